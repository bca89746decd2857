import type { ReactNode } from "react";
import { dispatchText as text } from "../../shared/text/dispatch.ts";
import type { RecipientRow } from "../../shared/contract/document.ts";
import type { CaseId } from "../../shared/domain/ids.ts";
import type { CaseFacts } from "../api/useCaseFacts.ts";
import { hrefTo, paths } from "../frame/paths.ts";
import { Checkbox } from "../ui/Checkbox.tsx";
import { classes } from "../ui/classes.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import styles from "./Dispatch.module.css";
import { RecipientItem } from "./RecipientItem.tsx";
import { type Choice, type Choices, type DocumentSource, guardianName } from "./recipients.ts";

const css = classes(styles);

export interface RecipientListProps {
  readonly source: DocumentSource;
  /** Only those that may have it. */
  readonly rows: readonly RecipientRow[];
  readonly choices: Choices;
  readonly onChoose: (code: string, change: Partial<Choice>) => void;
  /** The code of the recipient whose copy is shown. */
  readonly focused: string | undefined;
  readonly onFocus: (code: string) => void;
  readonly canChoose: boolean;
  readonly caseId: CaseId | undefined;
  readonly facts: CaseFacts | undefined;
  /** Whether papers go along, where there are any. */
  readonly papers: { readonly along: boolean; readonly onChange: (along: boolean) => void } | undefined;
  /** In what the files leave. */
  readonly wrapping: ReactNode;
}

export const RecipientList = ({
  source,
  rows,
  choices,
  onChoose,
  focused,
  onFocus,
  canChoose,
  caseId,
  facts,
  papers,
  wrapping,
}: RecipientListProps) => (
  <section className={css("section")} aria-labelledby="dispatch-recipients">
    <h3 id="dispatch-recipients">{text.recipients}</h3>
    <p className={css("hint")}>{hintOf(source, rows)}</p>
    {source.kind === "notice" && rows.length === 0 && caseId !== undefined && (
      <LinkButton size="small" href={hrefTo(paths.notices(caseId))}>
        {text.toNotices}
      </LinkButton>
    )}
    {papers !== undefined && (
      <Checkbox value={papers.along} onChange={papers.onChange} hint={text.alongHint}>
        {text.along}
      </Checkbox>
    )}
    {wrapping}
    <ul className={css("list")}>
      {rows.map((row) => (
        <RecipientItem
          key={row.code}
          row={row}
          name={guardianName(facts, row.code)}
          choice={choices[row.code] ?? { chosen: false, channel: row.channels[0] ?? "letter" }}
          onChoose={(change) => {
            onChoose(row.code, change);
          }}
          isFocused={row.code === focused}
          onFocus={() => {
            onFocus(row.code);
          }}
          canChoose={canChoose}
        />
      ))}
    </ul>
  </section>
);

const hintOf = (source: DocumentSource, rows: readonly RecipientRow[]): string => {
  if (source.kind === "concernReport") return text.recipientsHintOne;
  if (source.kind === "blankConsentForm") return text.recipientsHintBlank;
  if (source.kind === "blankMinutes") return text.recipientsHintBlankMinutes;
  if (source.kind === "blankInformation") return text.recipientsHintBlankInformation;
  if (source.kind === "checklist") return text.recipientsHintChecklist;
  if (source.kind === "planOnOnePage" && rows.length > 0) return text.recipientsHintOnePage;
  if (source.kind === "minutesTemplate" && rows.length > 0) return text.recipientsHintTemplate;
  if (source.kind === "halfYearReport") return text.recipientsHintReport;
  if (source.kind === "workGroupMinutes") return text.recipientsHintWorkGroup;
  if (source.kind === "disclosureLog") return text.recipientsHintDisclosureLog;
  if (source.kind === "disclosureExtract") return text.recipientsHintExtract;
  if (source.kind === "logReport") return text.recipientsHintLogReport;
  if (source.kind === "journalClip" && rows.length > 0) return text.recipientsHintJournalClip;
  if (rows.length > 0) return text.recipientsHint;
  return source.kind === "notice" ? text.noNotice : text.noRecipients;
};
