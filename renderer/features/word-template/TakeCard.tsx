import { useState } from "react";
import type { TakenTemplate } from "../../../shared/contract/desktop.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { TemplateKind, type TemplateProblem } from "../../../shared/domain/word-template.ts";
import { writtenDay } from "../../../shared/text/dates.ts";
import { listed } from "../../../shared/text/documents/common.ts";
import { problemInWords, templateKindText, wordTemplateText } from "../../../shared/text/word-template.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { useCommand } from "../../api/useCommand.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { FieldRow, Row } from "../../ui/Layout.tsx";
import { Select } from "../../ui/Select.tsx";
import { toast } from "../../ui/Toasts.tsx";
import styles from "./WordTemplate.module.css";

const text = wordTemplateText.take;
const kinds = TemplateKind.options.map((id) => ({ id, label: templateKindText[id] }));

export interface TakeCardProps {
  readonly kind: TemplateKind;
  readonly onKind: (kind: TemplateKind) => void;
  readonly today: Day;
}

/** Takes a template in, or tells all that is wrong with it. */
export const TakeCard = ({ kind, onKind, today }: TakeCardProps) => {
  const api = useApi();
  const take = useCommand(api.desktop.importWordTemplate);
  const save = useCommand(api.desktop.saveWordTemplate);
  const [validFrom, setValidFrom] = useState<Day | null>(today);
  const [taken, setTaken] = useState<TakenTemplate>();
  const read = async (): Promise<void> => {
    if (validFrom === null) return;
    setTaken(undefined);
    const done = await take.run({ kind, validFrom });
    if (done.ok && done.value !== null) setTaken(done.value);
  };
  const saveStart = async (): Promise<void> => {
    const done = await save.run({ what: "start", kind });
    if (done.ok && done.value.saved) toast(wordTemplateText.saved);
  };
  const failure = take.failure ?? save.failure;
  return (
    <Card title={text.title} lead={text.lead}>
      <FieldRow>
        <Select
          label={text.kind}
          hint={kind === "followUp" ? text.kindHint : undefined}
          name="kind"
          options={kinds}
          value={kind}
          onChange={onKind}
        />
        <DateField
          label={text.validFrom}
          hint={text.validFromHint}
          name="validFrom"
          min={today}
          value={validFrom}
          onChange={setValidFrom}
        />
      </FieldRow>
      <Row align="start">
        <Button look="primary" pending={take.pending} disabled={validFrom === null} onPress={() => void read()}>
          {text.read}
        </Button>
        <Button pending={save.pending} onPress={() => void saveStart()}>
          {text.start}
        </Button>
      </Row>
      {failure !== undefined && (
        <Band tone="bad" role="alert" title={failureInWords(failure)}>
          {failure.code === "wordTemplateProblems" && <Problems problems={failure.problems} />}
        </Band>
      )}
      {taken !== undefined && <Taken taken={taken} />}
    </Card>
  );
};

const Problems = ({ problems }: { readonly problems: readonly TemplateProblem[] }) => (
  <ol className={styles["problems"]} aria-label={text.problems}>
    {problems.map((problem, index) => {
      const { what, where } = problemInWords(problem);
      return (
        // The list is shown as it came, and the same thing may be wrong twice.
        <li key={index}>
          {what}
          {where !== null && <span className={styles["where"]}>{where}</span>}
        </li>
      );
    })}
  </ol>
);

const Taken = ({ taken: { template, unused } }: { readonly taken: TakenTemplate }) => (
  <Band
    tone={unused.length === 0 ? "info" : "warn"}
    role="status"
    title={text.taken(templateKindText[template.kind], template.version, writtenDay(template.validFrom))}
  >
    {unused.length > 0 && text.unused(listed(unused.map((name) => `{${name}}`)))}
  </Band>
);
