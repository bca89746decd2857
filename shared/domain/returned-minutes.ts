// Minutes that were written elsewhere and have come back (återlämnad mall): what they would change, section by section.
// Nothing is changed by reading them; what the coordinator accepts is kept as if it had been typed.
import { z } from "zod";
import { ConcernArea } from "./consultation.ts";
import { Day } from "./day.ts";
import { AgencyId, CategoryId, CommitmentId, GoalId } from "./ids.ts";
import { InformationGiven } from "./meeting.ts";
import {
  Arena,
  type MinutesContent,
  PartyText,
  ProposalAttitude,
  type SurveyCard,
  VoiceManner,
  YouthVoice,
} from "./minutes.ts";
import { SurveyAspect, TextName } from "./minutes-text-name.ts";
import { withEntry, writeText } from "./minutes-texts.ts";
import { sameParty } from "./party.ts";
import { CommitmentDetails, CommitmentReview, GoalDetails, GoalReview } from "./plan.ts";
import { Line, LongText, OptionalLine } from "./text-fields.ts";

const change = <const Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) =>
  z.object({ kind: z.literal(kind), ...shape });

/** What is told on an agency's card. */
export const CardChange = z.discriminatedUnion("kind", [
  change("entry", { agencyId: AgencyId, categoryId: CategoryId, aspect: SurveyAspect, text: LongText }),
  change("concern", { agencyId: AgencyId, concern: z.int().min(0).max(10) }),
  change("nothingToReport", { agencyId: AgencyId }),
]);
export type CardChange = z.infer<typeof CardChange>;

/** How a goal or a commitment stands at the meeting, which is kept in the plan. */
export const ReviewChange = z.discriminatedUnion("kind", [
  change("goalReview", { goalId: GoalId, review: GoalReview }),
  change("commitmentReview", { commitmentId: CommitmentId, review: CommitmentReview }),
]);
export type ReviewChange = z.infer<typeof ReviewChange>;

/** What is kept among the sections of the minutes. Rows are added to those that are there, or change the one that they are about. */
export const ContentChange = z.discriminatedUnion("kind", [
  change("text", { name: TextName, text: LongText }),
  change("noteTaker", { noteTaker: OptionalLine }),
  change("consentReviewed", { done: z.boolean() }),
  change("informed", { informed: InformationGiven }),
  change("decision", { goOn: z.boolean(), decidedBy: Line }),
  change("proposal", ProposalAttitude.omit({ proposalId: true }).shape),
  change("verbatim", { verbatim: z.boolean() }),
  change("manner", { manner: VoiceManner }),
  change("silent", { because: YouthVoice.shape.silentBecause.unwrap() }),
  change("strength", { arena: Arena, text: Line }),
  change("risk", { area: ConcernArea, text: LongText }),
  change("dissent", PartyText.omit({ rowId: true }).shape),
  change("remark", PartyText.omit({ rowId: true }).shape),
  change("missing", { anybody: z.boolean() }),
  change("next", { nextMeetingOn: Day.nullable(), closing: z.boolean() }),
]);
export type ContentChange = z.infer<typeof ContentChange>;

/** One change that a returned file would make. */
export const MinutesChange = z.union([CardChange, ReviewChange, ContentChange]);
export type MinutesChange = z.infer<typeof MinutesChange>;

/** Why something in the file must be filled in by hand: it could not be read as a day, a name or one of the answers, or there is too much of it. */
export const ReturnedProblem = z.enum(["unreadable", "incomplete", "tooLong"]);
export type ReturnedProblem = z.infer<typeof ReturnedProblem>;

/** One thing that differs: how it stands now and how the file has it, in words, and the changes that would make it so. */
export const ReturnedItem = z.object({
  label: z.string(),
  now: z.string(),
  returned: z.string(),
  changes: z.array(MinutesChange),
  problem: ReturnedProblem.nullable(),
});
export type ReturnedItem = z.infer<typeof ReturnedItem>;

/** What differs in one section, accepted as a whole. An agency's card is a section of its own. */
export const ReturnedSection = z.object({ key: z.string(), title: z.string(), items: z.array(ReturnedItem).min(1) });
export type ReturnedSection = z.infer<typeof ReturnedSection>;

const written = z.string().max(20_000);

/** A new goal or commitment as far as it could be read: nothing where the file says nothing, or nothing that could be understood. */
export const ProposedGoal = GoalDetails.pick({
  title: true,
  indicator: true,
  baseline: true,
  target: true,
  targetOn: true,
}).extend({
  /** The row's filled cells, in the file's own words. */
  asWritten: z.array(written),
});
export type ProposedGoal = z.infer<typeof ProposedGoal>;

export const ProposedCommitment = CommitmentDetails.pick({
  what: true,
  responsible: true,
  startsOn: true,
  followUpOn: true,
}).extend({
  goalId: GoalId.nullable(),
  /** Who, for which goal, from when and followed up when, in the file's own words. */
  whoWritten: written,
  goalWritten: written,
  startsWritten: written,
  followUpWritten: written,
});
export type ProposedCommitment = z.infer<typeof ProposedCommitment>;

