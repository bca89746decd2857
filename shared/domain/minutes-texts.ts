// The running texts of the minutes by their names: how one is read, and how it is written.
import { AgencyId, CategoryId } from "./ids.ts";
import type { MinutesContent, SurveyCard } from "./minutes.ts";
import { placeOf, type FieldName, type RowKind, type SurveyAspect, type TextName } from "./minutes-text-name.ts";

interface Field {
  readonly read: (content: MinutesContent) => string;
  readonly write: (content: MinutesContent, text: string) => Partial<MinutesContent>;
  /** One line only, as the contract wants it. */
  readonly isLine?: true;
}

const voice = (key: "interests" | "attitude" | "attitudeToProposals" | "ownWords"): Field => ({
  read: (content) => content.youthVoice[key],
  write: (content, text) => ({ youthVoice: { ...content.youthVoice, [key]: text } }),
});

const whole = (key: "guardiansView" | "sharedView" | "dissent" | "workedAsIntended"): Field => ({
  read: (content) => content[key],
  write: (_, text) => ({ [key]: text }),
});

const fields: Readonly<Record<FieldName, Field>> = {
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
    isLine: true,
  },
  "missing.why": {
    read: (content) => content.missing.why,
    write: (content, why) => ({ missing: { ...content.missing, why } }),
  },
  "concernReport.by": {
    read: (content) => content.concernReport.by,
    write: (content, by) => ({ concernReport: { ...content.concernReport, by } }),
    isLine: true,
  },
  "concernReport.note": {
    read: (content) => content.concernReport.note,
    write: (content, note) => ({ concernReport: { ...content.concernReport, note } }),
  },
  "next.frequency": {
    read: (content) => content.next.frequency,
    write: (content, frequency) => ({ next: { ...content.next, frequency } }),
    isLine: true,
  },
  "next.contactBetween": {
    read: (content) => content.next.contactBetween,
    write: (content, contactBetween) => ({ next: { ...content.next, contactBetween } }),
  },
};

/** An agency's card before anything is written on it. */
export const emptyCard = (agencyId: AgencyId): SurveyCard => ({
  agencyId,
  entries: [],
  concern: null,
  nothingToReport: false,
});

/** An agency's card as it stands. */
export const cardOf = (content: Pick<MinutesContent, "survey">, agencyId: AgencyId): SurveyCard =>
  content.survey.find((card) => card.agencyId === agencyId) ?? emptyCard(agencyId);

const isBlank = (text: string): boolean => text.trim() === "";

/** Whether an entry says anything under its category. */
export const entrySpeaks = (entry: SurveyCard["entries"][number]): boolean =>
  !(isBlank(entry.text) && isBlank(entry.support) && isBlank(entry.works));

/** A card with what is said in one category. What somebody says takes back that there was nothing to say. */
export const withEntry = (card: SurveyCard, categoryId: CategoryId, aspect: SurveyAspect, text: string): SurveyCard => {
  const before = card.entries.find((entry) => entry.categoryId === categoryId);
  const entry = { categoryId, text: "", support: "", works: "", ...before, [aspect]: text };
  const others = card.entries.filter((one) => one.categoryId !== categoryId);
  return {
    ...card,
    nothingToReport: card.nothingToReport && !entrySpeaks(entry),
    entries: entrySpeaks(entry) ? [...others, entry] : others,
  };
};

/** The survey with a card in the place of the agency's former. */
export const withCard = (content: Pick<MinutesContent, "survey">, card: SurveyCard): MinutesContent["survey"] => [
  ...content.survey.filter((one) => one.agencyId !== card.agencyId),
  card,
];

const rowsOf = (content: MinutesContent, row: RowKind): readonly { readonly id: string; readonly text: string }[] => {
  switch (row) {
    case "risk":
      return content.risks.map(({ riskId, text }) => ({ id: riskId, text }));
    case "dissent":
      return content.dissents.map(({ rowId, text }) => ({ id: rowId, text }));
    case "remark":
      return content.remarks.map(({ rowId, text }) => ({ id: rowId, text }));
    case "proposal":
      return content.youthVoice.proposals.map(({ proposalId, text }) => ({ id: proposalId, text }));
  }
};

const writeRow = (content: MinutesContent, row: RowKind, id: string, text: string): Partial<MinutesContent> => {
  switch (row) {
    case "risk":
      return { risks: content.risks.map((one) => (one.riskId === id ? { ...one, text } : one)) };
    case "dissent":
      return { dissents: content.dissents.map((one) => (one.rowId === id ? { ...one, text } : one)) };
    case "remark":
      return { remarks: content.remarks.map((one) => (one.rowId === id ? { ...one, text } : one)) };
    case "proposal":
      return {
        youthVoice: {
          ...content.youthVoice,
          proposals: content.youthVoice.proposals.map((one) => (one.proposalId === id ? { ...one, text } : one)),
        },
      };
  }
};

/** What a text of the minutes says now. */
export const readText = (content: MinutesContent, name: TextName): string => {
  const place = placeOf(name);
  switch (place?.kind) {
    case undefined:
      return "";
    case "field":
      return fields[place.field].read(content);
    case "row":
      return rowsOf(content, place.row).find(({ id }) => id === place.rowId)?.text ?? "";
    case "survey":
      return (
        cardOf(content, AgencyId.parse(place.agencyId)).entries.find(
          (entry) => entry.categoryId === place.categoryId,
        )?.[place.aspect] ?? ""
      );
  }
};

/** The sections that change when a text is written; none for what is no text of these minutes. */
export const writeText = (content: MinutesContent, name: TextName, text: string): Partial<MinutesContent> => {
  const place = placeOf(name);
  switch (place?.kind) {
    case undefined:
      return {};
    case "field":
      return fields[place.field].write(content, text);
    case "row":
      return writeRow(content, place.row, place.rowId, text);
    case "survey": {
      const card = cardOf(content, AgencyId.parse(place.agencyId));
      return { survey: withCard(content, withEntry(card, CategoryId.parse(place.categoryId), place.aspect, text)) };
    }
  }
};

/** Whether a text exists to be written in: rows come and go, and a decision not made has no text. */
export const hasText = (content: MinutesContent, name: TextName): boolean => {
  const place = placeOf(name);
  if (place === undefined) return false;
  if (place.kind === "row") return rowsOf(content, place.row).some(({ id }) => id === place.rowId);
  return name !== "preMeetingDecision.extraResources" || content.preMeetingDecision !== null;
};

/** Whether a text is one line of at most 200 characters. */
export const isLine = (name: TextName): boolean => {
  const place = placeOf(name);
  return place?.kind === "field" && fields[place.field].isLine === true;
};
