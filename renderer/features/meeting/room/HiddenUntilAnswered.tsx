import { EyeOff } from "lucide-react";
import type { ReactNode } from "react";
import { refusalInWords } from "../../../../shared/text/failures.ts";
import { meetingText } from "../../../../shared/text/meeting.ts";
import { hrefTo, paths } from "../../../frame/paths.ts";
import { Band } from "../../../ui/Band.tsx";
import { Button } from "../../../ui/Button.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LinkButton } from "../../../ui/LinkButton.tsx";
import { useRoom } from "./RoomContext.ts";

const text = meetingText.room;

/** While somebody is in the room whom consent keeps out, nothing about the youth is on the screen (R12). */
export const HiddenUntilAnswered = ({ children }: { readonly children: ReactNode }) => {
  const { people, facts, isShownToRoom } = useRoom();
  if (people.intruder === undefined) return children;
  const { agencyId, block } = people.intruder;
  const agency = facts.naming.agency(agencyId);
  return (
    <>
      <Band
        tone="warn"
        role="alert"
        title={text.blockedTitle(agency)}
        actions={
          <>
            <Button look="primary" onPress={() => people.hasLeft(agencyId)}>
              {text.hasLeft(agency)}
            </Button>
            {!isShownToRoom && (
              <LinkButton href={hrefTo(paths.consent(facts.caseFile.caseId))}>{text.supplement}</LinkButton>
            )}
          </>
        }
      >
        {refusalInWords(block, facts.naming)}
      </Band>
      <EmptyState icon={<EyeOff size={28} aria-hidden />} title={text.hiddenTitle}>
        {text.hiddenBody}
      </EmptyState>
    </>
  );
};
