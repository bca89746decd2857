import type { AgencyId, CategoryId } from "../../../../shared/domain/ids.ts";
import { SurveyAspect } from "../../../../shared/domain/minutes-text-name.ts";
import { statusOf } from "../../../../shared/domain/plan.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { planText } from "../../../../shared/text/plan.ts";
import { classes } from "../../../ui/classes.ts";
import { useRoom } from "../room/RoomContext.ts";
import styles from "./Sections.module.css";

const css = classes(styles);
const text = minutesText.survey;

export interface AgencyBeforeProps {
  readonly agencyId: AgencyId;
  readonly nameOf: (categoryId: CategoryId) => string;
  /** The agency's concern at this meeting. */
  readonly now: number | null;
}

/** What the same agency said last time it was there, how its commitments stand, and its concern then and now. */
export const AgencyBefore = ({ agencyId, nameOf, now }: AgencyBeforeProps) => {
  const { view, meeting } = useRoom();
  const before = view.agenciesBefore.find(({ card }) => card.agencyId === agencyId);
  const commitments = view.commitments.filter(
    ({ responsible, meetingId }) =>
      responsible?.kind === "agency" && responsible.agencyId === agencyId && meetingId !== meeting.meetingId,
  );
  if (before === undefined && commitments.length === 0) return null;
  return (
    <aside className={css("before")} aria-label={text.before}>
      {before !== undefined && (
        <>
          <h3>{text.previous(before.heldOn)}</h3>
          {before.card.entries.length === 0 ? (
            <p>{before.card.nothingToReport ? text.nothing : text.noPrevious}</p>
          ) : (
            <dl>
              {before.card.entries.flatMap((entry) =>
                SurveyAspect.options
                  .filter((aspect) => entry[aspect].trim() !== "")
                  .map((aspect) => (
                    <div key={`${entry.categoryId} ${aspect}`}>
                      <dt>{text.aspects[aspect](nameOf(entry.categoryId))}</dt>
                      <dd>{entry[aspect]}</dd>
                    </div>
                  )),
              )}
            </dl>
          )}
          {before.card.concern !== null && (
            <p className={css("trend")}>{text.concernThenAndNow(before.card.concern, now)}</p>
          )}
        </>
      )}
      {commitments.length > 0 && (
        <>
          <h3>{text.commitments}</h3>
          <ul>
            {commitments.map((commitment) => (
              <li key={commitment.commitmentId}>
                {`A${String(commitment.number)} ${commitment.what}: ${planText.statuses[statusOf(commitment)].toLowerCase()}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
};
