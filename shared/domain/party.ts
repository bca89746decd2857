// A party: somebody who can be summoned, take a commitment and receive a document.
import { z } from "zod";
import { AgencyId, GuardianId, PersonId } from "./ids.ts";

/** A party (part): an agency, a guardian, the youth, or a private person by name (R18c). */
export const Party = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("agency"), agencyId: AgencyId }),
  z.object({ kind: z.literal("guardian"), guardianId: GuardianId }),
  z.object({ kind: z.literal("youth") }),
  z.object({ kind: z.literal("person"), personId: PersonId }),
]);
export type Party = z.infer<typeof Party>;

/** A party as one string, for comparing and as a key. */
export const partyKey = (party: Party): string => {
  switch (party.kind) {
    case "agency":
      return `agency:${party.agencyId}`;
    case "guardian":
      return `guardian:${party.guardianId}`;
    case "youth":
      return "youth";
    case "person":
      return `person:${party.personId}`;
  }
};

/** Whether two references mean the same party. */
export const sameParty = (one: Party, other: Party): boolean => partyKey(one) === partyKey(other);
