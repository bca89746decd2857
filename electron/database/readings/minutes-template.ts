// What the template of one meeting's minutes names: for the one who is to write in it, and for reading it back.
import { mayReceive } from "../../../shared/domain/consent-categories.ts";
import { mayTakePart } from "../../../shared/domain/consent-parties.ts";
import { currentVersion, mayAttend } from "../../../shared/domain/consent-rules.ts";
import type { AgencyId } from "../../../shared/domain/ids.ts";
import { meetingDays, type Meeting } from "../../../shared/domain/meeting.ts";
import type { TemplateFacts } from "../../../shared/domain/minutes-template.ts";
import { sameParty, type Party } from "../../../shared/domain/party.ts";
import { openBefore, type Goal, type Responsible } from "../../../shared/domain/plan.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { guardianLabel, guardiansLabel, privatePersonInWords, youthLabel } from "../../../shared/text/labels.ts";
import type { Read } from "../session.ts";
import { readConsentFacts, type ConsentReading } from "./consent.ts";
import { readMinutesVersions } from "./meeting.ts";
import { readMinutesRecord } from "./minutes-record.ts";
import { readNotice } from "./notice.ts";
import { readPlan } from "./plan.ts";
import { readCaseProfile } from "./profile.ts";

/** Everybody who can be named in the minutes, as the template names them. */
const partiesOf = (
  consent: ConsentReading,
  meeting: Meeting,
  agencyName: (agencyId: AgencyId) => string,
): TemplateFacts["parties"] => [
  ...(currentVersion(consent, meeting.heldOn)?.agencyIds ?? []).map((agencyId) => ({
    party: { kind: "agency" as const, agencyId },
    label: agencyName(agencyId),
  })),
  { party: { kind: "youth" }, label: youthLabel },
  ...consent.guardians.map(({ guardianId, number }) => ({
    party: { kind: "guardian" as const, guardianId },
    label: guardianLabel(number),
  })),
];

const labelled = (responsible: Responsible | null, parties: TemplateFacts["parties"]): string => {
  if (responsible === null) return "";
  if (responsible.kind === "guardians") return guardiansLabel;
  return parties.find(({ party }) => sameParty(party, responsible))?.label ?? "";
};

/** The plan that the meeting opens with: as its minutes have it, or as it will. */
const planBefore = async (read: Read, meeting: Meeting) => {
  const minutes = (await readMinutesVersions(read, meeting.meetingId)).at(-1);
  if (minutes === undefined) {
    const { goals, commitments } = await readPlan(read, meeting.caseId);
    return { goals, open: openBefore(commitments, meeting) };
  }
  const { goals, commitments, carriedOver } = await readMinutesRecord(read, minutes, meeting);
  return {
    goals: goals.filter((goal) => goal.meetingId !== meeting.meetingId),
    open: commitments.filter(({ commitmentId }) => carriedOver.includes(commitmentId)),
  };
};

/**
 * The facts of a meeting's template. `forAgency` is the one that is to write in it, and the day it is sent: it is told of
 * no category that it does not receive, and of no commitment under a goal whose figures are not for it.
 */
export const readTemplateFacts = async (
  read: Read,
  meeting: Meeting,
  forAgency: { readonly agencyId: AgencyId; readonly on: Day } | null,
): Promise<TemplateFacts | undefined> => {
  const consent = await readConsentFacts(read, meeting.caseId);
  const profile = (await readCaseProfile(read, meeting.caseId))?.profile;
  if (consent === undefined || profile === undefined) return undefined;
  const known = (agencyId: AgencyId) => profile.agencies.find((one) => one.agencyId === agencyId);
  const agencyName = (agencyId: AgencyId): string => known(agencyId)?.name ?? agencyId;
  const days = forAgency === null ? [] : [forAgency.on, ...meetingDays(meeting)];
  const isFor = (told: { readonly agencyId: AgencyId; readonly categoryId: string }): boolean =>
    forAgency === null || days.every((day) => mayReceive(consent, forAgency.agencyId, told, day));
  const mayKnow = ({ source }: Goal): boolean => source.kind === "joint" || isFor(source);
  const version = currentVersion(consent, meeting.heldOn);
  const plan = await planBefore(read, meeting);
  const goals = plan.goals.filter(mayKnow);
  const parties = partiesOf(consent, meeting, agencyName);
  // A private person is summoned by name, and may be named where consent covers the meeting (R18c).
  const summonedAs = (party: Party): string => {
    const person =
      party.kind === "person" ? consent.persons.find(({ personId }) => personId === party.personId) : undefined;
    return person === undefined ? labelled(party, parties) : privatePersonInWords(person);
  };
  return {
    kind: meeting.kind,
    agencies: (version?.agencyIds ?? [])
      .filter((agencyId) => mayAttend(consent, agencyId, meeting.heldOn))
      .map((agencyId) => ({
        agencyId,
        name: agencyName(agencyId),
        categories: (version?.categories ?? [])
          .filter((category) => category.agencyId === agencyId && isFor(category))
          .map(({ categoryId }) => ({
            categoryId,
            name: known(agencyId)?.categories.find((one) => one.categoryId === categoryId)?.name ?? categoryId,
          })),
      }))
      // Of what an agency tells nobody else of, the template has no room for anything.
      .filter(({ categories }) => forAgency === null || categories.length > 0),
    goals: goals.map(({ goalId, number, title }) => ({ goalId, code: `M${String(number)}`, title })),
    open: plan.open
      .filter(({ goalId }) => goals.some((goal) => goal.goalId === goalId))
      .map(({ commitmentId, number, what, responsible }) => ({
        commitmentId,
        code: `A${String(number)}`,
        what,
        responsible: labelled(responsible, parties),
      })),
    parties,
    // An agency that has been declined since the notice was made does not come, and is not told of.
    summoned: ((await readNotice(read, meeting.meetingId))?.recipients ?? [])
      .filter(({ party }) => mayTakePart(consent, party, ...meetingDays(meeting)))
      .map(({ party }) => summonedAs(party))
      .filter((label) => label !== ""),
  };
};
