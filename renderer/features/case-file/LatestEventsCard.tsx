import type { CaseId } from "../../../shared/domain/ids.ts";
import { caseFileText } from "../../../shared/text/case-file.ts";
import { actionInWords } from "../../../shared/text/case-log.ts";
import { dayAndTimeOf } from "../../../shared/text/dates.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useQuery } from "../../api/useQuery.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { Card } from "../../ui/Card.tsx";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { Timeline } from "../../ui/Timeline.tsx";

const shown = 6;

/** The overview may lie open in a room: that a concern report was made stands in the log only (B3). */
const isQuiet = (action: string): boolean => action === "caseFile.open" || action.startsWith("concernReport.");

/** What has been done in the case, newest first. That it was read is in the log. */
export const LatestEventsCard = ({ caseId }: { readonly caseId: CaseId }) => {
  const api = useApi();
  const log = useQuery(api.caseFile.log, { caseId });
  const events = log.state === "ready" ? log.value.filter((entry) => !isQuiet(entry.action)).slice(0, shown) : [];
  return (
    <Card title={caseFileText.latest}>
      {log.state === "failed" && <ErrorInPlace title={caseFileText.logFailed} onTryAgain={log.readAgain} />}
      {log.state === "ready" && events.length === 0 && <p>{caseFileText.noEvents}</p>}
      {events.length > 0 && (
        <Timeline
          label={caseFileText.latest}
          items={events.map((entry) => ({
            id: String(entry.sequence),
            title: actionInWords(entry.action),
            meta: dayAndTimeOf(entry.at),
          }))}
        />
      )}
      <a href={hrefTo(paths.log(caseId))}>{caseFileText.wholeLog}</a>
    </Card>
  );
};
