// The preparation sheet (förberedelseblad, R27) of one agency, to that agency only, behind the notice's own gate.
import type { ConsentVersion } from "../../../shared/domain/consent.ts";
import type { AgencyId } from "../../../shared/domain/ids.ts";
import { termsOf } from "../../../shared/domain/meeting.ts";
import { isOpen, nextFollowUpOn } from "../../../shared/domain/plan.ts";
import { err, ok } from "../../../shared/result.ts";
import { meetingTitle } from "../../../shared/text/meeting.ts";
import { readPlan } from "../../database/readings/plan.ts";
import { preparationDocument, type PreparationData } from "../../documents/preparation.ts";
import { orNull } from "./compose-notice.ts";
import type { CopyContext, Planned, PlannedCopy } from "./copy.ts";
import { consentForParty, headForMeeting, readNoticedMeeting, type NoticedMeeting } from "./notice-gate.ts";
import { copyTo, type RequestOf } from "./plan-parts.ts";
import { annexOf } from "./store.ts";

const letter = "A";

const dataOf = async (
  { meeting, about }: NoticedMeeting,
  version: ConsentVersion,
  agencyId: AgencyId,
  { read }: CopyContext,
): Promise<Omit<PreparationData, "head">> => {
  const { commitments } = await readPlan(read, meeting.caseId);
  return {
    youthName: about.youthName,
    label: meetingTitle(meeting),
    meeting: termsOf(meeting),
    question: orNull(meeting.question),
    categories: version.categories
      .filter((category) => category.agencyId === agencyId)
      .map(({ categoryId }) => about.categoryName(agencyId, categoryId)),
    commitments: commitments
      .filter(
        (commitment) =>
          isOpen(commitment) &&
          commitment.responsible?.kind === "agency" &&
          commitment.responsible.agencyId === agencyId,
      )
      .map((commitment) => ({
        code: `A${String(commitment.number)}`,
        what: commitment.what,
        followUpOn: nextFollowUpOn(commitment, meeting.heldOn),
      })),
  };
};

export const planPreparation = async (request: RequestOf<"preparation">, context: CopyContext): Promise<Planned> => {
  const noticed = await readNoticedMeeting(request.meetingId, context);
  if (!noticed.ok) return noticed;
  const { party } = request;
  if (party.kind !== "agency") return err({ code: "notSummoned" });
  const consent = await consentForParty(noticed.value, party, context);
  if (!consent.ok) return consent;
  const { meeting, about, act } = noticed.value;
  const told = await dataOf(noticed.value, consent.value, party.agencyId, context);
  return ok<PlannedCopy>({
    ...copyTo(party, about),
    kind: "preparation",
    act: annexOf(act, letter),
    annex: letter,
    ground: "consent",
    meetingId: meeting.meetingId,
    consentId: consent.value.consentId,
    told,
    document: async (number) => {
      const head = await headForMeeting(noticed.value, party, `${String(number)}${letter}`, context);
      return preparationDocument({ ...told, head });
    },
  });
};
