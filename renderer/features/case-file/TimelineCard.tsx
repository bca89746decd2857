import { useState } from "react";
import type { Day } from "../../../shared/domain/day.ts";
import { caseFileText } from "../../../shared/text/case-file.ts";
import { timelineInWords, timelineText } from "../../../shared/text/timeline.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { useQuery } from "../../api/useQuery.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { Timeline } from "../../ui/Timeline.tsx";

const shownAtFirst = 6;

/** What has been done in the case, newest first, from its facts. Who read what is in the log. */
export const TimelineCard = ({ facts, today }: { readonly facts: CaseFacts; readonly today: Day }) => {
  const { caseId } = facts.caseFile;
  const timeline = useQuery(useApi().activity.timeline, { caseId });
  const [isWhole, setIsWhole] = useState(false);
  const entries = timeline.state === "ready" ? timeline.value : [];
  const shown = isWhole ? entries : entries.slice(0, shownAtFirst);
  return (
    <Card title={timelineText.title}>
      {timeline.state === "failed" && <ErrorInPlace title={timelineText.failed} onTryAgain={timeline.readAgain} />}
      {shown.length > 0 && (
        <Timeline
          label={timelineText.title}
          items={shown.map((entry, index) => {
            const { title, by } = timelineInWords(entry, facts.naming);
            return { id: `${entry.on}-${String(index)}`, title, meta: timelineText.meta(entry.on, by, today) };
          })}
        />
      )}
      {entries.length > shownAtFirst && (
        <div>
          <Button size="small" look="quiet" expanded={isWhole} onPress={() => setIsWhole(!isWhole)}>
            {isWhole ? timelineText.showFewer : timelineText.showAll(entries.length)}
          </Button>
        </div>
      )}
      <a href={hrefTo(paths.log(caseId))}>{caseFileText.wholeLog}</a>
    </Card>
  );
};
