import { firstStartText } from "../../../shared/text/first-start.ts";
import { CalmButtons, CalmScreen } from "../../frame/CalmScreen.tsx";
import { Button } from "../../ui/Button.tsx";
import { DefinitionList } from "../../ui/DefinitionList.tsx";

const text = firstStartText.done;

export const DoneStep = ({ folder, onBegin }: { readonly folder: string; readonly onBegin: () => void }) => (
  <CalmScreen wide title={text.title} lead={text.lead}>
    <DefinitionList
      facts={[
        { term: text.facts.folder, value: folder },
        { term: text.facts.lock, value: text.facts.lockValue },
      ]}
    />
    <CalmButtons>
      <Button look="primary" size="large" onPress={onBegin} autoFocus>
        {text.begin}
      </Button>
    </CalmButtons>
  </CalmScreen>
);
