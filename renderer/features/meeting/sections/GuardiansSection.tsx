import { helpsFor, withGuardian } from "../../../../shared/domain/family-rating.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { FieldRow } from "../../../ui/Layout.tsx";
import { MinutesText } from "../room/MinutesText.tsx";
import { useContent, useRoom } from "../room/RoomContext.ts";
import { RatingSelect } from "./RatingSelect.tsx";

/** What the guardians say, and at a follow-up whether each finds that it helps (2.7). */
export const GuardiansSection = () => {
  const { keeper, attendance, meeting, facts } = useRoom();
  const { rating } = useContent();
  const present = attendance.flatMap(({ role, presence }) =>
    role.kind === "guardian" && presence !== "absent" ? [role.guardianId] : [],
  );
  return (
    <>
      <MinutesText
        name="guardiansView"
        label={minutesText.guardians.label}
        hint={minutesText.guardians.hint}
        rows={6}
      />
      {meeting.kind !== "first" && present.length > 0 && (
        <FieldRow>
          {present.map((guardianId) => (
            <RatingSelect
              key={guardianId}
              label={minutesText.rating.helpsGuardian(facts.naming.guardianNumber(guardianId))}
              value={helpsFor(rating, guardianId)}
              onChange={(helps) =>
                void keeper.keep((content) => ({ rating: withGuardian(content.rating, guardianId, helps) }))
              }
            />
          ))}
        </FieldRow>
      )}
    </>
  );
};
