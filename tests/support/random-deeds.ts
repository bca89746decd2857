// Everything that may happen in a case, as data that fast-check makes and shrinks.
import fc from "fast-check";
import type { ModelSigner, Said } from "./ground-model.ts";
import type { agencies, categories } from "./lou.ts";

export type AgencyKey = keyof typeof agencies;
export const allAgencies: readonly AgencyKey[] = ["school", "socialServices", "police", "leisure", "childPsychiatry"];
export type Recipient = AgencyKey | "person" | ModelSigner;
type CategoryKey = keyof typeof categories;

/** A time of day in Stockholm, in seconds: half a minute on either side of midnight, and noon. */
const timeOfDay = fc.constantFrom(30, 43_200, 86_340);
/** Everybody who could get something. */
export const everybodyOf = (keys: readonly AgencyKey[]): readonly Recipient[] => [...keys, "v1", "v2", "youth"];
const four: readonly AgencyKey[] = ["school", "socialServices", "police", "leisure"];
const someAgencies: fc.Arbitrary<readonly AgencyKey[]> = fc.oneof(
  fc.constant([...four]),
  fc.constant([...allAgencies]),
  fc.subarray([...allAgencies], { minLength: 1 }),
);
/** Now and then the private person too, who is named in half the versions only. */
const aPerson = fc.constantFrom(false, false, false, true);
const signer = fc.constantFrom<ModelSigner>("v1", "v2", "youth");
const said = fc.constantFrom<Said>("yes", "no", "withdrawn");
const daysBack = fc.constantFrom(0, 0, 1, 3);
const kinds = [
  "minutes",
  "minutes",
  "notice",
  "notice",
  "preparation",
  "meetingInformation",
  "leaderPackage",
  "cancellation",
  "minutesTemplate",
  "withdrawalLetter",
  "plan",
  "closure",
] as const;
export type SentKind = (typeof kinds)[number];

const deed = {
  /** Time passes. */
  wait: fc.record({ do: fc.constant("wait" as const), days: fc.constantFrom(0, 1, 1, 2, 5, 9, 40), time: timeOfDay }),
  drawUp: fc.record({
    do: fc.constant("drawUp" as const),
    agencies: someAgencies,
    withPerson: fc.boolean(),
    inDays: fc.constantFrom(0, 0, 0, 1, 2),
    lasts: fc.constantFrom(0, 1, 3, 10, 60, 240),
    leisureReadsAll: fc.boolean(),
  }),
  /** A new version with everybody's yes the same day. */
  renew: fc.record({
    do: fc.constant("renew" as const),
    agencies: someAgencies,
    withPerson: fc.boolean(),
    lasts: fc.constantFrom(1, 10, 60, 240),
    leisureReadsAll: fc.boolean(),
  }),
  /** Everybody of these says yes to all of the newest version. */
  allSayYes: fc.record({
    do: fc.constant("allSayYes" as const),
    by: fc.oneof(
      { weight: 3, arbitrary: fc.constant<ModelSigner[]>(["v1", "v2", "youth"]) },
      fc.subarray<ModelSigner>(["v1", "v2", "youth"], { minLength: 1 }),
    ),
    daysBack,
  }),
  answer: fc.record({
    do: fc.constant("answer" as const),
    by: signer,
    about: fc.constantFrom<AgencyKey | "person">(...allAgencies, "person"),
    said,
    daysBack,
  }),
  answerCategory: fc.record({
    do: fc.constant("answerCategory" as const),
    by: signer,
    about: fc.constantFrom<CategoryKey>("attendance", "drugTests", "policePicture", "interests"),
    said,
    daysBack,
  }),
  decline: fc.record({ do: fc.constant("decline" as const) }),
  hinder: fc.record({ do: fc.constant("hinder" as const), days: fc.constantFrom(0, 1, 10) }),
  endCustody: fc.record({ do: fc.constant("endCustody" as const), inDays: fc.constantFrom(-1, 0, 1, null) }),
  plan: fc.record({ do: fc.constant("plan" as const), inDays: fc.constantFrom(0, 1, 2, 9), night: fc.boolean() }),
  move: fc.record({ do: fc.constant("move" as const), inDays: fc.constantFrom(0, 1, 9, 200), night: fc.boolean() }),
  summon: fc.record({ do: fc.constant("summon" as const), agencies: someAgencies, person: aPerson }),
  /** A meeting is planned and everybody summoned; days later the notice and what goes along with it is sent to each. */
  call: fc.record({
    do: fc.constant("call" as const),
    agencies: someAgencies,
    person: aPerson,
    inDays: fc.constantFrom<number>(1, 2, 9, 100),
    night: fc.boolean(),
    sentAfter: fc.constantFrom<number>(0, 0, 1, 9),
  }),
  /** A meeting today, from the plan to established minutes; each step is tried for itself. */
  hold: fc.record({
    do: fc.constant("hold" as const),
    agencies: someAgencies,
    person: aPerson,
    night: fc.boolean(),
    establish: fc.boolean(),
    /** Days until everybody is sent a copy; nothing when nobody is. */
    sentAfter: fc.constantFrom(null, 0, 1),
  }),
  attend: fc.record({ do: fc.constant("attend" as const), agencies: someAgencies, person: aPerson }),
  /** Each of these is sent its own copy, or is not. */
  send: fc.record({
    do: fc.constant("send" as const),
    kind: fc.constantFrom(...kinds),
    to: fc.subarray<Recipient>([...allAgencies, "person", "v1", "v2", "youth"], { minLength: 1 }),
  }),
  close: fc.record({ do: fc.constant("close" as const) }),
  reopen: fc.record({ do: fc.constant("reopen" as const) }),
};

type Deeds = { [Key in keyof typeof deed]: (typeof deed)[Key] extends fc.Arbitrary<infer One> ? One : never };
export type DeedOf<Key extends keyof Deeds> = Deeds[Key];
export type Deed = DeedOf<keyof Deeds>;

export const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 5, arbitrary: deed.wait },
  { weight: 2, arbitrary: deed.drawUp },
  { weight: 4, arbitrary: deed.renew },
  { weight: 2, arbitrary: deed.allSayYes },
  { weight: 3, arbitrary: deed.answer },
  { weight: 1, arbitrary: deed.answerCategory },
  { weight: 1, arbitrary: deed.hinder },
  { weight: 1, arbitrary: deed.endCustody },
  { weight: 2, arbitrary: deed.plan },
  { weight: 1, arbitrary: deed.move },
  { weight: 3, arbitrary: deed.summon },
  { weight: 4, arbitrary: deed.call },
  { weight: 4, arbitrary: deed.hold },
  { weight: 2, arbitrary: deed.attend },
  { weight: 7, arbitrary: deed.send },
  fc.oneof(deed.close, deed.reopen, deed.reopen, deed.decline),
);

/** Where the random part of a case begins: by the change to summer and to winter time, a leap day, birthdays of 15 and 18. */
export const anyBeginning = fc.constantFrom(
  { today: "2026-03-27", birthDate: "2012-03-09" },
  { today: "2026-03-27", birthDate: "2008-03-30" },
  { today: "2026-10-22", birthDate: "2008-10-25" },
  { today: "2027-02-25", birthDate: "2012-02-29" },
  { today: "2028-02-26", birthDate: "2010-02-28" },
  { today: "2030-02-25", birthDate: "2012-02-29" },
);
export interface Beginning {
  readonly today: string;
  readonly birthDate: string;
}
