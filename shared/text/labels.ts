// The Swedish words for the codes of the domain, the same on screens and in documents.
import type { AnswerManner, ExceptionKind } from "../domain/consent.ts";
import type { AttendanceRole, MeetingKind, Presence } from "../domain/meeting.ts";
import type { Arena, VoiceManner } from "../domain/minutes.ts";
import type { CommitmentStatus, GoalAssessment } from "../domain/plan.ts";

/** "Förmöte", "Möte 1", "Uppföljning 1": the first meeting with the family has ordinal 1, the first follow-up 2. */
export const meetingLabel = (kind: MeetingKind, ordinal: number): string => {
  switch (kind) {
    case "preMeeting":
      return "Förmöte";
    case "first":
      return "Möte 1";
    case "followUp":
      return `Uppföljning ${String(Math.max(1, ordinal - 1))}`;
    case "closing":
      return "Avslutande möte";
  }
};

export const presenceLabels: Readonly<Record<Presence, string>> = {
  whole: "Hela mötet",
  part: "Del av mötet",
  absent: "Deltog inte",
};

export const arenaLabels: Readonly<Record<Arena, string>> = {
  individual: "Individ",
  family: "Familj",
  school: "Skola",
  peers: "Kamrater",
  leisure: "Fritid",
};

export const voiceMannerLabels: Readonly<Record<VoiceManner, string>> = {
  inPerson: "Berättade själv på mötet",
  throughSupportPerson: "Genom sin stödperson",
  inWriting: "Skriftligt",
  talkBefore: "I samtal före mötet",
};

export const voiceSilentLabels: Readonly<Record<"notPresent" | "didNotWish", string>> = {
  notPresent: "Den unge deltog inte.",
  didNotWish: "Den unge ville inte yttra sig.",
};

export const commitmentStatusLabels: Readonly<Record<CommitmentStatus, string>> = {
  notStarted: "Ej påbörjat",
  ongoing: "Pågår",
  done: "Klart",
  partly: "Delvis",
  notDone: "Ej genomfört",
  cancelled: "Avbrutet",
};

export const goalAssessmentLabels: Readonly<Record<GoalAssessment, string>> = {
  reached: "Uppnått",
  onTheWay: "På väg",
  unchanged: "Oförändrat",
  worse: "Försämrat",
};

export const answerMannerLabels: Readonly<Record<AnswerManner, string>> = {
  signedForm: "Underskriven blankett",
  oral: "Muntligt",
  electronic: "E-underskrift",
  letter: "Brev",
};

export const exceptionLabels: Readonly<Record<ExceptionKind, string>> = {
  soleCustody: "Ensam vårdnad",
  hindered: "Vårdnadshavaren är förhindrad",
  youthNotAsked: "Den unge har inte tillfrågats efter mognadsbedömning",
};

/** The roles outside the consent matrix (R12), as the attendance list says why consent is not needed. */
export const outsideMatrixLabels: Readonly<
  Record<
    Exclude<AttendanceRole["kind"], "agency" | "guardian" | "youth">,
    { readonly role: string; readonly consent: string }
  >
> = {
  coordinator: { role: "Koordinator", consent: "Leder samverkan" },
  impartialLeader: { role: "Opartisk mötesledare", consent: "Utsedd av koordinatorn" },
  interpreter: { role: "Tolk", consent: "Tystnadsplikt" },
  supportPerson: { role: "Stödperson", consent: "Med på den unges begäran" },
};

/** "Vårdnadshavare 1" */
export const guardianLabel = (number: number): string => `Vårdnadshavare ${String(number)}`;
export const guardiansLabel = "Vårdnadshavarna";
export const youthLabel = "Den unge";
