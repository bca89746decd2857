// Meetings and what is sent of them in a random order of events: whoever is let in or gets something is judged.
import { expect } from "vitest";
import type { DocumentRequest } from "../../shared/contract/document.ts";
import { addDays } from "../../shared/domain/day.ts";
import type { CategoryId } from "../../shared/domain/ids.ts";
import { meetingDays, type MeetingPlan } from "../../shared/domain/meeting.ts";
import type { Party } from "../../shared/domain/party.ts";
import type { GoalDetails } from "../../shared/domain/plan.ts";
import { mayRead } from "./ground-model.ts";
import { agencies, termsTwo } from "./lou.ts";
import { planOf, present, surveyOf, textOne } from "./lou-meetings.ts";
import { must } from "./office.ts";
import { textOf } from "./pdf.ts";
import { everybodyOf, type AgencyKey, type DeedOf, type Recipient, type SentKind } from "./random-deeds.ts";
import { isAgency, type Story } from "./random-story.ts";

/** A word that stands in one category of one agency's card and nowhere else. */
const canary = (categoryId: CategoryId): string => `Kanarie${categoryId.replaceAll("-", "")}`;

const planIn = ({ today }: Story, days: number, night: boolean): MeetingPlan =>
  planOf("first", addDays(today(), days), night ? { startsAt: "23:00", endsAt: "00:30" } : {});

const plan = async (story: Story, days: number, night: boolean) => {
  const { office, lou } = story;
  const planned = await office.api.meeting.plan({ caseId: lou.caseId, plan: planIn(story, days, night) });
  if (planned.ok) story.meetingId = planned.value.meetingId;
};

const move = async (story: Story, days: number, night: boolean) => {
  const { office, meetingId } = story;
  if (meetingId === undefined) return;
  const { meeting } = await must(office.api.meeting.read({ meetingId }));
  const because = { askedBy: "family" as const, reason: "Passar inte" };
  await office.api.meeting.change({ meetingId, version: meeting.version, plan: planIn(story, days, night), because });
};

const summon = async (story: Story, to: readonly Recipient[]) => {
  const { office, lou, meetingId, today, partyOf, judge, judgeSharing, count } = story;
  if (meetingId === undefined) return;
  const recipients = to.map((key) => ({ party: partyOf(key), contactId: isAgency(key) ? lou.contacts[key] : null }));
  const made = await office.api.notice.create({ meetingId, recipients, replyBy: null });
  if (!made.ok) return;
  count("notice");
  const { meeting } = await must(office.api.meeting.read({ meetingId }));
  judgeSharing("summoned");
  // Who is covered on the day of the meeting can be chosen already; a guardian must be one today, too.
  for (const key of to) {
    const days = key === "v1" || key === "v2" ? [today(), ...meetingDays(meeting)] : meetingDays(meeting);
    for (const day of days) judge(key, day, "summoned");
  }
};

const attend = async ({ office, meetingId, partyOf, judge, count }: Story, to: readonly Recipient[]) => {
  if (meetingId === undefined) return;
  const attendance = to.map((key) => present(partyOf(key), `Någon för ${key}`));
  const kept = await office.api.meeting.setAttendance({ meetingId, attendance });
  if (!kept.ok) return;
  count("attendance");
  const { meeting } = await must(office.api.meeting.read({ meetingId }));
  for (const key of to) judge(key, meeting.heldOn, "present");
};

const joint: GoalDetails = {
  title: "Lou är i skolan",
  area: "",
  indicator: "",
  baseline: null,
  target: null,
  targetOn: null,
  source: { kind: "joint" },
};

/** Writes the minutes, with the canary of each category in every card that may have it, and a goal. */
const write = async (story: Story, keys: readonly AgencyKey[]) => {
  const { office, meetingId, today } = story;
  if (meetingId === undefined) return;
  for (const key of keys) {
    const agencyId = agencies[key];
    const { minutes } = await must(office.api.minutes.read({ meetingId }));
    const own = termsTwo.categories.filter((category) => category.agencyId === agencyId);
    const texts = Object.fromEntries(own.map(({ categoryId }) => [categoryId, canary(categoryId)]));
    const card = surveyOf(agencyId, texts, 5);
    await office.api.minutes.keepSurveyCard({ minutesId: minutes.minutesId, version: minutes.version, card });
  }
  const { minutes } = await must(office.api.minutes.read({ meetingId }));
  story.minutesId = minutes.minutesId;
  const next = { nextMeetingOn: addDays(today(), 30), closing: false, frequency: "", contactBetween: "" };
  const sections = { ...textOne, next };
  await office.api.plan.addGoal({ meetingId, details: joint });
  await office.api.minutes.keep({ minutesId: minutes.minutesId, version: minutes.version, sections });
};

