// How the consent of a case stands on a day, for lists, tasks and bands: one state, and what is about to change.
import { z } from "zod";
import { newestVersion } from "./consent-cells.ts";
import { consentEnd, familyDeclinedOn } from "./consent-end.ts";
import {
  awaitedSigners,
  consentOn,
  currentVersion,
  mayAttend,
  sharingBlock,
  signersOn,
  type ConsentFacts,
} from "./consent-rules.ts";
import { signerKey, type ConsentException } from "./consent.ts";
import { addDays, addMonths, Day } from "./day.ts";
import type { AgencyId } from "./ids.ts";

/** How a consent stands. `partial`: it applies, but some agency may not take part. */
export const ConsentState = z.enum([
  "missing",
  "awaited",
  "partial",
  "valid",
  "expiring",
  "expired",
  "withdrawn",
  "declined",
]);
export type ConsentState = z.infer<typeof ConsentState>;

/** What is about to change, or does not fit with what is planned. */
export const ConsentNotice = z.enum([
  "missingBeforeMeeting",
  "agencyUncovered",
  "turns15",
  "turns18",
  "exceptionEnding",
]);
export type ConsentNotice = z.infer<typeof ConsentNotice>;

/** One case's consent in the list of consents. */
export const ConsentWork = z.object({
  state: ConsentState,
  /** The day that belongs to the state: it ends, ended, was taken back. */
  on: Day.nullable(),
  mayAttend: z.int().nonnegative(),
  of: z.int().nonnegative(),
  awaited: z.int().nonnegative(),
  notices: z.array(z.object({ notice: ConsentNotice, on: Day.nullable() })),
});
export type ConsentWork = z.infer<typeof ConsentWork>;

/** Days before its end on which an expiring consent is reminded of (T15). */
const warningDays = [30, 14, 7] as const;

/** The days on which the end of a consent is reminded of, earliest first: for 18 November 19 October, 4 and 11 November (T15). */
export const expiryWarnings = (to: Day): readonly Day[] => warningDays.map((days) => addDays(to, -days));

/** The reminder that is due on a day: the next of the warning days, or the last day itself. Nothing more than 30 days ahead. */
export const expiryReminder = (to: Day, day: Day): Day | undefined => {
  const [first = to] = expiryWarnings(to);
  return day < first || day > to ? undefined : [...expiryWarnings(to), to].find((one) => day <= one);
};

/** How many days before a birthday or the end of an exception it is told of. */
const comingDays = { birthday: 90, exception: 30 } as const;

/** The birthday on which the youth reaches an age, when it is today or within 90 days. */
export const comingBirthday = (facts: ConsentFacts, age: 15 | 18, day: Day): Day | undefined => {
  const birthday = addMonths(facts.youth.birthDate, 12 * age);
  return day <= birthday && birthday <= addDays(day, comingDays.birthday) ? birthday : undefined;
};

/** The 15th birthday, when it is near and makes the youth one of those who answer: not when the youth answers already, or first at a later age. */
export const comingSigner = (facts: ConsentFacts, youthSignsFrom: number, day: Day): Day | undefined => {
  const birthday = comingBirthday(facts, 15, day);
  if (birthday === undefined) return undefined;
  const answers = (on: Day): boolean => signersOn(facts, youthSignsFrom, on).some(({ kind }) => kind === "youth");
  return answers(birthday) && !answers(addDays(birthday, -1)) ? birthday : undefined;
};

/** The exceptions in use that end within 30 days: after that the signer's answer is awaited again (R18). */
export const endingExceptions = (facts: ConsentFacts, day: Day): readonly ConsentException[] => {
  const version = currentVersion(facts, day);
  if (version === undefined) return [];
  const signers = new Set(signersOn(facts, version.youthSignsFrom, day).map(signerKey));
  return facts.exceptions.filter(
    ({ signer, decidedOn, until }) =>
      signers.has(signerKey(signer)) &&
      decidedOn <= day &&
      until !== null &&
      day <= until &&
      until <= addDays(day, comingDays.exception),
  );
};

/** The agencies that a newer version, or a commitment, counts on but that consent does not let in. */
const uncovered = (facts: ConsentFacts, involved: readonly AgencyId[], day: Day): readonly AgencyId[] => {
  const current = currentVersion(facts, day);
  const newest = newestVersion(facts);
  const added =
    current !== undefined && newest !== undefined && newest.number > current.number
      ? newest.agencyIds.filter((agencyId) => !current.agencyIds.includes(agencyId))
      : [];
  return [...new Set([...added, ...involved])].filter((agencyId) => !mayAttend(facts, agencyId, day));
};

const stateOf = (facts: ConsentFacts, day: Day): { readonly state: ConsentState; readonly on: Day | null } => {
  const declined = familyDeclinedOn(facts, day);
  if (declined !== undefined) return { state: "declined", on: declined };
  const consent = consentOn(facts, day);
  if (consent.ok) {
    const end = consentEnd(facts, day);
    if (end?.whole === true) return { state: "withdrawn", on: end.on };
    const { version } = consent;
    if (expiryReminder(version.to, day) !== undefined) return { state: "expiring", on: version.to };
    const all = version.agencyIds.every((agencyId) => mayAttend(facts, agencyId, day));
    return { state: all ? "valid" : "partial", on: version.to };
  }
  switch (consent.block.code) {
    case "consentExpired":
      return { state: "expired", on: consent.block.to };
    case "consentNotBegun":
      return { state: "awaited", on: consent.block.from };
    case "consentAwaited":
    case "youthMustSign":
      return { state: "awaited", on: null };
    case "consentDeclined":
    case "consentMissing":
      return { state: "missing", on: null };
  }
};

/** What the list of consents says about a case: coming meetings that are neither held nor cancelled, and who holds commitments. */
export const consentWork = (
  facts: ConsentFacts,
  planned: { readonly meetingDays: readonly Day[]; readonly involved: readonly AgencyId[] },
  day: Day,
): ConsentWork => {
  const current = currentVersion(facts, day);
  const newest = newestVersion(facts);
  const blockedDay = planned.meetingDays
    .filter((heldOn) => heldOn >= day && sharingBlock(facts, heldOn) !== undefined)
    .toSorted()[0];
  const ending = endingExceptions(facts, day)
    .flatMap(({ until }) => until ?? [])
    .toSorted()[0];
  const found: readonly (readonly [ConsentNotice, Day | null | undefined])[] = [
    ["missingBeforeMeeting", blockedDay],
    ["agencyUncovered", uncovered(facts, planned.involved, day).length > 0 ? null : undefined],
    ["turns15", comingBirthday(facts, 15, day)],
    ["turns18", comingBirthday(facts, 18, day)],
    ["exceptionEnding", ending],
  ];
  return {
    ...stateOf(facts, day),
    mayAttend: current?.agencyIds.filter((agencyId) => mayAttend(facts, agencyId, day)).length ?? 0,
    of: current?.agencyIds.length ?? 0,
    awaited: newest === undefined ? 0 : awaitedSigners(facts, newest, day).length,
    notices: found.flatMap(([notice, on]) => (on === undefined ? [] : [{ notice, on }])),
  };
};
