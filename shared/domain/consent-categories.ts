// What one agency may be told of what another tells in a category (får få): one no to the category is enough to keep it secret.
import {
  answerOn,
  currentVersion,
  inOrder,
  latestAnswer,
  mayAttend,
  signersOn,
  type ConsentFacts,
} from "./consent-rules.ts";
import type { ConsentAnswer, ConsentCategory, ConsentVersion, Signer } from "./consent.ts";
import type { Day } from "./day.ts";
import type { AgencyId } from "./ids.ts";

/** One category of what an agency tells. */
interface Told {
  readonly agencyId: AgencyId;
  readonly categoryId: string;
}

/**
 * The no or withdrawal of a signer that stands about one category on a day. It falls with a later yes to the category,
 * or to the agency on a later version, whose form names the category; never with a yes to the agency on the same one.
 */
const categoryRefusalOn = (
  facts: ConsentFacts,
  version: ConsentVersion,
  signer: Signer,
  { agencyId, categoryId }: Told,
  day: Day,
): ConsentAnswer | undefined => {
  const about = facts.answers.filter((one) => one.agencyId === agencyId && one.categoryId === categoryId);
  const latest = latestAnswer(facts, version, signer, about, day);
  if (latest === undefined || latest.answer === "yes") return undefined;
  const refusedOn = facts.versions.find((one) => one.consentId === latest.consentId)?.number ?? Number.MAX_SAFE_INTEGER;
  const whole = answerOn(facts, version, signer, agencyId, day);
  const saidYesAnew = whole?.answer === "yes" && version.number > refusedOn && inOrder(facts)(latest, whole) < 0;
  return saidYesAnew ? undefined : latest;
};

/** Everybody's no and withdrawal that stands about one category on a day. One is enough to keep it secret. */
export const categoryRefusals = (
  facts: ConsentFacts,
  version: ConsentVersion,
  told: Told,
  day: Day,
): readonly ConsentAnswer[] =>
  signersOn(facts, version.youthSignsFrom, day).flatMap(
    (signer) => categoryRefusalOn(facts, version, signer, told, day) ?? [],
  );

/** The categories of a version that one signer's no or withdrawal keeps secret on a day: what a new yes can be about. */
export const refusedCategories = (
  facts: ConsentFacts,
  version: ConsentVersion,
  signer: Signer,
  day: Day,
): readonly ConsentCategory[] =>
  version.categories.filter((category) => categoryRefusalOn(facts, version, signer, category, day) !== undefined);

/**
 * Whether one agency may be told what another tells in a category, on a day (får få). Its own information it always has.
 * A no to the one who tells is a no to what it has told, too.
 */
export const mayReceive = (facts: ConsentFacts, receiver: AgencyId, told: Told, day: Day): boolean => {
  if (!mayAttend(facts, receiver, day)) return false;
  if (told.agencyId === receiver) return true;
  if (!mayAttend(facts, told.agencyId, day)) return false;
  const version = currentVersion(facts, day);
  const category = version?.categories.find(
    (one) => one.agencyId === told.agencyId && one.categoryId === told.categoryId,
  );
  if (version === undefined || category?.receivers.includes(receiver) !== true) return false;
  return categoryRefusals(facts, version, told, day).length === 0;
};
