// The case that a random order of events happens to: the office, what time it is, and the model that judges.
import { expect } from "vitest";
import type { Driver } from "../../electron/database/driver.ts";
import type { ConsentTerms, Signer } from "../../shared/domain/consent.ts";
import { addDays } from "../../shared/domain/day.ts";
import type { MeetingId, MinutesId, PersonId } from "../../shared/domain/ids.ts";
import type { Party } from "../../shared/domain/party.ts";
import { mayAgency, mayGuardian, mayPerson, mayShare, type GroundModel, type ModelSigner } from "./ground-model.ts";
import { readyToSummon } from "./lou-changes.ts";
import { agencies, guardian, termsOne, theYouth, type Lou } from "./lou.ts";
import { must, type Office } from "./office.ts";
import { addGrandmother } from "./private-person.ts";
import type { AgencyKey, Beginning, Recipient } from "./random-deeds.ts";
import { instantOf } from "./stockholm.ts";

/** What was let through, and how often: an order of events in which nothing is let through has tried nothing. */
export type Tally = Map<string, number>;

export interface Story {
  readonly office: Office;
  readonly lou: Lou;
  readonly personId: PersonId;
  readonly model: GroundModel;
  readonly today: () => string;
  /** The latest meeting that was planned. */
  meetingId: MeetingId | undefined;
  /** The latest minutes that were written in. */
  minutesId: MinutesId | undefined;
  /** Days go by, to a time of day in seconds; on the same day only forwards. */
  readonly wait: (days: number, seconds: number) => void;
  /** A second goes by: answers of one day are ordered by the instant of their registration. */
  readonly tick: () => void;
  readonly count: (what: string) => void;
  readonly signerOf: (by: ModelSigner) => Signer;
  readonly partyOf: (to: Recipient) => Party;
  /** Fails the test when the party has no ground to take part on a day. The youth always has. */
  readonly judge: (to: Recipient, day: string, what: string) => void;
  /** Fails the test when nothing may be shared with anybody today: then nobody is called to a meeting either (R10). */
  readonly judgeSharing: (what: string) => void;
}

export const receiversOf = (terms: ConsentTerms): GroundModel["versions"][number]["receivers"] =>
  Object.fromEntries(terms.categories.map(({ categoryId, receivers }) => [categoryId, receivers]));

export const isAgency = (to: Recipient): to is AgencyKey => to in agencies;

/** What has been said when the random part begins: everybody's yes to version 1. */
const modelOf = (birthDate: string, consentId: GroundModel["versions"][number]["consentId"]): GroundModel => {
  const days = { v1: "2026-03-16", v2: "2026-03-18", youth: "2026-03-18" } as const;
  const { agencyIds, from, to } = termsOne;
  const yesOf = (by: ModelSigner) =>
    agencyIds.map((about) => ({ consentId, by, about, said: "yes" as const, on: days[by] }));
  return {
    birthDate,
    versions: [{ consentId, agencies: agencyIds, withPerson: false, receivers: receiversOf(termsOne), from, to }],
    answers: [...yesOf("v1"), ...yesOf("v2"), ...yesOf("youth")],
    hindered: [],
    custodyUntil: null,
    declines: [],
  };
};

/** Lou's case after its pre-meeting, on the day on which the random part begins. */
export const beginStory = async (
  { today: begins, birthDate }: Beginning,
  tally: Tally,
  driver: Driver,
): Promise<Story> => {
  const { office, lou } = await readyToSummon(birthDate, driver);
  const personId = await addGrandmother(office, lou);
  const { versions } = await must(office.api.consent.listForCase({ caseId: lou.caseId }));
  const [first] = versions;
  if (first === undefined) throw new Error("there is a first version");
  const model = modelOf(birthDate, first.consentId);
  let today = begins;
  let seconds = 43_200;
  const tick = () => {
    seconds += 1;
    const instant = instantOf(today, seconds);
    office.setDay(instant.slice(0, 10), instant.slice(11, 19));
  };
  const has = (to: Recipient, day: string): boolean => {
    if (to === "youth") return true;
    if (to === "person") return mayPerson(model, day);
    return isAgency(to) ? mayAgency(model, agencies[to], day) : mayGuardian(model, to, day);
  };
  tick();
  return {
    office,
    lou,
    personId,
    model,
    meetingId: undefined,
    minutesId: undefined,
    today: () => today,
    wait: (days, time) => {
      today = addDays(today, days === 0 && time <= seconds ? 1 : days);
      seconds = time;
      tick();
    },
    tick,
    count: (what) => tally.set(what, (tally.get(what) ?? 0) + 1),
    signerOf: (by) => (by === "youth" ? theYouth : guardian(lou[by])),
    partyOf: (to) => {
      if (to === "person") return { kind: "person", personId };
      if (to === "youth") return { kind: "youth" };
      return isAgency(to) ? { kind: "agency", agencyId: agencies[to] } : { kind: "guardian", guardianId: lou[to] };
    },
    judge: (to, day, what) => {
      expect([what, to, day, has(to, day)]).toEqual([what, to, day, true]);
    },
    judgeSharing: (what) => {
      expect([what, "while sharing", today, mayShare(model, today)]).toEqual([what, "while sharing", today, true]);
    },
  };
};
