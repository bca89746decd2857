// Who the signers of a case are, in the words and names that the consent screens need.
import { signerKey, type AnyAnswer, type Signer } from "../../../shared/domain/consent.ts";
import { signersOn } from "../../../shared/domain/consent-rules.ts";
import type { Day } from "../../../shared/domain/day.ts";
import type { ConsentVersion } from "../../../shared/domain/consent.ts";
import type { PersonId } from "../../../shared/domain/ids.ts";
import { privatePersonLabel } from "../../../shared/text/labels.ts";
import { signerHeading } from "../../../shared/text/consent.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";

export interface SignerPerson {
  readonly key: string;
  readonly signer: Signer;
  /** "Vårdnadshavare 1". */
  readonly role: string;
  readonly name: string;
  readonly interpreter: boolean;
  readonly language: string;
  /** The neutral code on documents: V1, U. */
  readonly code: string;
}

export const personOf = (facts: CaseFacts, signer: Signer): SignerPerson => {
  const guardian =
    signer.kind === "guardian" ? facts.guardians.find((one) => one.guardianId === signer.guardianId) : undefined;
  const person = signer.kind === "youth" ? facts.youth : guardian;
  return {
    key: signerKey(signer),
    signer,
    role: signerHeading(signer, () => guardian?.number ?? 0),
    name: person === undefined ? "" : `${person.givenName} ${person.familyName}`,
    interpreter: person?.interpreter ?? false,
    language: person?.language ?? "",
    code: signer.kind === "youth" ? "U" : `V${String(guardian?.number ?? 0)}`,
  };
};

/** A category as the profile names it. */
export const categoryName = (
  { profile }: Pick<CaseFacts, "profile">,
  { agencyId, categoryId }: { readonly agencyId: string; readonly categoryId: string },
): string =>
  profile.agencies
    .find((agency) => agency.agencyId === agencyId)
    ?.categories.find((category) => category.categoryId === categoryId)?.name ?? categoryId;

/** What an answer is about: "Skola", "Skola (närvaro)", or a private person by name. */
export const subjectInWords = (facts: CaseFacts, about: AnyAnswer): string => {
  if ("personId" in about) return privatePersonName(facts, about.personId);
  const { agencyId, categoryId } = about;
  return categoryId === null
    ? facts.naming.agency(agencyId)
    : `${facts.naming.agency(agencyId)} (${categoryName(facts, { agencyId, categoryId }).toLowerCase()})`;
};

/** Everybody who must answer a version today. */
export const signersToAsk = (facts: CaseFacts, version: ConsentVersion, today: Day): readonly SignerPerson[] =>
  signersOn(facts.consent, version.youthSignsFrom, today).map((signer) => personOf(facts, signer));

/** A private person by name (R18c). */
export const privatePersonName = (facts: Pick<CaseFacts, "naming">, personId: PersonId): string =>
  facts.naming.person?.(personId) ?? privatePersonLabel;