const requestOf = ({ lou, meetingId, minutesId }: Story, kind: SentKind, party: Party): DocumentRequest | undefined => {
  switch (kind) {
    case "minutes":
      return minutesId && { kind, minutesId, party };
    case "notice":
    case "preparation":
    case "meetingInformation":
    case "cancellation":
    case "minutesTemplate":
      return meetingId && { kind, meetingId, party };
    case "leaderPackage":
      return meetingId && { kind, meetingId };
    case "withdrawalLetter":
    case "plan":
    case "closure":
      return { kind, caseId: lou.caseId, party };
  }
};

/** What tells only that something does not happen, or no longer applies, leaves without consent. */
const needsNoConsent: readonly SentKind[] = ["cancellation", "withdrawalLetter"];
const calls: readonly SentKind[] = ["notice", "preparation", "meetingInformation", "leaderPackage"];

const send = async (story: Story, kind: SentKind, to: Recipient) => {
  const { office, model, today, partyOf, judge, judgeSharing, count } = story;
  const request = requestOf(story, kind, partyOf(to));
  if (request === undefined) return;
  const sent = await office.api.document.dispatch({ copies: [{ request, channel: "handedOver" }], to: "paper" });
  const document = sent.ok ? sent.value.documents[0] : undefined;
  if (document === undefined) return;
  count(kind);
  if (calls.includes(kind)) judgeSharing(kind);
  // The leader's package goes to the appointed leader, not to the party.
  if (!needsNoConsent.includes(kind) && kind !== "leaderPackage") judge(to, today(), kind);
  if (kind !== "minutes" || !isAgency(to)) return;
  const { bytes } = await must(office.api.document.readSent({ documentId: document.documentId }));
  const { text } = await textOf(bytes);
  for (const { agencyId, categoryId } of termsTwo.categories) {
    if (!text.includes(canary(categoryId))) continue;
    count("category read");
    const may = mayRead(model, agencies[to], [agencyId, categoryId], today());
    expect([categoryId, "read by", to, today(), may]).toEqual([categoryId, "read by", to, today(), true]);
  }
};

/** A meeting is planned and everybody summoned; days later the notice and what goes along with it is sent to each. */
const call = async (story: Story, deed: DeedOf<"call">) => {
  await plan(story, deed.inDays, deed.night);
  const to = [...everybodyOf(deed.agencies), ...(deed.person ? ["person" as const] : [])];
  await summon(story, to);
  if (deed.sentAfter > 0) story.wait(deed.sentAfter, 30);
  for (const key of to) {
    for (const kind of ["notice", "preparation", "meetingInformation"] as const) await send(story, kind, key);
  }
};

/** A meeting today, from the plan to established minutes; each step is tried for itself. */
const hold = async (story: Story, deed: DeedOf<"hold">) => {
  const { office, wait, count } = story;
  await plan(story, 0, deed.night);
  const { meetingId } = story;
  if (meetingId === undefined) return;
  const started = await office.api.meeting.start({ meetingId });
  if (!started.ok) return;
  count("start");
  const there = everybodyOf(deed.agencies);
  await attend(story, there);
  await write(story, deed.agencies);
  const { minutes } = await must(office.api.minutes.read({ meetingId }));
  if (!deed.establish) return;
  const established = await office.api.minutes.establish({ minutesId: minutes.minutesId, version: minutes.version });
  if (!established.ok) return;
  count("established");
  if (deed.sentAfter === null) return;
  if (deed.sentAfter > 0) wait(deed.sentAfter, 30);
  for (const to of there) await send(story, "minutes", to);
};

export type MeetingDeed = DeedOf<"plan" | "move" | "call" | "summon" | "hold" | "attend" | "send">;

/** Tries one deed about a meeting or a document. */
export const attemptMeeting = async (story: Story, deed: MeetingDeed): Promise<void> => {
  switch (deed.do) {
    case "plan":
      return plan(story, deed.inDays, deed.night);
    case "move":
      return move(story, deed.inDays, deed.night);
    case "call":
      return call(story, deed);
    case "summon":
      return summon(story, [...deed.agencies, "v1", "youth", ...(deed.person ? ["person" as const] : [])]);
    case "hold":
      return hold(story, deed);
    case "attend":
      return attend(story, [...deed.agencies, ...(deed.person ? ["person" as const] : [])]);
    case "send":
      for (const to of deed.to) await send(story, deed.kind, to);
      return;
  }
};
