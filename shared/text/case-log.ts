// What the log (loggen) says about each thing that can be done in a case. Never what was written.
import type { LogEntry, WayIn } from "../contract/case-file.ts";
import type { Channel } from "../contract/define.ts";
import type { caseContract } from "../contract/index.ts";

type Contract = typeof caseContract;
/** The names of all commands: `consent.answer`. */
type CommandName = {
  [Group in keyof Contract]: {
    [Name in keyof Contract[Group]]: Contract[Group][Name] extends Channel<infer Kind>
      ? Kind extends "command"
        ? `${Group}.${Name & string}`
        : never
      : never;
  }[keyof Contract[Group]];
}[keyof Contract];

/** Every command in words; one that is missing does not compile. */
const actionWords: Readonly<Record<CommandName, string>> = {
  "activity.tick": "En rad i checklistan bockades av eller öppnades",
  "caseFile.register": "Ärendet öppnades",
  "caseFile.open": "Ärendet lästes",
  "caseFile.reveal": "En dold uppgift visades",
  "caseFile.linkConsultation": "En konsultation kopplades till ärendet",
  "caseFile.changeYouth": "Uppgifter om den unge ändrades",
  "caseFile.addGuardian": "En vårdnadshavare lades till",
  "caseFile.changeGuardian": "Uppgifter om en vårdnadshavare ändrades",
  "closure.close": "Ärendet avslutades",
  "closure.correct": "Avslutet rättades",
  "closure.reopen": "Ärendet öppnades igen",
  "concernReport.make": "En orosanmälan gjordes",
  "concernReport.track": "Vad som hänt med en orosanmälan skrevs upp",
  "consent.create": "En ny samtyckesversion togs fram",
  "consent.change": "En samtyckesversion ändrades",
  "consent.answer": "Svar på samtycket registrerades",
  "consent.correct": "Ett svar på samtycket rättades",
  "consent.decline": "Att familjen tackar nej registrerades",
  "consent.agreeToGuardian": "Vad den unge säger om en vårdnadshavare registrerades",
  "consent.addException": "Ett undantag från samtycket registrerades",
  "consultation.register": "En konsultation registrerades",
  "consultation.change": "En konsultation ändrades",
  "consultation.decide": "Ett beslut om konsultationen registrerades",
  "consultation.recordConsentAsked": "Svar på frågan om samtycke registrerades",
  "consultation.remove": "En konsultations texter togs bort",
  "enquiry.register": "En identifierad kontakt registrerades",
  "enquiry.open": "En identifierad kontakt lästes",
  "enquiry.change": "En identifierad kontakt ändrades",
  "enquiry.conclude": "Utfallet av en identifierad kontakt registrerades",
  "enquiry.remove": "En identifierad kontakts uppgifter togs bort",
  "contact.add": "En kontaktperson lades till",
  "contact.change": "En kontaktperson ändrades",
  "contact.confirm": "En kontaktperson kontrollerades",
  "contact.end": "En kontaktperson avslutades",
  "contact.restore": "En ändring av en kontaktperson ångrades",
  "disclosure.registerMisdelivery": "Att en handling hamnade fel registrerades",
  "disclosure.register": "Ett utlämnande på annan grund registrerades",
  "document.check": "Ett exemplar till en vårdnadshavare granskades",
  "document.dispatch": "Handlingar skickades eller skrevs ut",
  "report.freeze": "En rapport till styrgruppen fastställdes",
  "supportGap.register": "En insats som saknas registrerades",
  "supportGap.fill": "En insats som saknats registrerades som på plats",
  "supportGap.remove": "En insats som saknas togs bort",
  "meeting.plan": "Ett möte planerades",
  "meeting.change": "Ett möte ändrades",
  "meeting.cancel": "Ett möte ställdes in",
  "meeting.inform": "Information inför ett möte registrerades",
  "meeting.receiveAssessment": "En riskbedömning togs emot",
  "meeting.start": "Ett möte startades",
  "meeting.setAttendance": "Närvaron registrerades",
  "minutes.keep": "Protokollet skrevs",
  "minutes.keepSurveyCard": "En lägesbild i protokollet skrevs",
  "minutes.move": "Text i protokollet flyttades",
  "minutes.establish": "Protokollet fastställdes",
  "minutes.correct": "En rättelse av protokollet påbörjades",
  "minutes.readReturned": "En ifylld protokollmall lästes",
  "note.add": "En anteckning skrevs",
  "note.change": "En anteckning ändrades",
  "note.undo": "En nyss skriven anteckning togs bort",
  "note.strike": "En anteckning ströks",
  "notice.create": "En kallelse gjordes",
  "notice.reply": "Svar på en kallelse registrerades",
  "plan.addGoal": "Ett mål lades till",
  "plan.changeGoal": "Ett mål ändrades",
  "plan.removeGoal": "Ett mål togs bort",
  "plan.addCommitment": "Ett åtagande lades till",
  "plan.changeCommitment": "Ett åtagande ändrades",
  "plan.removeCommitment": "Ett åtagande togs bort",
  "plan.reviewGoal": "Ett mål följdes upp",
  "plan.reviewCommitment": "Ett åtagande följdes upp",
  "privatePerson.add": "En annan viktig person lades till",
  "privatePerson.change": "Uppgifter om en annan viktig person ändrades",
  "profile.switchGround": "En grund utöver samtycke slogs på eller stängdes av",
  "relation.link": "Ärendet kopplades till ett annat ärende",
  "relation.unlink": "En koppling till ett annat ärende togs bort",
  "responsibility.handOver": "Ansvarig koordinator eller ersättare ändrades",
  "profile.save": "Kommunens uppgifter ändrades",
  "guest.begin": "Någon annan började skriva protokollet här",
  "guide.answer": "En fråga om hur ni arbetar besvarades",
  "guide.check": "Ett lagrum granskades",
  "profile.writeFamilyText": "En text till familjen ändrades",
  "profile.setLogo": "Kommunens logotyp togs bort eller lades tillbaka",
  "profile.takeOver": "Inställningar lästes in från en fil",
  "profile.moveCase": "Ärendet började följa kommunens senaste inställningar",
  "today.park": "En uppgift lades åt sidan",
  "today.wake": "En uppgift togs fram igen",
  "watch.add": "En bevakning lades till",
  "watch.change": "En bevakning ändrades",
  "watch.postpone": "En bevakning sköts upp",
  "watch.complete": "En bevakning markerades som klar",
  "watch.reopen": "En bevakning öppnades igen",
  "wordTemplate.setUse": "En Wordmall togs i bruk eller ur bruk",
  "workGroup.registerMeeting": "Ett möte i arbetsgruppen registrerades",
  "workGroup.changeMeeting": "Ett möte i arbetsgruppen ändrades",
  "workGroup.removeMeeting": "Texterna från ett möte i arbetsgruppen togs bort",
  "workGroup.beginMatter": "Ett gruppärende registrerades",
  "workGroup.changeMatter": "Ett gruppärende ändrades",
  "workGroup.removeMatter": "Ett gruppärendes texter togs bort",
};

