// Journalklipp (R38): what one agency may put in its own record of a meeting. The gate is that of the minutes, and nothing is
// in it that is not in that agency's copy of them: only what the agency told and took on itself.
import { AgencyId } from "../../../shared/domain/ids.ts";
import { partyOf } from "../../../shared/domain/meeting.ts";
import type { PartyText } from "../../../shared/domain/minutes.ts";
import { contentFor } from "../../../shared/domain/minutes-copy.ts";
import { placeOf } from "../../../shared/domain/minutes-text-name.ts";
import { sameParty } from "../../../shared/domain/party.ts";
import { isTakenBy } from "../../../shared/domain/plan.ts";
import { err, ok } from "../../../shared/result.ts";
import { journalClipWords as words } from "../../../shared/text/documents/journal-clip.ts";
import type { JournalClipData } from "../../documents/journal-clip-data.ts";
import { journalClipDocument } from "../../documents/journal-clip.ts";
import type { LabelledText } from "../../documents/minutes-data.ts";
import { composePlan } from "./compose-plan.ts";
import type { CopyContext, Planned, PlannedCopy } from "./copy.ts";
import { readMinutesCopy, type MinutesCopy } from "./plan-minutes.ts";
import { headFor, type RequestOf } from "./plan-parts.ts";

type Clip = Omit<JournalClipData, "head">;
type Own = { readonly kind: "agency"; readonly agencyId: AgencyId };

const composeClip = (own: Own, { minutes, meeting, record, about, copy, told }: MinutesCopy): Clip => {
  const agency = about.agencyName(own.agencyId);
  const content = contentFor(minutes.content, copy);
  const ofOwn = (rows: readonly PartyText[], label: string): readonly LabelledText[] =>
    rows.filter(({ by, text }) => sameParty(by, own) && text.trim() !== "").map(({ text }) => ({ label, text }));
  return {
    agency,
    youthName: about.youthName,
    meeting: { label: told.meeting.label, heldOn: meeting.heldOn },
    attended: record.attendance.flatMap(({ role, presence, name, title }) => {
      const party = partyOf(role);
      const isOwn = party !== undefined && sameParty(party, own) && presence !== "absent";
      return isOwn ? [[name, title].filter((part) => part !== "").join(", ")] : [];
    }),
    survey: told.survey[content.survey.findIndex(({ agencyId }) => agencyId === own.agencyId)] ?? null,
    hiddenFromGuardians: content.hidden.flatMap(({ from, text }) => {
      const place = placeOf(from);
      if (place?.kind !== "survey" || AgencyId.parse(place.agencyId) !== own.agencyId) return [];
      return [{ label: about.categoryName(own.agencyId, place.categoryId), text }];
    }),
    said: [...ofOwn(content.dissents, words.dissent), ...ofOwn(content.remarks, words.remark)],
    goals: composePlan(
      { ...record, commitments: record.commitments.filter((commitment) => isTakenBy(commitment, own)) },
      { meetingId: meeting.meetingId, nextOn: content.next.nextMeetingOn },
      copy,
      about,
    )
      .filter(({ commitments }) => commitments.length > 0)
      // What the goal is measured by is the plan's: the clip says what it is for.
      .map((goal) => ({ ...goal, facts: [], trend: [] })),
    nextOn: content.next.nextMeetingOn,
    version: minutes.number,
    isDraft: minutes.establishedOn === null,
  };
};

export const planJournalClip = async (
  { minutesId, party }: RequestOf<"journalClip">,
  context: CopyContext,
): Promise<Planned> => {
  if (party.kind !== "agency") return err({ code: "notFound" });
  const found = await readMinutesCopy({ minutesId, party }, context);
  if (!found.ok) return found;
  const told = composeClip(party, found.value);
  return ok<PlannedCopy>({
    ...found.value.planned,
    kind: "journalClip",
    act: `journalClip:${minutesId}`,
    told,
    document: (number) => journalClipDocument({ ...told, head: headFor(party, found.value.about, number, context) }),
  });
};
