// What of a case's disclosure log one of the family is told (registerutdrag, GDPR art. 15.1 c): who has got what about the youth.
import type { DisclosureGround, SentDocument } from "./disclosure.ts";
import { partyKey, type Party } from "./party.ts";

/** The grounds on which copies are told of; the other three are told of to nobody in the family by themselves. */
export type ToldGround = Exclude<DisclosureGround, "nobodyTold" | "concernReport" | "ownReview">;

const untold: readonly DisclosureGround[] = ["nobodyTold", "concernReport", "ownReview"];

/** A copy that has left, with who got it as a key (`partyKey`, or `leader`). */
export type LeftCopy = Pick<SentDocument, "ground"> & { readonly recipientKey: string };

const isFamily = (key: string): boolean => key === "youth" || key.startsWith("guardian:");

/**
 * Whether a reader in the family is told of a copy. What others in the family got is theirs; a concern report is told of by
 * whoever may (B3); what tells of nobody, or stays within the authority, is no disclosure about the youth. What was disclosed on
 * other grounds than consent is told of after its secrecy has been tried, by a person and not by this.
 */
export const isToldTo = <Copy extends LeftCopy>(
  copy: Copy,
  reader: Party,
): copy is Copy & { readonly ground: ToldGround } =>
  !untold.includes(copy.ground) && (copy.recipientKey === partyKey(reader) || !isFamily(copy.recipientKey));
