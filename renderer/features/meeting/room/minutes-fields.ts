// The text fields of the minutes by the name under which each is drafted: how one is read, and how it is written.
import { AgencyId, CategoryId } from "../../../../shared/domain/ids.ts";
import type { MinutesContent, SurveyCard } from "../../../../shared/domain/minutes.ts";
import { cardOf, type MinutesKeeper } from "./minutes-keeper.ts";

interface Field {
  readonly read: (content: MinutesContent) => string;
  readonly write: (content: MinutesContent, text: string) => Partial<MinutesContent>;
}

/** One line only, as the contract wants it; what does not fit stays in the draft and is said to be too long. */
const voice = (key: "interests" | "attitude" | "attitudeToProposals" | "ownWords"): Field => ({
  read: (content) => content.youthVoice[key],
  write: (content, text) => ({ youthVoice: { ...content.youthVoice, [key]: text } }),
});

const whole = (key: "guardiansView" | "sharedView" | "dissent" | "workedAsIntended"): Field => ({
  read: (content) => content[key],
  write: (_, text) => ({ [key]: text }),
});

const fields = {
  "consentReviewed.note": {
    read: (content) => content.consentReviewed.note,
    write: (content, note) => ({ consentReviewed: { ...content.consentReviewed, note } }),
  },
  "preMeetingDecision.extraResources": {
    read: (content) => content.preMeetingDecision?.extraResources ?? "",
    write: ({ preMeetingDecision }, extraResources) =>
      preMeetingDecision === null ? {} : { preMeetingDecision: { ...preMeetingDecision, extraResources } },
  },
  guardiansView: whole("guardiansView"),
  "youthVoice.interests": voice("interests"),
  "youthVoice.attitude": voice("attitude"),
  "youthVoice.attitudeToProposals": voice("attitudeToProposals"),
  "youthVoice.ownWords": voice("ownWords"),
  sharedView: whole("sharedView"),
  dissent: whole("dissent"),
  workedAsIntended: whole("workedAsIntended"),
  "missing.who": {
    read: (content) => content.missing.who,
    write: (content, who) => ({ missing: { ...content.missing, who } }),
  },
  "missing.why": {
    read: (content) => content.missing.why,
    write: (content, why) => ({ missing: { ...content.missing, why } }),
  },
  "next.frequency": {
    read: (content) => content.next.frequency,
    write: (content, frequency) => ({ next: { ...content.next, frequency } }),
  },
  "next.contactBetween": {
    read: (content) => content.next.contactBetween,
    write: (content, contactBetween) => ({ next: { ...content.next, contactBetween } }),
  },
} as const satisfies Readonly<Record<string, Field>>;

/** The fields of the minutes that are one text each. */
export type FieldName = keyof typeof fields;
/** A text of the minutes: a named one, or what an agency says in a category. */
export type TextName = FieldName | `survey.${string}.${string}`;

const isFieldName = (name: string): name is FieldName => Object.hasOwn(fields, name);

/** The name of what an agency says in a category. Ids hold no dots. */
export const surveyText = (agencyId: AgencyId, categoryId: CategoryId): TextName => `survey.${agencyId}.${categoryId}`;

const surveyParts = (name: string): { agencyId: AgencyId; categoryId: CategoryId } | undefined => {
  const [kind, agencyId, categoryId] = name.split(".");
  if (kind !== "survey" || agencyId === undefined || categoryId === undefined) return undefined;
  return { agencyId: AgencyId.parse(agencyId), categoryId: CategoryId.parse(categoryId) };
};

const withEntry = (card: SurveyCard, categoryId: CategoryId, text: string): SurveyCard => ({
  ...card,
  // What somebody says takes back that there was nothing to say.
  nothingToReport: card.nothingToReport && text.trim() === "",
  entries: [
    ...card.entries.filter((entry) => entry.categoryId !== categoryId),
    ...(text.trim() === "" ? [] : [{ categoryId, text }]),
  ],
});

/** What a text of the minutes says now. */
export const readText = (content: MinutesContent, name: TextName): string => {
  if (isFieldName(name)) return fields[name].read(content);
  const parts = surveyParts(name);
  if (parts === undefined) return "";
  const card = cardOf(content, parts.agencyId);
  return card.entries.find((entry) => entry.categoryId === parts.categoryId)?.text ?? "";
};

/** Keeps a text where it belongs. Answers false for a name that is no text of the minutes. */
export const keepText = async (keeper: MinutesKeeper, name: string, text: string): Promise<boolean> => {
  if (isFieldName(name)) return keeper.keep((content) => fields[name].write(content, text));
  const parts = surveyParts(name);
  if (parts === undefined) return false;
  return keeper.keepCard(parts.agencyId, (card) => withEntry(card, parts.categoryId, text));
};
