// Minutes (protokoll): what is written at a meeting, section by section in the order of `domain.md` 2.5.
import { z } from "zod";
import { ConcernArea } from "./consultation.ts";
import { Day } from "./day.ts";
import { FamilyRating, noRating } from "./family-rating.ts";
import { AgencyId, CaseId, CategoryId, MeetingId, MinutesId } from "./ids.ts";
import { InformationGiven } from "./meeting.ts";
import { TextName } from "./minutes-text-name.ts";
import { Party } from "./party.ts";
import { Line, LongText, OptionalLine, Reason } from "./text-fields.ts";

/** What an agency tells in one category: how it is (lägesbild), what is being done (pågående insatser), what works. */
export const SurveyEntry = z.object({
  categoryId: CategoryId,
  text: LongText,
  support: LongText.default(""),
  works: LongText.default(""),
});
export type SurveyEntry = z.infer<typeof SurveyEntry>;

/**
 * One agency's card in the joint survey (kartläggning): text per category that the consent names, and concern 0–10.
 * All text stands under a category, because only a category says who may receive it.
 */
export const SurveyCard = z.object({
  agencyId: AgencyId,
  entries: z.array(SurveyEntry).max(30),
  concern: z.int().min(0).max(10).nullable(),
  nothingToReport: z.boolean(),
});
export type SurveyCard = z.infer<typeof SurveyCard>;

/** How the youth's view was given. */
export const VoiceManner = z.enum(["inPerson", "throughSupportPerson", "inWriting", "talkBefore"]);
export type VoiceManner = z.infer<typeof VoiceManner>;

const RowId = z.string().min(1).max(64);

/** What the youth thinks of one proposal (inställning till förslag). */
export const ProposalAttitude = z.object({ proposalId: RowId, proposal: OptionalLine, text: LongText });
export type ProposalAttitude = z.infer<typeof ProposalAttitude>;

/** The youth's voice (ungdomens röst, R34); when all is empty a reason stands instead. */
export const YouthVoice = z.object({
  interests: LongText,
  attitude: LongText,
  /** To the proposals in general; `proposals` has each by itself. */
  attitudeToProposals: LongText,
  proposals: z.array(ProposalAttitude).max(30).default([]),
  ownWords: LongText,
  /** Whether the own words are the youth's word for word (ordagrant). */
  verbatim: z.boolean().default(false),
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

/** A risk factor or concern (riskfaktor, oro), under a code of R3 for statistics; the words are optional. */
export const RiskFactor = z.object({ riskId: RowId, area: ConcernArea, text: LongText });
export type RiskFactor = z.infer<typeof RiskFactor>;

/** What one party says beside the others: a dissent (avvikande uppfattning), or a remark (anser uppgift felaktig, SoL 14:6). */
export const PartyText = z.object({ rowId: RowId, by: Party, text: LongText });
export type PartyText = z.infer<typeof PartyText>;

/** A concern report as the meeting speaks of it: by whom, when made. Secret: the guardians must not know of it. */
export const ConcernNote = z.object({ by: OptionalLine, on: Day.nullable(), note: LongText, isSecret: z.boolean() });
export type ConcernNote = z.infer<typeof ConcernNote>;

/** Text taken out of the minutes, with the name of where it stood, and the code when it was a risk factor. */
export const SetAside = z.object({ asideId: RowId, from: TextName, area: ConcernArea.nullable(), text: LongText });
export type SetAside = z.infer<typeof SetAside>;

/** Why the guardians do not see something (OSL 12:3), and whether it stands in the youth's own copy, which others at home may read. */
export const HiddenMark = z.object({ reason: Reason, inYouthCopy: z.boolean() });
export type HiddenMark = z.infer<typeof HiddenMark>;

/** A note that the guardians do not see (visas inte för vårdnadshavare). It stands here and nowhere else in the minutes. */
export const HiddenNote = SetAside.extend(HiddenMark.shape);
export type HiddenNote = z.infer<typeof HiddenNote>;

/** What comes after the meeting: a date, or that this was the last (R36). */
export const NextStep = z.object({
  nextMeetingOn: Day.nullable(),
  /** That they will meet again, also while no day is set. Minutes from before this was kept say it only with a day. */
  anotherMeeting: z.boolean().default(false),
  closing: z.boolean(),
  frequency: OptionalLine,
  contactBetween: LongText,
});
export type NextStep = z.infer<typeof NextStep>;

/** Whether another meeting has been decided upon, with or without a day. */
export const meetsAgain = ({ closing, nextMeetingOn, anotherMeeting }: NextStep): boolean =>
  !closing && (nextMeetingOn !== null || anotherMeeting);

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
  // Stops nothing: a party that takes nothing on says why (inget just nu, R35).
  "commitmentMissing",
]);
export type ReasonableGap = z.infer<typeof ReasonableGap>;

/** What a written reason is about, where it is no agency and no commitment. */
export const youthKey = "youth";
export const guardiansKey = "guardians";

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
  risks: z.array(RiskFactor).max(50),
  sharedView: LongText,
  /** As it was written before each had its party; `dissents` says by whom. */
  dissent: LongText,
  dissents: z.array(PartyText).max(30),
  workedAsIntended: LongText,
  rating: FamilyRating,
  missing: z.object({ anybody: z.boolean().nullable(), who: OptionalLine, why: LongText }),
  concernDiscussed: z.boolean(),
  concernReport: ConcernNote,
  next: NextStep,
  remarks: z.array(PartyText).max(30),
  writtenReasons: z.array(WrittenReason).max(20),
  hidden: z.array(HiddenNote).max(50),
  /** The coordinator's own: in no copy, and gone before the minutes are established. */
  parked: z.array(SetAside).max(50),
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
  youthVoice: {
    interests: "",
    attitude: "",
    attitudeToProposals: "",
    proposals: [],
    ownWords: "",
    verbatim: false,
    manner: null,
    silentBecause: null,
  },
  strengths: [],
  risks: [],
  sharedView: "",
  dissent: "",
  dissents: [],
  workedAsIntended: "",
  rating: noRating,
  missing: { anybody: null, who: "", why: "" },
  concernDiscussed: false,
  concernReport: { by: "", on: null, note: "", isSecret: false },
  next: { nextMeetingOn: null, anotherMeeting: false, closing: false, frequency: "", contactBetween: "" },
  remarks: [],
  writtenReasons: [],
  hidden: [],
  parked: [],
};

/**
 * The text as a vault holds it: minutes that were written before a section came read as if it were empty. Never for what
 * is sent to the host: there a section that is not named must stay as it is.
 */
export const StoredMinutes = MinutesContent.extend({
  risks: MinutesContent.shape.risks.default([]),
  rating: FamilyRating.default(noRating),
  dissents: MinutesContent.shape.dissents.default([]),
  concernReport: ConcernNote.default(emptyMinutes.concernReport),
  remarks: MinutesContent.shape.remarks.default([]),
  hidden: MinutesContent.shape.hidden.default([]),
  parked: MinutesContent.shape.parked.default([]),
});

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