/** What a returned file holds, compared with the minutes as they stand. */
export const ReturnedMinutes = z.object({
  sections: z.array(ReturnedSection),
  goals: z.array(ProposedGoal),
  commitments: z.array(ProposedCommitment),
  /** Text that belongs to no section, with the heading that it stands under. */
  unplaced: z.array(z.object({ heading: z.string(), text: z.string() })),
  noticed: z.object({ insertions: z.boolean(), deletions: z.boolean(), comments: z.boolean(), pictures: z.boolean() }),
});
export type ReturnedMinutes = z.infer<typeof ReturnedMinutes>;

/** An agency's card after a change. */
export const cardAfter = (card: SurveyCard, change: CardChange): SurveyCard => {
  switch (change.kind) {
    case "entry":
      return withEntry(card, change.categoryId, change.aspect, change.text);
    case "concern":
      return { ...card, concern: change.concern };
    case "nothingToReport":
      return { ...card, nothingToReport: card.entries.length === 0 };
  }
};

const withPartyText = (
  rows: readonly PartyText[],
  { by, text }: Omit<PartyText, "rowId">,
  newId: () => string,
): PartyText[] =>
  rows.some((row) => sameParty(row.by, by))
    ? rows.map((row) => (sameParty(row.by, by) ? { ...row, text } : row))
    : [...rows, { rowId: newId(), by, text }];

const sameWords = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** The sections of the minutes that change. */
const sectionsAfter = (
  content: MinutesContent,
  change: ContentChange,
  newId: () => string,
): Partial<Omit<MinutesContent, "survey">> => {
  const { youthVoice } = content;
  switch (change.kind) {
    case "text": {
      // A text of a card is an entry, never this.
      const { survey: _, ...sections } = writeText(content, change.name, change.text);
      return sections;
    }
    case "noteTaker":
      return { noteTaker: change.noteTaker };
    case "consentReviewed":
      return { consentReviewed: { ...content.consentReviewed, done: change.done } };
    case "informed":
      return { informed: change.informed };
    case "decision":
      return {
        preMeetingDecision: {
          extraResources: content.preMeetingDecision?.extraResources ?? "",
          goOn: change.goOn,
          decidedBy: change.decidedBy,
        },
      };
    case "proposal": {
      const { proposal, text } = change;
      const isKnown = youthVoice.proposals.some((one) => sameWords(one.proposal, proposal));
      const proposals = isKnown
        ? youthVoice.proposals.map((one) => (sameWords(one.proposal, proposal) ? { ...one, text } : one))
        : [...youthVoice.proposals, { proposalId: newId(), proposal, text }];
      return { youthVoice: { ...youthVoice, proposals } };
    }
    case "verbatim":
      return { youthVoice: { ...youthVoice, verbatim: change.verbatim } };
    case "manner":
      return { youthVoice: { ...youthVoice, manner: change.manner } };
    case "silent":
      return { youthVoice: { ...youthVoice, silentBecause: change.because } };
    case "strength":
      return { strengths: [...content.strengths, { arena: change.arena, text: change.text }] };
    case "risk": {
      const { area, text } = change;
      const isKnown = content.risks.some((risk) => risk.area === area);
      return {
        risks: isKnown
          ? content.risks.map((risk) => (risk.area === area ? { ...risk, text } : risk))
          : [...content.risks, { riskId: newId(), area, text }],
      };
    }
    case "dissent":
      return { dissents: withPartyText(content.dissents, change, newId) };
    case "remark":
      return { remarks: withPartyText(content.remarks, change, newId) };
    case "missing":
      return { missing: { ...content.missing, anybody: change.anybody } };
    case "next":
      return {
        next: {
          ...content.next,
          nextMeetingOn: change.nextMeetingOn,
          anotherMeeting: !change.closing && content.next.anotherMeeting,
          closing: change.closing,
        },
      };
  }
};

/** The changes of a section by where each is kept. */
export const sorted = (
  changes: readonly MinutesChange[],
): {
  readonly cards: ReadonlyMap<AgencyId, readonly CardChange[]>;
  readonly reviews: readonly ReviewChange[];
  readonly sections: readonly ContentChange[];
} => {
  const cards = new Map<AgencyId, CardChange[]>();
  const reviews: ReviewChange[] = [];
  const sections: ContentChange[] = [];
  for (const one of changes) {
    switch (one.kind) {
      case "entry":
      case "concern":
      case "nothingToReport":
        cards.set(one.agencyId, [...(cards.get(one.agencyId) ?? []), one]);
        break;
      case "goalReview":
      case "commitmentReview":
        reviews.push(one);
        break;
      default:
        sections.push(one);
    }
  }
  return { cards, reviews, sections };
};

/** The sections of the minutes after several changes, each upon the one before. Cards are kept by themselves. */
export const sectionsAfterAll = (
  content: MinutesContent,
  changes: readonly ContentChange[],
  newId: () => string,
): Partial<Omit<MinutesContent, "survey">> =>
  changes.reduce<Partial<Omit<MinutesContent, "survey">>>(
    (kept, change) => ({ ...kept, ...sectionsAfter({ ...content, ...kept }, change, newId) }),
    {},
  );
