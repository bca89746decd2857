import { Printer } from "lucide-react";
import { useState } from "react";
import { type ChecklistLine, ChecklistPart, OwnItem } from "../../../shared/domain/checklist.ts";
import { checklistFactInWords, checklistItemText, checklistText } from "../../../shared/text/checklist.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { useCommand } from "../../api/useCommand.ts";
import { useQuery } from "../../api/useQuery.ts";
import { DocumentDialog } from "../../dispatch/DocumentDialog.tsx";
import { hrefTo } from "../../frame/paths.ts";
import { useCaseId } from "../../frame/route-ids.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { classes } from "../../ui/classes.ts";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { Row } from "../../ui/Layout.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { checklistPath } from "./checklist-path.ts";
import styles from "./Checklist.module.css";

const css = classes(styles);

const tones = { done: "ok", open: "warn", notApplicable: "neutral" } as const;

/** The coordinator's checklist (2.11): ticked by the case's own facts; by hand only where no fact can exist. */
export const ChecklistScreen = () => {
  const api = useApi();
  const caseId = useCaseId();
  const answer = useQuery(api.activity.checklist, { caseId });
  const tick = useCommand(api.activity.tick);
  const [isPrinting, setPrinting] = useState(false);
  if (answer.state === "loading") return <Loading />;
  if (answer.state === "failed") {
    return (
      <ErrorInPlace title={checklistText.failed} onTryAgain={answer.readAgain}>
        {failureInWords(answer.failure)}
      </ErrorInPlace>
    );
  }
  const lineOf = (line: ChecklistLine) => {
    const own = OwnItem.safeParse(line.item);
    const fact = checklistFactInWords(line);
    const path = checklistPath(line, caseId);
    return (
      <li key={line.item} className={css("line")}>
        {own.success && line.state !== "notApplicable" ? (
          <Checkbox
            value={line.state === "done"}
            onChange={(done) => void tick.run({ caseId, item: own.data, meetingId: line.meetingId, done })}
          >
            {checklistItemText[line.item]}
          </Checkbox>
        ) : (
          <>
            <Chip tone={tones[line.state]}>{checklistText[line.state]}</Chip>
            {path === undefined ? (
              checklistItemText[line.item]
            ) : (
              <a href={hrefTo(path)}>{checklistItemText[line.item]}</a>
            )}
          </>
        )}
        {fact !== "" && line.state !== "notApplicable" && <span className={css("fact")}>{fact}</span>}
      </li>
    );
  };
  return (
    <>
      <Row align="center">
        <p>{checklistText.lead}</p>
        <Button
          icon={<Printer size={16} aria-hidden />}
          onPress={() => {
            setPrinting(true);
          }}
        >
          {checklistText.print}
        </Button>
      </Row>
      {isPrinting && (
        <DocumentDialog
          source={{ kind: "checklist", caseId }}
          caseId={caseId}
          onClose={() => {
            setPrinting(false);
          }}
        />
      )}
      {tick.failure !== undefined && <ErrorInPlace title={failureInWords(tick.failure)} />}
      <div className={css("parts")}>
        {ChecklistPart.options.map((part) => {
          const lines = answer.value.filter((line) => line.part === part);
          if (lines.length === 0) return null;
          const counted = lines.filter(({ state }) => state !== "notApplicable");
          const done = counted.filter(({ state }) => state === "done").length;
          return (
            <Card key={part} title={checklistText.parts[part]} lead={checklistText.count(done, counted.length)}>
              <ul>{lines.map(lineOf)}</ul>
            </Card>
          );
        })}
      </div>
    </>
  );
};
