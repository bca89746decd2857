import type { RestoreSummary } from "../../shared/contract/restore.ts";
import { dayAndTimeOf } from "../../shared/text/dates.ts";
import { restoreText } from "../../shared/text/restore.ts";
import { Band } from "../ui/Band.tsx";
import { DefinitionList } from "../ui/DefinitionList.tsx";
import { Stack } from "../ui/Layout.tsx";

const text = restoreText.summary;

/** What will be, and what will be gone. */
export const SummaryOfRestore = ({ summary }: { readonly summary: RestoreSummary }) => {
  const { present, lostChanges } = summary;
  const lost = lostChanges === null ? text.lostUnknown : text.lost(lostChanges);
  return (
    <Stack>
      <DefinitionList
        facts={[
          { term: text.made, value: dayAndTimeOf(summary.createdAt) },
          { term: text.holds, value: text.counts(summary.cases, summary.meetings) },
          {
            term: text.lastChange,
            value: summary.lastChangeAt === null ? text.noChange : dayAndTimeOf(summary.lastChangeAt),
          },
        ]}
      />
      {present === "none" ? (
        <Band tone="info" title={text.present.none}>
          {restoreText.otherComputer}
        </Band>
      ) : (
        <Band tone={lostChanges === 0 ? "info" : "warn"} title={lost}>
          {text.present[present]}
        </Band>
      )}
      {summary.removedAgain > 0 && <Band tone="info" title={text.removedAgain(summary.removedAgain)} />}
      {summary.suspects > 0 && <Band tone="bad" title={text.suspects(summary.suspects)} />}
    </Stack>
  );
};
