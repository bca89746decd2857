// The municipality's usual commitments (vanliga åtaganden): short texts to begin a commitment with. They are about nobody.
import { z } from "zod";
import { type Agency, AgencyKind } from "./agency.ts";
import type { Responsible } from "./plan.ts";
import { Line } from "./text-fields.ts";

/** Who usually takes a commitment: agencies of a kind, or the family. */
export const UsualTaker = z.enum([...AgencyKind.options, "family"]);
export type UsualTaker = z.infer<typeof UsualTaker>;

/** One usual commitment; `takenBy` is nothing where anybody may take it. */
export const UsualCommitment = z.strictObject({ takenBy: UsualTaker.nullable(), what: Line });
export type UsualCommitment = z.infer<typeof UsualCommitment>;

/** All of them, in the order in which they are offered. */
export const UsualCommitments = z.array(UsualCommitment).max(100);

const same = (one: UsualCommitment, other: UsualCommitment): boolean =>
  one.what === other.what && one.takenBy === other.takenBy;

/** The first list, and of the second what the first lacks. */
export const withMissing = (
  first: readonly UsualCommitment[],
  more: readonly UsualCommitment[],
): readonly UsualCommitment[] => [...first, ...more.filter((one) => !first.some((known) => same(known, one)))];

/** What the scanner of texts about nobody looks through: one a line. */
export const textOfUsual = (usual: readonly UsualCommitment[]): string => usual.map(({ what }) => what).join("\n");

/** What may be offered to whoever is responsible, in order; all of it while nobody is. */
export const usualFor = (
  usual: readonly UsualCommitment[],
  responsible: Responsible | null,
  agencies: readonly Agency[],
): readonly UsualCommitment[] => {
  if (responsible === null) return usual;
  const taker =
    responsible.kind === "agency"
      ? agencies.find(({ agencyId }) => agencyId === responsible.agencyId)?.kind
      : ("family" as const);
  return usual.filter(({ takenBy }) => takenBy === null || takenBy === taker);
};

/** The agency that usually takes it, where there is only one of that kind; nothing where somebody must choose. */
export const onlyTaker = (
  { takenBy }: UsualCommitment,
  agencies: readonly Pick<Agency, "agencyId" | "kind">[],
): Responsible | null => {
  const [only, ...others] = agencies.filter(({ kind }) => kind === takenBy);
  return only === undefined || others.length > 0 ? null : { kind: "agency", agencyId: only.agencyId };
};
