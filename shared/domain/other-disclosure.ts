// Disclosures outside consent (utlämnande på annan grund): acts in the disclosure log, each with the tests of its own ground.
// They make nobody a participant: no rule about attendance, notices or recipients reads them (`domain.md` §1, 5.1).
import { z } from "zod";
import { provisionOn } from "../law/law.ts";
import type { Provision, ProvisionId } from "../law/provisions.ts";
import { ageOn, Day } from "./day.ts";
import { CaseId, OtherDisclosureId } from "./ids.ts";
import { SwitchedGround, type Profile } from "./profile.ts";
import { Line, OptionalLine, Reason } from "./text-fields.ts";

/** How it was handed over. A telephone call and a talk are disclosures, too. */
export const OtherChannel = z.enum(["orally", "phone", "secureMessage", "letter", "handedOver"]);
export type OtherChannel = z.infer<typeof OtherChannel>;

/** Each ground with its own tests as fields (`domain.md` 3.2–3.4). */
export const GroundTests = z.discriminatedUnion("ground", [
  /** Necessary for the authority's own activity. */
  z.object({ ground: z.literal("10:2"), necessity: Reason }),
  /** To prevent or investigate crime and the like, after a written balancing (intresseavvägning). */
  z.object({ ground: z.literal("10:15a"), balancing: Reason }),
  /** Risk that somebody under 21 will commit crime. Not for a crime already committed. */
  z.object({
    ground: z.literal("10:18a"),
    receiver: z.enum(["police", "securityPolice", "customs"]),
    circumstances: Reason,
    notUnsuitable: Reason,
    forCommittedCrime: z.boolean(),
  }),
  /** A duty to inform in the Social Services Act. */
  z.object({ ground: z.literal("10:28+SoL19:1"), duty: Reason }),
  /** Contact details at the request of a law-enforcing authority, lag (2025:170) 4 §. */
  z.object({
    ground: z.literal("10:28+2025:170"),
    requestedBy: Line,
    requestedOn: Day,
    onlyContactDetails: z.boolean(),
    exceptionalReasons: z.boolean(),
  }),
  /** Social services to social services or health care, for somebody under 18 in need of care or support. */
  z.object({ ground: z.literal("26:9"), receiver: z.enum(["socialServices", "healthcare"]), careNeed: Reason }),
  /** Public document (allmän handling), after the secrecy has been tried. */
  z.object({ ground: z.literal("publicDocument"), secrecyTried: z.boolean(), decision: Line }),
  z.object({ ground: z.literal("other"), provision: Line }),
]);
export type GroundTests = z.infer<typeof GroundTests>;
export type OtherGround = GroundTests["ground"];

/** What is filled in about a disclosure outside consent. The reasons (motivering) are always demanded. */
export const OtherDisclosureDetails = z.object({
  what: Reason,
  to: Line,
  toFunction: OptionalLine,
  disclosedOn: Day,
  channel: OtherChannel,
  tests: GroundTests,
  reasons: Reason,
  decidedBy: Line,
});
export type OtherDisclosureDetails = z.infer<typeof OtherDisclosureDetails>;

/** A disclosure outside consent as it was logged, with the provision as it read that day. It is never changed; a correction is a new one. */
export const OtherDisclosure = OtherDisclosureDetails.extend({
  otherDisclosureId: OtherDisclosureId,
  caseId: CaseId,
  number: z.int().positive(),
  provision: z.string(),
  registeredOn: Day,
  corrects: OtherDisclosureId.nullable(),
});
export type OtherDisclosure = z.infer<typeof OtherDisclosure>;

const provisionsOf: Readonly<Record<Exclude<OtherGround, "other">, readonly ProvisionId[]>> = {
  "10:2": ["own-activity"],
  "10:15a": ["crime-prevention"],
  "10:18a": ["youth-crime-risk"],
  "10:28+SoL19:1": ["duty-breaks-secrecy", "duty-to-report"],
  "10:28+2025:170": ["duty-breaks-secrecy", "inform-law-enforcement"],
  "26:9": ["care-of-minor"],
  publicDocument: ["public-document"],
};

/** The provisions of a ground on a day; nothing where one of them did not apply then. */
export const provisionsOn = (ground: Exclude<OtherGround, "other">, day: Day): readonly Provision[] | undefined => {
  const found = provisionsOf[ground].map((id) => provisionOn(id, day));
  return found.every((one) => one !== undefined) ? found : undefined;
};

/** What is printed as the ground of a disclosure, on its day. */
export const citationOf = (tests: GroundTests, day: Day): string =>
  tests.ground === "other"
    ? tests.provision
    : (provisionsOn(tests.ground, day) ?? []).map(({ citation }) => citation).join(" och ");

/** A test of a ground that is not met. */
export const GroundTest = z.enum([
  "under21",
  "notForCommittedCrime",
  "onlyContactDetails",
  "noExceptionalReasons",
  "requestedBefore",
  "under18",
  "secrecyTried",
]);
export type GroundTest = z.infer<typeof GroundTest>;

/** Whether the municipality's lawyer has switched on a ground; those that need no switch always are. */
export const isSwitchedOn = ({ groundsSwitchedOn }: Pick<Profile, "groundsSwitchedOn">, ground: OtherGround): boolean =>
  !SwitchedGround.options.some((one) => one === ground) || groundsSwitchedOn.some((one) => one.ground === ground);

const failedTest = (tests: GroundTests, birthDate: Day, day: Day): GroundTest | undefined => {
  switch (tests.ground) {
    case "10:18a":
      if (ageOn(birthDate, day) >= 21) return "under21";
      return tests.forCommittedCrime ? "notForCommittedCrime" : undefined;
    case "10:28+2025:170":
      if (!tests.onlyContactDetails) return "onlyContactDetails";
      if (tests.exceptionalReasons) return "noExceptionalReasons";
      return tests.requestedOn > day ? "requestedBefore" : undefined;
    case "26:9":
      return ageOn(birthDate, day) >= 18 ? "under18" : undefined;
    case "publicDocument":
      return tests.secrecyTried ? undefined : "secrecyTried";
    case "10:2":
    case "10:15a":
    case "10:28+SoL19:1":
    case "other":
      return undefined;
  }
};

/** Why a disclosure outside consent cannot be registered. */
export type OtherDisclosureBlock =
  | { readonly code: "dateInFuture" }
  | { readonly code: "groundSwitchedOff"; readonly ground: SwitchedGround }
  | { readonly code: "groundNotInForce"; readonly on: Day }
  | { readonly code: "groundTestNotMet"; readonly test: GroundTest };

/** Why a disclosure outside consent cannot be registered, or nothing when it can. Consent is not asked: that is the point of it. */
export const otherDisclosureBlock = (
  { tests, disclosedOn }: OtherDisclosureDetails,
  profile: Pick<Profile, "groundsSwitchedOn">,
  birthDate: Day,
  today: Day,
): OtherDisclosureBlock | undefined => {
  if (disclosedOn > today) return { code: "dateInFuture" };
  const { ground } = tests;
  if (!isSwitchedOn(profile, ground)) return { code: "groundSwitchedOff", ground: SwitchedGround.parse(ground) };
  if (ground !== "other" && provisionsOn(ground, disclosedOn) === undefined) {
    return { code: "groundNotInForce", on: disclosedOn };
  }
  const test = failedTest(tests, birthDate, disclosedOn);
  return test === undefined ? undefined : { code: "groundTestNotMet", test };
};
