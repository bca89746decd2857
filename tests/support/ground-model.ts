// Who may take part and receive, worked out anew from the words of `domain.md` 5.1 and nothing of the product's own rules:
// what a random order of events is judged by. Slow and plain on purpose.
import type { AgencyId, CategoryId, ConsentId } from "../../shared/domain/ids.ts";

export type ModelSigner = "youth" | "v1" | "v2";
export type Said = "yes" | "no" | "withdrawn";

interface ModelVersion {
  readonly consentId: ConsentId;
  readonly agencies: readonly AgencyId[];
  readonly withPerson: boolean;
  readonly receivers: Readonly<Record<CategoryId, readonly AgencyId[]>>;
  readonly from: string;
  readonly to: string;
}

interface ModelAnswer {
  readonly consentId: ConsentId;
  readonly by: ModelSigner;
  /** An agency, a category, or the private person. */
  readonly about: string;
  readonly said: Said;
  readonly on: string;
}

/** Everything that has been said and decided in one case, in the order of its registration. */
export interface GroundModel {
  readonly birthDate: string;
  /** Oldest first. */
  readonly versions: ModelVersion[];
  readonly answers: ModelAnswer[];
  /** V2 is hindered between these days, both included. */
  readonly hindered: { readonly from: string; readonly until: string }[];
  /** The last day of V2's custody. */
  custodyUntil: string | null;
  /** The family's no, and how many versions there were. */
  readonly declines: { readonly on: string; readonly versions: number }[];
}

export const thePerson = "person";

const dayAfter = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
};

const daysBetween = (from: string, to: string): string[] => {
  const days: string[] = [];
  for (let day = from; day <= to; day = dayAfter(day)) days.push(day);
  return days;
};

const isAdult = ({ birthDate }: GroundModel, day: string): boolean => {
  const year = String(Number(birthDate.slice(0, 4)) + 18);
  const rest = birthDate.slice(4);
  const isLeap = Number(year) % 4 === 0;
  return day >= `${year}${rest === "-02-29" && !isLeap ? "-02-28" : rest}`;
};

const signers = (model: GroundModel, day: string): readonly ModelSigner[] => {
  if (isAdult(model, day)) return ["youth"];
  const guardians: readonly ModelSigner[] =
    model.custodyUntil !== null && day > model.custodyUntil ? ["v1"] : ["v1", "v2"];
  // The youth of these cases has been assessed as mature before they begin.
  return [...guardians, "youth"];
};

/** What a signer has said about something as it counts for a version on a day, the latest last. */
const answersOf = (model: GroundModel, version: ModelVersion, by: ModelSigner, about: string, day: string) =>
  model.answers
    .map((answer, place) => ({ ...answer, place }))
    .filter((answer) => answer.by === by && answer.about === about && answer.on <= day)
    .filter(({ said, consentId }) => said !== "yes" || consentId === version.consentId)
    .filter(({ said, on }) => !(said === "yes" && by === "youth" && isAdult(model, day) && !isAdult(model, on)))
    .toSorted((one, other) => one.on.localeCompare(other.on) || one.place - other.place);

const latest = (model: GroundModel, version: ModelVersion, by: ModelSigner, about: string, day: string) =>
  answersOf(model, version, by, about, day).at(-1)?.said;

const isExcepted = ({ hindered }: GroundModel, by: ModelSigner, day: string): boolean =>
  by === "v2" && hindered.some(({ from, until }) => from <= day && day <= until);

const isComplete = (model: GroundModel, version: ModelVersion, day: string): boolean =>
  signers(model, day).every(
    (by) =>
      isExcepted(model, by, day) ||
      version.agencies.every((about) => latest(model, version, by, about, day) !== undefined),
  );

const applied = (model: GroundModel, version: ModelVersion, day: string): boolean =>
  daysBetween(version.from, day < version.to ? day : version.to).some((one) => isComplete(model, version, one));

export const currentOf = (model: GroundModel, day: string): ModelVersion | undefined => {
  const declined = model.declines.some(({ on, versions }) => on <= day && versions === model.versions.length);
  if (declined) return undefined;
  for (const version of model.versions.toReversed()) {
    if (version.from <= day && day <= version.to && isComplete(model, version, day)) return version;
    if (applied(model, version, day)) return undefined;
  }
  return undefined;
};

const allSayYes = (model: GroundModel, version: ModelVersion, about: string, day: string): boolean =>
  signers(model, day).every((by) => {
    const said = latest(model, version, by, about, day);
    return said === "yes" || (said === undefined && isExcepted(model, by, day));
  });

/** Får delta: an agency, on a day. */
export const mayAgency = (model: GroundModel, agencyId: AgencyId, day: string): boolean => {
  const version = currentOf(model, day);
  return version?.agencies.includes(agencyId) === true && allSayYes(model, version, agencyId, day);
};

/** Whether anything may be shared with anybody on a day: an agency that everybody has said yes to. Without, nobody is called. */
export const mayShare = (model: GroundModel, day: string): boolean =>
  currentOf(model, day)?.agencies.some((agencyId) => mayAgency(model, agencyId, day)) === true;

/** Får delta: the private person, by name (R18c). */
export const mayPerson = (model: GroundModel, day: string): boolean => {
  const version = currentOf(model, day);
  return version?.withPerson === true && allSayYes(model, version, thePerson, day);
};

/** A guardian stands for the youth: has custody that day, and the youth is not of age. */
export const mayGuardian = (model: GroundModel, by: "v1" | "v2", day: string): boolean =>
  signers(model, day).includes(by);

/** A no to a category stands until a yes to it, or a yes to its agency on a later version, whose form names it again. */
const refusesCategory = (
  model: GroundModel,
  version: ModelVersion,
  by: ModelSigner,
  [agencyId, categoryId]: readonly [AgencyId, CategoryId],
  day: string,
): boolean => {
  const about = answersOf(model, version, by, categoryId, day).at(-1);
  if (about === undefined || about.said === "yes") return false;
  const whole = answersOf(model, version, by, agencyId, day).at(-1);
  const numberOf = (consentId: ConsentId) => model.versions.findIndex((one) => one.consentId === consentId);
  const isLater = whole !== undefined && (whole.on > about.on || (whole.on === about.on && whole.place > about.place));
  return !(isLater && whole.said === "yes" && numberOf(version.consentId) > numberOf(about.consentId));
};

/** Får få: what an agency may read of another's category on a day. */
export const mayRead = (
  model: GroundModel,
  receiver: AgencyId,
  told: readonly [AgencyId, CategoryId],
  day: string,
): boolean => {
  const version = currentOf(model, day);
  if (version === undefined || !mayAgency(model, receiver, day)) return false;
  const [agencyId, categoryId] = told;
  if (agencyId === receiver) return true;
  if (!mayAgency(model, agencyId, day)) return false;
  if (signers(model, day).some((by) => refusesCategory(model, version, by, told, day))) return false;
  return version.receivers[categoryId]?.includes(receiver) === true;
};
