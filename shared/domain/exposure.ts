// What a copy would tell its reader of where somebody else with a protected identity is found (not protected(part, x) of 5.1).
import { z } from "zod";
import { GuardianId, PersonId } from "./ids.ts";
import { partyKey } from "./party.ts";
import { isProtected } from "./person.ts";
import { tellsWhere, type Whereabouts } from "./whereabouts.ts";

/** Somebody who may have a protected identity; `related` is somebody in a case that belongs together with this one. */
export const ProtectedSubject = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("youth") }),
  z.object({ kind: z.literal("guardian"), guardianId: GuardianId }),
  z.object({ kind: z.literal("person"), personId: PersonId }),
  z.object({ kind: z.literal("related") }),
]);
export type ProtectedSubject = z.infer<typeof ProtectedSubject>;

/** A part of a document, for telling in which one something stands. */
export const ToldPart = z.enum([
  "meeting",
  "purpose",
  "question",
  "practical",
  "bring",
  "urgentBecause",
  "replaces",
  "consentSheet",
  "commitments",
  "attendance",
  "consentReviewed",
  "informed",
  "preMeetingDecision",
  "workedAsIntended",
  "survey",
  "guardiansView",
  "youthVoice",
  "strengths",
  "risks",
  "sharedView",
  "dissent",
  "dissents",
  "goals",
  "missing",
  "concernReport",
  "next",
  "remarks",
  "hiddenFromGuardians",
  "writtenReasons",
  "correction",
  "cooperation",
  "agencies",
  "persons",
  "relation",
  "reason",
  "whyNow",
  "mostWorrying",
  "duration",
  "effect",
  "observed",
  "heardFrom",
  "heardFromWhom",
  "ownWords",
  "earlierConcern",
  "knownSupport",
  "guardiansMayNotKnowBecause",
  "other",
]);
export type ToldPart = z.infer<typeof ToldPart>;

/** Whom a copy gives away, and in which of its parts. */
export const Exposure = z.object({ whose: ProtectedSubject, parts: z.array(ToldPart).min(1) });
export type Exposure = z.infer<typeof Exposure>;

/** Somebody of the case, or of a related one, with where that person is found. */
export interface Subject {
  readonly subject: ProtectedSubject;
  readonly whereabouts: Whereabouts;
}

const textsIn = (told: unknown): readonly string[] => {
  if (typeof told === "string") return [told];
  return typeof told === "object" && told !== null ? Object.values(told).flatMap(textsIn) : [];
};

const partOf = (key: string): ToldPart => ToldPart.safeParse(key).data ?? "other";

const isReader = ({ subject }: Subject, readerKey: string): boolean =>
  subject.kind !== "related" && partyKey(subject) === readerKey;

/**
 * The first person of whom a copy tells where that person is found, with the parts that do, or nothing. The reader (a
 * party's key) may always be told of itself; `plain` is what stands in every paper, such as the names of agencies.
 */
export const exposureIn = (
  told: object,
  readerKey: string,
  people: readonly Subject[],
  plain: readonly string[],
): Exposure | undefined => {
  const known = [...plain, ...people.filter((one) => isReader(one, readerKey)).map((one) => one.whereabouts)];
  for (const { subject, whereabouts } of people.filter((one) => !isReader(one, readerKey))) {
    if (!isProtected(whereabouts.protectedIdentity)) continue;
    const tells = tellsWhere(whereabouts, known);
    const parts = Object.entries(told).flatMap(([key, part]) => (textsIn(part).some(tells) ? [partOf(key)] : []));
    if (parts.length > 0) return { whose: subject, parts: [...new Set(parts)] };
  }
  return undefined;
};
