import { unlockText } from "../../../shared/text/unlock.ts";
import { CalmButtons, CalmScreen } from "../../frame/CalmScreen.tsx";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";

const { missingChanges, anchorLost } = unlockText;

/** The vault has opened, but the file is older than the last thing that was done: said before anything is shown. */
export const MissingChanges = ({ count, onProceed }: { readonly count: number; readonly onProceed: () => void }) => (
  <CalmScreen title={missingChanges.title}>
    <Band tone="warn" role="alert" title={missingChanges.body(count)}>
      {missingChanges.advice}
    </Band>
    <CalmButtons>
      <Button look="primary" onPress={onProceed}>
        {missingChanges.proceed}
      </Button>
    </CalmButtons>
  </CalmScreen>
);

/** The vault has opened, but what would show whether it is the newest is gone. */
export const AnchorLost = ({ onProceed }: { readonly onProceed: () => void }) => (
  <CalmScreen title={anchorLost.title}>
    <Band tone="warn" role="alert" title={anchorLost.body}>
      {anchorLost.advice}
    </Band>
    <CalmButtons>
      <Button look="primary" onPress={onProceed}>
        {missingChanges.proceed}
      </Button>
    </CalmButtons>
  </CalmScreen>
);
