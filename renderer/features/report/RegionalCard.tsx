import { isCallFailure, type CallFailure } from "../../../shared/contract/define.ts";
import type { ReportFilesFailure } from "../../../shared/contract/desktop.ts";
import type { ReportPack } from "../../../shared/contract/report.ts";
import { regionalText as text } from "../../../shared/text/report.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { useCommand } from "../../api/useCommand.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { toast } from "../../ui/Toasts.tsx";

const inWords = (failure: ReportFilesFailure | CallFailure): string => {
  if (isCallFailure(failure)) return failureInWords(failure);
  switch (failure.code) {
    case "reportFileDamaged":
      return text.damaged(failure.file);
    case "municipalityTwice":
      return text.twice(failure.municipality);
    default:
      return text.failures[failure.code];
  }
};

/** Several municipalities' reports as one. Main shows the dialog; the host reads the files and checks them. */
export const RegionalCard = ({ onMerged }: { readonly onMerged: (pack: ReportPack) => void }) => {
  const api = useApi();
  const merge = useCommand(api.desktop.mergeReports);
  const choose = async (): Promise<void> => {
    const answer = await merge.run(null);
    if (!answer.ok || answer.value === null) return;
    toast(text.done);
    onMerged(answer.value);
  };
  return (
    <Card
      title={text.title}
      lead={text.lead}
      actions={
        <Button pending={merge.pending} onPress={() => void choose()}>
          {text.choose}
        </Button>
      }
    >
      {merge.failure !== undefined && <Band tone="bad" role="alert" title={inWords(merge.failure)} />}
    </Card>
  );
};
