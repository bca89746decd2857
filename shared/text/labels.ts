// The Swedish words for the codes of the domain, the same on screens and in documents.
import type { AttendanceRole, Presence } from "../domain/meeting.ts";
import type { Arena, VoiceManner, YouthVoice } from "../domain/minutes.ts";
import type { CommitmentStatus, GoalAssessment, Worked } from "../domain/plan.ts";
import type { Terms } from "../domain/terms.ts";
import { capital } from "./documents/common.ts";
import { termForms } from "./terms.ts";

export const presenceLabels: Readonly<Record<Presence, string>> = {
  whole: "Hela mötet",
  part: "Del av mötet",
  absent: "Deltog inte",
};

/** Arenas of strengths (styrkor). */
export const arenaLabels: Readonly<Record<Arena, string>> = {
  individual: "Den unge själv",
  family: "Familjen",
  school: "Skolan",
  peers: "Kamrater",
  leisure: "Fritiden",
};

/** How the youth's view was given. */
export const voiceMannerLabels: Readonly<Record<VoiceManner, string>> = {
  inPerson: "Själv på mötet",
  throughSupportPerson: "Genom en stödperson",
  inWriting: "Skriftligt",
  talkBefore: "I ett samtal före mötet",
};

/** Why the youth's view is missing. */
export const voiceSilentLabels: Readonly<Record<NonNullable<YouthVoice["silentBecause"]>, string>> = {
  notPresent: "Den unge deltog inte",
  didNotWish: "Den unge ville inte säga något",
};

export const commitmentStatusLabels: Readonly<Record<CommitmentStatus, string>> = {
  notStarted: "Ej påbörjat",
  ongoing: "Pågår",
  done: "Klart",
  partly: "Delvis",
  notDone: "Ej genomfört",
  cancelled: "Avbrutet",
  ordinary: "Övergår i ordinarie verksamhet",
};

/** Whether something worked as intended. */
export const workedLabels: Readonly<Record<Worked, string>> = {
  yes: "Ja",
  partly: "Delvis",
  no: "Nej",
};

export const goalAssessmentLabels: Readonly<Record<GoalAssessment, string>> = {
  reached: "Uppnått",
  onTheWay: "På väg",
  unchanged: "Oförändrat",
  worse: "Försämrat",
};

/** The roles outside the consent matrix (R12), as the attendance list says why consent is not needed. */
export const outsideMatrixLabels = (
  terms: Terms,
): Readonly<
  Record<
    Exclude<AttendanceRole["kind"], "agency" | "guardian" | "youth" | "person">,
    { readonly role: string; readonly consent: string }
  >
> => {
  const coordinator = termForms.coordinator[terms.coordinator];
  return {
    coordinator: { role: capital(coordinator.indefinite), consent: "Leder samverkan" },
    impartialLeader: { role: "Opartisk mötesledare", consent: `Utsedd av ${coordinator.definite}` },
    interpreter: { role: "Tolk", consent: "Tystnadsplikt" },
    supportPerson: { role: "Stödperson", consent: "Med på den unges begäran" },
  };
};

/** "Vårdnadshavare 1" */
export const guardianLabel = (number: number): string => `Vårdnadshavare ${String(number)}`;
export const guardiansLabel = "Vårdnadshavarna";
export const youthLabel = "Den unge";

/** A private person as lists of those who are summoned name one: "Gun Exempelsson, mormor" (R18c). */
export const privatePersonInWords = (person: {
  readonly givenName: string;
  readonly familyName: string;
  readonly relation: string;
}): string => `${person.givenName} ${person.familyName}, ${person.relation}`;

/** A private person whose name is not at hand. */
export const privatePersonLabel = "Annan viktig person";

/** An agency by the name that a consent knows it by, and the one it has now. */
export const renamedAgency = (known: string, now: string): string => `${known} (numera ${now})`;
