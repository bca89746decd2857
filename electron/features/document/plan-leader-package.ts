// The package for a leader who is not the coordinator (R26): only to one from a covered agency, or bound by secrecy (R12).
import { mayTakePart, partyBlock } from "../../../shared/domain/consent-parties.ts";
import { mayReceive } from "../../../shared/domain/consent-categories.ts";
import { leaderBlock, meetingDays, termsOf } from "../../../shared/domain/meeting.ts";
import { isOpen, nextFollowUpOn, type Goal } from "../../../shared/domain/plan.ts";
import { err, ok } from "../../../shared/result.ts";
import { meetingTitle } from "../../../shared/text/meeting.ts";
import { readPlan } from "../../database/readings/plan.ts";
import { leaderPackageDocument } from "../../documents/leader-package.ts";
import { composeConsentSheet } from "./compose-consent.ts";
import { companyOf, interpreterAt, orNull } from "./compose-notice.ts";
import { responsibleInWords } from "./compose-plan.ts";
import type { CopyContext, Planned, PlannedCopy } from "./copy.ts";
import { addresseeOf, leaderAddressee } from "./head.ts";
import { consentForMeeting, readNoticedMeeting, type NoticedMeeting } from "./notice-gate.ts";
import { copyTo, headFor, type RequestOf } from "./plan-parts.ts";
import { annexOf } from "./store.ts";

const letter = "C";

/** The open commitments, without results: of a goal that builds on one agency's information only what the leader may have. */
const commitmentsFor = async ({ meeting, about }: NoticedMeeting, { read, today }: CopyContext) => {
  const { leader } = meeting;
  const agencyId = leader.kind === "impartial" && leader.bond?.kind === "agency" ? leader.bond.agencyId : null;
  const maySee = (goal: Goal | undefined): boolean =>
    leader.kind === "deputy" ||
    goal === undefined ||
    goal.source.kind === "joint" ||
    (agencyId !== null && mayReceive(about.consent, agencyId, goal.source, today));
  const { goals, commitments } = await readPlan(read, meeting.caseId);
  return commitments
    .filter((commitment) => isOpen(commitment) && maySee(goals.find(({ goalId }) => goalId === commitment.goalId)))
    .map((commitment) => ({
      code: `A${String(commitment.number)}`,
      what: commitment.what,
      responsible: responsibleInWords(commitment.responsible, about),
      followUpOn: nextFollowUpOn(commitment, meeting.heldOn),
    }));
};

export const planLeaderPackage = async (
  request: RequestOf<"leaderPackage">,
  context: CopyContext,
): Promise<Planned> => {
  const noticed = await readNoticedMeeting(request.meetingId, context);
  if (!noticed.ok) return noticed;
  const { meeting, notice, about, act } = noticed.value;
  const { leader } = meeting;
  if (leader.kind === "coordinator") return err({ code: "leaderNotAppointed" });
  const consent = consentForMeeting(noticed.value, [], context);
  if (!consent.ok) return consent;
  const days = meetingDays(meeting);
  const block = leaderBlock(leader, (party) => partyBlock(about.consent, party, context.today, ...days));
  if (block !== undefined) return err(block);
  const summoned = notice.recipients
    .filter(({ party }) => mayTakePart(about.consent, party, ...days))
    .map(({ party }) => addresseeOf(party, about).role);
  const addressee = leaderAddressee(leader);
  const meets = companyOf(meeting, about);
  const told = {
    youthName: about.youthName,
    label: meetingTitle(meeting),
    meets,
    meeting: termsOf(meeting),
    purpose: orNull(meeting.purpose),
    question: orNull(meeting.question),
    summoned,
    interpreterLanguage: meets === "withFamily" ? interpreterAt(about) : null,
    practical: orNull(notice.details.practical),
    consentSheet: composeConsentSheet(consent.value, about, context.today),
    commitments: await commitmentsFor(noticed.value, context),
  };
  return ok<PlannedCopy>({
    ...copyTo({ kind: "youth" }, about),
    addressee,
    recipientKey: "leader",
    emailAllowed: false,
    kind: "leaderPackage",
    act: annexOf(act, letter),
    annex: letter,
    ground: "consent",
    meetingId: meeting.meetingId,
    consentId: consent.value.consentId,
    told,
    document: (number) =>
      leaderPackageDocument({
        head: {
          ...headFor({ kind: "youth" }, about, number, context),
          recipient: addressee.name,
          window: undefined,
          documentNumber: `${String(number)}${letter}`,
        },
        ...told,
      }),
  });
};
