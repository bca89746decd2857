import { useState } from "react";
import type { ReasonableGap } from "../../../../shared/domain/minutes.ts";
import { Reason } from "../../../../shared/domain/text-fields.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { leftOpenInWords } from "../../../../shared/text/written-reason.ts";
import { DefinitionList } from "../../../ui/DefinitionList.tsx";
import { FormDialog } from "../../../ui/FormDialog.tsx";
import { Stack } from "../../../ui/Layout.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import { useRoom } from "../room/RoomContext.ts";
import { reasonNaming } from "../room/reason-naming.ts";

const text = minutesText.review;

interface ReasonDialogProps {
  readonly gap: ReasonableGap;
  /** The agency or commitment, where there are several. */
  readonly about: string | null;
  readonly onClose: () => void;
}

/** Why something is left open: only what the closed list allows (`domain.md` §1), and it is kept in the minutes. */
export const ReasonDialog = ({ gap, about, onClose }: ReasonDialogProps) => {
  const { keeper, facts, view } = useRoom();
  const [reason, setReason] = useState("");
  const [attempt, setAttempt] = useState(0);
  const missing = attempt > 0 && !Reason.safeParse(reason).success;
  const submit = async (): Promise<void> => {
    setAttempt(attempt + 1);
    const said = Reason.safeParse(reason);
    if (!said.success) return;
    const isKept = await keeper.keep((content) => ({
      writtenReasons: [
        ...content.writtenReasons.filter((one) => one.gap !== gap || one.about !== about),
        { gap, about, reason: said.data },
      ],
    }));
    if (isKept) onClose();
  };
  return (
    <FormDialog
      title={text.reasonTitle}
      onClose={onClose}
      onSubmit={() => void submit()}
      submit={text.saveReason}
      pending={false}
      errors={missing ? [{ field: "reason", message: text.reasonNeeded }] : []}
      attempt={attempt}
    >
      <Stack>
        <DefinitionList
          facts={[
            {
              term: text.leftOpen,
              value: leftOpenInWords({ gap, about }, reasonNaming(facts.naming, view.commitments)),
            },
          ]}
          strong
        />
        <TextArea
          name="reason"
          label={text.reason}
          hint={text.reasonHint}
          value={reason}
          onChange={setReason}
          error={missing ? text.reasonNeeded : undefined}
          autoFocus
        />
      </Stack>
    </FormDialog>
  );
};
