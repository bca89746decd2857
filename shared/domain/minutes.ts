// Minutes (protokoll): what is written at a meeting, section by section in the order of `domain.md` 2.5.
import { z } from "zod";
import { Day } from "./day.ts";
import { AgencyId, CaseId, CategoryId, MeetingId, MinutesId } from "./ids.ts";
import { InformationGiven } from "./meeting.ts";
import { Line, LongText, OptionalLine, Reason } from "./text-fields.ts";

/**
 * One agency's card in the joint survey (kartläggning): text per category that the consent names, and concern 0–10.
 * All text stands under a category, because only a category says who may receive it.
 */
export const SurveyCard = z.object({
  agencyId: AgencyId,
  entries: z.array(z.object({ categoryId: CategoryId, text: LongText })).max(30),
  concern: z.int().min(0).max(10).nullable(),
  nothingToReport: z.boolean(),
});
export type SurveyCard = z.infer<typeof SurveyCard>;

/** How the youth's view was given. */
export const VoiceManner = z.enum(["inPerson", "throughSupportPerson", "inWriting", "talkBefore"]);
export type VoiceManner = z.infer<typeof VoiceManner>;

/** The youth's voice (ungdomens röst, R34); when all is empty a reason stands instead. */
export const YouthVoice = z.object({
  interests: LongText,
  attitude: LongText,
  attitudeToProposals: LongText,
  ownWords: LongText,
  manner: VoiceManner.nullable(),
  silentBecause: z.enum(["notPresent", "didNotWish"]).nullable(),
});
export type YouthVoice = z.infer<typeof YouthVoice>;

/** Arenas of strengths (styrkor). */
export const Arena = z.enum(["individual", "family", "school", "peers", "leisure"]);
export type Arena = z.infer<typeof Arena>;

/** A strength, resource or protective factor. */
export const Strength = z.object({ arena: Arena, text: Line });
export type Strength = z.infer<typeof Strength>;

/** What comes after the meeting: a date, or that this was the last (R36). */
export const NextStep = z.object({
  nextMeetingOn: Day.nullable(),
  closing: z.boolean(),
  frequency: OptionalLine,
  contactBetween: LongText,
});
export type NextStep = z.infer<typeof NextStep>;

/** What may be left open with a written reason: the closed list of `domain.md` §1 (R28, R31–R36, R39). */
export const ReasonableGap = z.enum([
  "noteTakerMissing",
  "informationMissing",
  "surveyMissing",
  "strengthMissing",
  "youthVoiceMissing",
  "responsibleMissing",
  "followUpDateMissing",
  "statusMissing",
  "nextMeetingMissing",
]);
export type ReasonableGap = z.infer<typeof ReasonableGap>;

/** A written reason why something is left open, kept in the minutes. `about` is the agency or commitment, where there are several. */
export const WrittenReason = z.object({ gap: ReasonableGap, about: z.string().max(64).nullable(), reason: Reason });
export type WrittenReason = z.infer<typeof WrittenReason>;

/** All that is written at a meeting. Each key is a section (avsnitt) that is kept by itself. */
export const MinutesContent = z.object({
  noteTaker: OptionalLine,
  consentReviewed: z.object({ done: z.boolean(), note: LongText }),
  informed: InformationGiven.nullable(),
  preMeetingDecision: z.object({ goOn: z.boolean(), decidedBy: Line, extraResources: LongText }).nullable(),
  survey: z.array(SurveyCard).max(30),
  guardiansView: LongText,
  youthVoice: YouthVoice,
  strengths: z.array(Strength).max(50),
  sharedView: LongText,
  dissent: LongText,
  workedAsIntended: LongText,
  missing: z.object({ anybody: z.boolean().nullable(), who: OptionalLine, why: LongText }),
  concernDiscussed: z.boolean(),
  next: NextStep,
  writtenReasons: z.array(WrittenReason).max(20),
});
export type MinutesContent = z.infer<typeof MinutesContent>;

/** A section's name, for keeping one at a time. */
export const MinutesSection = MinutesContent.keyof();
export type MinutesSection = z.infer<typeof MinutesSection>;

/** What new minutes begin with. */
export const emptyMinutes: MinutesContent = {
  noteTaker: "",
  consentReviewed: { done: false, note: "" },
  informed: null,
  preMeetingDecision: null,
  survey: [],
  guardiansView: "",
  youthVoice: { interests: "", attitude: "", attitudeToProposals: "", ownWords: "", manner: null, silentBecause: null },
  strengths: [],
  sharedView: "",
  dissent: "",
  workedAsIntended: "",
  missing: { anybody: null, who: "", why: "" },
  concernDiscussed: false,
  next: { nextMeetingOn: null, closing: false, frequency: "", contactBetween: "" },
  writtenReasons: [],
};

/** `draft` can be written in; `established` (fastställt) is whole; `dispatched` (expedierat) is locked for ever (TF 2:10, T11). */
export const MinutesState = z.enum(["draft", "established", "dispatched"]);
export type MinutesState = z.infer<typeof MinutesState>;

/** One version of a meeting's minutes. A correction (rättelse) is a new version with a reason; the old one is kept. */
export const Minutes = z.object({
  minutesId: MinutesId,
  meetingId: MeetingId,
  caseId: CaseId,
  number: z.int().positive(),
  state: MinutesState,
  correctionReason: LongText,
  establishedOn: Day.nullable(),
  establishedBy: OptionalLine,
  content: MinutesContent,
  version: z.int().positive(),
});
export type Minutes = z.infer<typeof Minutes>;
