import type { RecipientRow } from "../../shared/contract/document.ts";
import { dispatchText as text } from "../../shared/text/dispatch.ts";
import type { Naming } from "../../shared/text/failures.ts";
import { useApi } from "../api/ApiProvider.tsx";
import { failureInWords } from "../api/failure-words.ts";
import { useCommand } from "../api/useCommand.ts";
import { Band } from "../ui/Band.tsx";
import { Button } from "../ui/Button.tsx";

export interface CheckCopyProps {
  readonly row: RecipientRow;
  readonly naming: Naming;
  /** It has been read through and may be sent. */
  readonly onChecked: () => void;
}

/** The minutes that it comes from hide something from the guardians: this copy leaves when the coordinator has read it through (B3). */
export const CheckCopy = ({ row, naming, onChecked }: CheckCopyProps) => {
  const api = useApi();
  const check = useCommand(api.document.check);
  const { request } = row;
  if (row.check === null) return null;
  if (request.kind !== "minutes" && request.kind !== "closure") {
    if (request.kind !== "plan" && request.kind !== "planOnOnePage") return null;
  }
  if (row.check === "done") return <Band tone="info" title={text.checked(row.label)} />;
  const mark = async (): Promise<void> => {
    const answer = await check.run(request);
    if (answer.ok) onChecked();
  };
  return (
    <Band
      tone="warn"
      title={text.checkTitle}
      actions={
        <Button size="small" pending={check.pending} onPress={() => void mark()}>
          {text.check}
        </Button>
      }
    >
      {check.failure === undefined ? text.checkBody(row.label) : failureInWords(check.failure, naming)}
    </Band>
  );
};
