import { useState } from "react";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { RadioChoice } from "../../../ui/RadioChoice.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { MinutesText } from "../room/MinutesText.tsx";
import { useContent, useRoom } from "../room/RoomContext.ts";

const text = minutesText.decision;

/** What the pre-meeting decides: whether to go on (R7), by whom, and extra resources (R22). */
export const DecisionSection = () => {
  const { keeper } = useRoom();
  const { preMeetingDecision } = useContent();
  const [decidedBy, setDecidedBy] = useState(preMeetingDecision?.decidedBy ?? text.decidedByDefault);
  const decide = (goOn: boolean): void => {
    void keeper.keep((content) => ({
      preMeetingDecision: {
        goOn,
        decidedBy: decidedBy.trim() === "" ? text.decidedByDefault : decidedBy,
        extraResources: content.preMeetingDecision?.extraResources ?? "",
      },
    }));
  };
  return (
    <>
      <RadioChoice
        label={text.goOn}
        layout="row"
        value={preMeetingDecision === null ? null : preMeetingDecision.goOn ? "yes" : "no"}
        options={[
          { id: "yes", label: text.yes },
          { id: "no", label: text.no },
        ]}
        onChange={(answer) => decide(answer === "yes")}
      />
      {preMeetingDecision !== null && (
        <>
          <TextField
            label={text.decidedBy}
            value={decidedBy}
            maxLength={200}
            onChange={setDecidedBy}
            onBlur={() => decide(preMeetingDecision.goOn)}
          />
          <MinutesText name="preMeetingDecision.extraResources" label={text.extra} hint={text.extraHint} />
        </>
      )}
    </>
  );
};