/** What is logged without being a command of the renderer. */
const otherWords: Readonly<Record<string, string>> = {
  "keys.addDeputy": "En ersättare fick en egen väg in i valvet",
  "keys.changePassphrase": "En lösenfras byttes",
  "keys.renewRecovery": "En ny återställningsnyckel gjordes",
  "keys.replaced": "En gammal väg in i valvet slutade gälla",
  "keys.remove": "En väg in i valvet togs bort",
  "keys.changeMasterKey": "Huvudnyckeln byttes",
  "keys.confirm": "En ändring av nycklarna bekräftades",
  "keys.confirmRefused": "Fel lösenfras eller återställningsnyckel vid ändring av nycklarna",
  "attachment.add": "En bilaga lades till",
  "attachment.keep": "En bilaga lades till",
  "private.addAttachment": "En bilaga lades till",
  // As it was called before window and host sealed their calls.
  "private.readMinutesFile": "En ifylld protokollmall lästes",
  "concernReport.prefill": "Uppgifter hämtades till en orosanmälan",
  "concernReport.read": "En orosanmälan lästes",
  "document.readSent": "Ett utlämnat dokument visades eller skrevs ut",
  "caseSearch.find": "En sökning gjordes",
  "caseSearch.possibleMatches": "Det söktes efter ärenden som liknar ett nytt",
  "private.tellPrinted": "Ett utlämnat exemplar skrevs ut på papper",
  "private.useExportFolder": "Mappen för dokument valdes",
  "private.readLogoFile": "Kommunens logotyp valdes",
  "private.readWordTemplate": "En Wordmall lästes in",
  "private.writeWordTemplate": "En Wordmall sparades som fil",
  "private.writeProfileFile": "Inställningarna sparades som fil",
  "vault.create": "Valvet skapades",
  "vault.unlock": "Programmet låstes upp",
  "vault.unlockRefused": "Ett försök att låsa upp avvisades",
  "vault.lock": "Programmet låstes",
  "vault.confirm": "Lösenfrasen bekräftades i gästläge",
  "vault.confirmRefused": "Fel lösenfras i gästläge",
  "backup.now": "En säkerhetskopia gjordes",
  "clock.setBack": "Datorns klocka ställdes tillbaka",
  "clock.setForward": "Datorns klocka ställdes fram",
};

/** A log line in words. An action that a newer version has written is still told as something. */
export const actionInWords = (action: string): string =>
  // The index is any text that the log may hold; what it does not know falls through.
  (actionWords as Readonly<Record<string, string>>)[action] ?? otherWords[action] ?? "Något annat gjordes i ärendet";

/** A log line with the guest who wrote, if one did: "Protokollet skrevs, av Bo Mentor, Skola". */
export const loggedInWords = ({ action, writtenBy }: Pick<LogEntry, "action" | "writtenBy">): string =>
  writtenBy === null ? actionInWords(action) : `${actionInWords(action)}, av ${writtenBy}`;

const wayInWords: Readonly<Record<WayIn, string>> = {
  coordinator: "Koordinatorns lösenfras",
  deputy: "Ersättarens lösenfras",
  recovery: "Återställningsnyckel",
  unknown: "Okänt",
};

/** With what the program was unlocked, and whose it is when that is known. The recovery key may be in anybody's hand. */
export const wayInInWords = (wayIn: WayIn, coordinator: string): string =>
  wayIn === "coordinator" && coordinator !== "" ? `${wayInWords[wayIn]} (${coordinator})` : wayInWords[wayIn];

export const caseLogText = {
  title: "Logg",
  lead: "När någon har läst eller ändrat i ärendet, och vad programmet var upplåst med. Loggen kan inte ändras, och den visar aldrig vad som skrevs.",
  caption: "Händelser i ärendet, nyast först",
  when: "När",
  wayIn: "Upplåst med",
  what: "Vad",
  onlyChanges: "Visa bara ändringar",
  failed: "Loggen kan inte visas just nu. Försök igen. Övriga uppgifter är oförändrade.",
  noChanges: "Inga ändringar än. Ärendet har bara lästs.",
} as const;
