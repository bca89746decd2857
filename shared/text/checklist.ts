// The words of the coordinator's checklist (checklista för koordinator).
import type { ChecklistLine, ChecklistPart } from "../domain/checklist.ts";

type Item = ChecklistLine["item"];

/** What each line asks for. */
export const checklistItemText: Readonly<Record<Item, string>> = {
  consultation: "Konsultationen är registrerad",
  targetGroup: "Åldern är inom målgruppen",
  protectedIdentity: "Skyddade personuppgifter är kontrollerade",
  custody: "Vårdnaden är kontrollerad",
  surveyTalk: "Det kartläggande samtalet med familjen är hållet",
  consent: "Samtycket är komplett",
  otherEfforts: "Andra insatser, SIP och utredningar är efterfrågade",
  contactPersons: "Kontaktpersonerna är aktuella",
  notice: "Kallelse med samtyckesblad är skickad",
  roomBooked: "Lokalen är bokad",
  interpreterBooked: "Tolken är bokad",
  familyInformed: "Familjen är förberedd inför mötet",
  preparationSheets: "Förberedelsebladen har kommit in",
  introduced: "Alla har presenterat sig",
  consentRead: "Samtycket är genomgånget",
  noteTaker: "Det är bestämt vem som antecknar",
  survey: "Alla verksamheter har gett sin lägesbild",
  strengths: "Styrkor och skyddsfaktorer är nedskrivna",
  youthVoice: "Den unges röst är nedskriven",
  sharedView: "Den gemensamma bilden är nedskriven",
  goals: "Planen har mål",
  commitments: "Parterna har åtaganden",
  missing: "Frågan om någon saknas är ställd",
  nextMeeting: "Nästa möte eller avslut är bestämt",
  established: "Protokollet är fastställt",
  dispatched: "Protokollet är skickat",
  receipts: "Mottagarna har kvitterat",
  registered: "Handlingarna är registrerade",
  contactAfter: "Familjen är kontaktad efter mötet",
  consentExpiry: "Samtycket räcker minst 30 dagar till",
  commitmentsInTime: "Inget åtagande är försenat",
  duration: "Tiden är avstämd",
  concernDiscussed: "Orosanmälan är prövad på senaste mötet",
  deputyInformed: "Ersättaren är informerad",
};

/** The fact behind a line, where there is more to say than that it is done or not. */
export const checklistFactInWords = ({ item, state, on, count }: ChecklistLine): string => {
  if (state === "notApplicable") return "Inte aktuellt nu";
  const isDone = state === "done";
  switch (item) {
    case "consultation":
      // The day that is known is the case's: the consultation was held before it.
      return `Ärendet öppnades ${on ?? ""}`;
    case "targetGroup":
      return `${String(count)} år när ärendet öppnades`;
    case "protectedIdentity":
      return isDone
        ? count === 0
          ? "Ingen har skydd"
          : `${String(count)} med skydd`
        : "Okänt för någon, räknas som skyddad";
    case "custody":
      return count === 1 ? "1 vårdnadshavare" : `${String(count)} vårdnadshavare`;
    case "consent":
    case "consentExpiry":
      return on === null ? "" : `Gäller till ${on}`;
    case "contactPersons":
      return isDone ? "" : `${String(count)} verksamheter att kontrollera`;
    case "notice":
    case "familyInformed":
      return isDone ? (on ?? "") : `Mötet är ${on ?? ""}`;
    case "survey":
      return isDone ? "" : `${String(count)} saknas`;
    case "established":
    case "dispatched":
      return isDone || on === null ? "" : `Senast ${on}`;
    case "commitmentsInTime":
      return isDone ? "" : `${String(count)} försenade`;
    case "strengths":
    case "goals":
      return isDone ? String(count) : "";
    case "commitments":
      return count === 0 ? "" : `${String(count)} parter`;
    case "duration":
      return `Samtycket blev komplett ${on ?? ""}`;
    default:
      return isDone ? (on ?? "") : "";
  }
};

export const checklistText = {
  title: "Checklista",
  lead: "Raderna bockas av när uppgiften finns i ärendet. Det som inget i ärendet kan visa bockar du av själv.",
  parts: {
    before: "Före mötet",
    during: "Under mötet",
    after: "Efter mötet",
    ongoing: "Löpande",
  } satisfies Record<ChecklistPart, string>,
  done: "Klart",
  open: "Inte klart",
  notApplicable: "Inte aktuellt",
  count: (done: number, of: number): string => `${String(done)} av ${String(of)}`,
  goTo: "Gå dit",
  print: "Skriv ut checklistan",
  failed: "Checklistan kan inte visas just nu. Övriga uppgifter är oförändrade.",
} as const;
