// The words of the timeline (tidslinje): what was done, in short neutral lines.
import type { AnswerValue, ExceptionKind } from "../domain/consent.ts";
import { DocumentKind } from "../domain/disclosure.ts";
import type { TimelineEntry } from "../domain/timeline.ts";
import { taskDay } from "./dates.ts";
import { documentKindText } from "./document.ts";
import { type Naming, signerInWords } from "./failures.ts";
import { meetingTitle } from "./meeting.ts";
import { noteTitle } from "./note.ts";

const list = new Intl.ListFormat("sv", { type: "conjunction" });

const answered: Readonly<Record<AnswerValue, string>> = { yes: "ja", no: "nej", withdrawn: "återkallat" };

const exceptionText: Readonly<Record<ExceptionKind, string>> = {
  soleCustody: "ensam vårdnad",
  hindered: "förhinder",
  youthNotAsked: "den unge inte tillfrågad",
};

const documentName = (kind: string): string => {
  const known = DocumentKind.safeParse(kind);
  return known.success ? documentKindText[known.data] : "Handling";
};

/** One line of the timeline: what, and by whom where that is known. */
export const timelineInWords = (
  entry: TimelineEntry,
  naming: Naming,
): { readonly title: string; readonly by: string } => {
  switch (entry.what) {
    case "caseOpened":
      return { title: "Ärendet öppnades", by: entry.by };
    case "caseClosed":
      return { title: "Ärendet avslutades", by: "" };
    case "consentMade":
      return { title: `Samtycke version ${String(entry.version)} togs fram`, by: "" };
    case "consentAnswered": {
      const said = entry.answers.map(
        ({ answer, count }) => `${answered[answer]} ${answer === "withdrawn" ? "för" : "till"} ${String(count)}`,
      );
      return { title: `Svar på samtycket: ${list.format(said)}`, by: signerInWords(entry.signer, naming) };
    }
    case "exceptionMade":
      return {
        title: `Undantag från samtycket för ${signerInWords(entry.signer, naming)}: ${exceptionText[entry.kind]}`,
        by: entry.by,
      };
    case "noticeSent":
      return {
        title: `Kallelse till ${meetingTitle(entry.meeting).toLowerCase()} ${entry.meeting.heldOn} skickades`,
        by: "",
      };
    case "meetingHeld":
      return { title: `${meetingTitle(entry.meeting)} hölls`, by: "" };
    case "meetingCancelled":
      return { title: `${meetingTitle(entry.meeting)} ${entry.meeting.heldOn} ställdes in`, by: "" };
    case "minutesEstablished": {
      const which = entry.number === 1 ? "Protokoll" : `Rättat protokoll (version ${String(entry.number)})`;
      return { title: `${which} från ${meetingTitle(entry.meeting).toLowerCase()} fastställdes`, by: entry.by };
    }
    case "dispatched":
      return { title: `${documentName(entry.kind)} lämnades till ${list.format(entry.recipients)}`, by: entry.by };
    case "misdelivered": {
      const which = `${documentName(entry.kind)} nr ${String(entry.number)}`;
      return {
        title: entry.isCorrection
          ? `${which} som hamnade fel: uppgifterna kompletterades`
          : `${which} visade sig ha hamnat fel`,
        by: "",
      };
    }
    case "noted": {
      const told = entry.source === null ? "" : `, uppgift från ${naming.agency(entry.source.agencyId)}`;
      return { title: `${noteTitle(entry, naming)}${told}${entry.isStruck ? " (struken)" : ""}`, by: entry.by };
    }
  }
};

export const timelineText = {
  title: "Tidslinje",
  lead: "Vad som har gjorts i ärendet, nyast först.",
  showAll: (count: number): string => `Visa alla ${String(count)} händelser`,
  showFewer: "Visa färre",
  failed: "Tidslinjen kan inte visas just nu. Övriga uppgifter är oförändrade.",
  meta: (day: string, by: string, today: string): string => `${taskDay(day, today)}${by === "" ? "" : ` · ${by}`}`,
} as const;

export const situationText = {
  title: "Läget just nu",
  nextMeeting: "Nästa möte",
  noMeeting: "Inget möte är planerat",
  commitments: "Öppna åtaganden",
  noCommitments: "Inga öppna åtaganden",
  followUp: (day: string): string => `följs upp ${day}`,
  noFollowUp: "utan dag för uppföljning",
  consent: "Samtycke gäller till",
  noConsent: "Inget samtycke gäller",
  contact: "Senaste kontakt med familjen",
  noContact: "Ingen kontakt är antecknad",
  overdue: "Försenat",
  nothingOverdue: "Inget är försenat.",
  todo: "Att göra",
  nothingToDo: "Inget att göra just nu.",
  failed: "Läget kan inte visas just nu. Övriga uppgifter är oförändrade.",
} as const;
