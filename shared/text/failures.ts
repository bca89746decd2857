// One plain Swedish sentence, with the reason and the way forward, for every code with which the host can say no.
import type { CallFailure } from "../contract/define.ts";
import type { ConcernSubject } from "../domain/closure.ts";
import type { Signer } from "../domain/consent.ts";
import type { ProtectedSubject } from "../domain/exposure.ts";
import type { AgencyId, GuardianId, PersonId } from "../domain/ids.ts";
import type { MinutesGap } from "../domain/minutes-rules.ts";
import type { Refusal, RefusalCode } from "../domain/refusal.ts";
import { concernAreaText } from "./consultation.ts";
import { dayAndTimeOf } from "./dates.ts";
import { protectedInCopyInWords } from "./exposure.ts";
import { fieldInWords, identityKindText } from "./identity.ts";
import { groundSwitchedOffInWords, groundTestText } from "./disclosure.ts";

/** How the words name parties: an agency by its name, a guardian by number, and only a private person by name (R18c). */
export interface Naming {
  readonly agency: (agencyId: AgencyId) => string;
  readonly guardianNumber: (guardianId: GuardianId) => number;
  /** Nothing where the person is not at hand. */
  readonly person?: (personId: PersonId) => string | undefined;
}

/** Names for places where no case is at hand. */
export const plainNaming: Naming = { agency: () => "Verksamheten", guardianNumber: () => 0 };

const list = new Intl.ListFormat("sv", { type: "conjunction" });

/** A signer in words: "vårdnadshavare 2", "den unge". */
export const signerInWords = (signer: Signer, naming: Naming): string => {
  if (signer.kind === "youth") return "den unge";
  const number = naming.guardianNumber(signer.guardianId);
  return number === 0 ? "en vårdnadshavare" : `vårdnadshavare ${String(number)}`;
};

const personInWords = (personId: PersonId, naming: Naming): string => naming.person?.(personId) ?? "Personen";

/** Who has the protected identity, never by more than the case says: "vårdnadshavare 1". */
export const protectedInWords = (whose: ProtectedSubject, naming: Naming): string => {
  switch (whose.kind) {
    case "youth":
    case "guardian":
      return signerInWords(whose, naming);
    case "person":
      return naming.person?.(whose.personId) ?? "en person i ärendet";
    case "related":
      return "någon i ett kopplat ärende";
  }
};

/** What is missing in the minutes, said as what to do. */
export const gapInWords = (gap: MinutesGap, naming: Naming): string => {
  switch (gap.code) {
    case "noteTakerMissing":
      return "Ange vem som antecknar.";
    case "nobodyPresent":
      return "Markera vilka som är med på mötet.";
    case "consentNotReviewed":
      return "Gå igenom samtycket och markera att det är gjort.";
    case "informationMissing":
      return "Ange när och hur den unge och vårdnadshavarna fick information om mötet.";
    case "preMeetingDecisionMissing":
      return "Skriv vad förmötet beslutade.";
    case "surveyMissing":
      return `Skriv lägesbilden från ${naming.agency(gap.agencyId)}, eller markera att det inte finns något att rapportera.`;
    case "strengthMissing":
      return "Skriv minst en styrka eller skyddsfaktor.";
    case "youthVoiceMissing":
      return "Skriv vad den unge säger, eller ange varför det saknas.";
    case "responsibleMissing":
      return `Ange vem som ansvarar för åtagande A${String(gap.number)}.`;
    case "followUpDateMissing":
      return `Ange när åtagande A${String(gap.number)} ska följas upp.`;
    case "statusMissing":
      return `Ange hur det gick med åtagande A${String(gap.number)}.`;
    case "nextMeetingMissing":
      return "Ange datum för nästa möte, eller att samverkan avslutas.";
    case "parkedLeft":
      return "Flytta eller ta bort det som är parkerat under Egna anteckningar. Det får inte följa med i protokollet.";
  }
};

/** About what concern remains: "hos Skola", "om skolfrånvaro", "sammantaget". */
const concernSubjectInWords = (subject: ConcernSubject, naming: Naming): string => {
  switch (subject.kind) {
    case "agency":
      return `hos ${naming.agency(subject.agencyId)}`;
    case "area":
      return `när det gäller ${concernAreaText[subject.area].toLowerCase()}`;
    case "overall":
      return "sammantaget";
  }
};

type Words = { readonly [Code in RefusalCode]: (refusal: Extract<Refusal, { code: Code }>, naming: Naming) => string };

const words: Words = {
  notFound: () => "Uppgiften finns inte längre. Gå tillbaka och öppna den på nytt.",
  changedMeanwhile: () =>
    "Någon har ändrat uppgiften sedan du öppnade den. Öppna den igen och gör om ändringen. Det du skrev finns kvar här.",
  notOpened: () => "Öppna ärendet från ärendelistan först, så att läsningen loggas.",
  caseNotClosed: () => "Ärendet är inte avslutat. Uppdatera sidan.",
  contactNotOpened: () => "Öppna kontakten från listan först, så att läsningen loggas.",
  profileMissing: () => "Kommunens uppgifter saknas. Fyll i dem under Inställningar först.",

  periodNotOver: ({ to }) => `Perioden pågår till och med ${to}. Fastställ rapporten efter den dagen.`,
  periodTold: () =>
    "En rapport som är fastställd delar dagar med den här perioden, och tillsammans skulle de kunna röja små antal. Rätta den rapporten i stället.",
  halfYearMissing: () => "Årsrapporten läggs ihop av halvårens rapporter. Fastställ det halvår som saknas först.",
  replacementReasonMissing: () => "Perioden har redan en fastställd rapport. Skriv varför den ska ersättas.",
  supportGapStands: ({ noticedOn }) => `Att den insatsen saknas är redan registrerat, sedan ${noticedOn}.`,
  filledBeforeNoticed: ({ noticedOn }) =>
    `Insatsen registrerades som saknad ${noticedOn}. Ange en dag från och med då.`,
  decisionMissing: () => "Konsultationen saknar beslut. Registrera vem som beslutat att gå vidare, när och varför.",
  decidedNotToStart: () =>
    "Det är beslutat att inte gå vidare efter den här konsultationen. Registrera en ny konsultation om läget har ändrats.",
  alreadyDecided: () => "Beslutet är redan registrerat och ligger fast.",
  consultationAlreadyLinked: () => "Konsultationen har redan lett till ett ärende. Öppna det i ärendelistan.",
  identityInText: ({ field, kind }) =>
    `${fieldInWords(field)} innehåller ${identityKindText[kind]}. Ta bort det: texten får inte visa vem det gäller.`,
  namesPossible: ({ fields }) =>
    `Det kan finnas namn eller klass i ${list.format(fields.map((field) => fieldInWords(field).toLowerCase()))}. Ta bort det, eller välj Spara ändå om det inte visar vem det gäller.`,
  consultationRemoved: () => "Uppgifterna är borttagna, bara det som räknas i statistiken finns kvar.",
  familyDeclined: () =>
    "Familjen har svarat nej till samtycke, så inget ärende öppnas. Ändrar familjen sig registrerar du det nya svaret först.",
  enquiryUndecided: () =>
    "Det är inte beslutat att SSPF ska inledas efter kontakten. Registrera beslutet, med vem, när och varför, först.",
  enquiryNotToStart: () =>
    "Det är beslutat att SSPF inte inleds efter kontakten. Registrera en ny kontakt om läget har ändrats.",
  enquiryAlreadyLinked: () => "Kontakten har redan lett till ett ärende. Öppna det i ärendelistan.",
  openingGroundMissing: () =>
    "Ange vad som gör att du får registrera vem det gäller: familjens besked eller ett undertecknat samtycke, med datum.",
  caseHasConsultation: () => "Ärendet är redan kopplat till en konsultation.",
  linkGroundMissing: () =>
    "Konsultationen kan kopplas först när familjen har samtyckt eller lämnat besked om att den vill delta. Registrera det i ärendet först.",
  removedAlready: () => "Uppgifterna är redan borttagna.",
  ledToCase: () => "Uppgifterna hör till ett ärende och tas bort när ärendet gallras.",
  keptUntil: ({ until }) => `Uppgifterna ska finnas kvar till ${until}. Du kan ta bort dem då.`,
  caseNumberTaken: () => "Ärendenumret används redan. Välj ett annat.",
  relatesToItself: () => "Ett ärende kan inte kopplas till sig självt. Välj ett annat ärende.",
  alreadyRelated: () => "Ärendena är redan kopplade. Ta bort kopplingen först om den ska ändras.",
  birthDateInFuture: () => "Födelsedatumet ligger i framtiden. Kontrollera datumet.",
  dateInFuture: () => "Datumet ligger i framtiden. Ange dagen då det hände.",
  daysOutOfOrder: () =>
    "Dagarna stämmer inte med varandra. En anmälan skickas först, beslutas sedan och återkopplas sist.",
  categoryInUse: () => "Ett samtycke nämner uppgiften, så den kan inte tas bort. Lägg till en ny i stället.",
  agencyInUse: () => "Verksamheten ingår i ett samtycke och kan inte tas bort. Ange att den har upphört i stället.",
  successorMissing: () =>
    "Verksamheten som den har gått upp i finns inte längre bland verksamheterna. Välj en som finns.",
  agencyEnded: ({ agencyId }, naming) =>
    `${naming.agency(agencyId)} har upphört som egen verksamhet. Ta bort den och välj den verksamhet som har tagit över.`,
  categoryUnknown: () => "Uppgiften hör inte till verksamheten. Välj en av verksamhetens uppgifter.",
  noteFromEarlier: () => "Anteckningen skrevs tidigare och kan inte tas bort. Stryk den med ett skäl i stället.",
  noteStruck: () => "Anteckningen är struken och kan inte ändras. Skriv en ny anteckning.",
  dayNotAhead: () => "Välj en dag som inte har varit än.",
  groupLevelOff: () =>
    "Kommunen har inte valt att arbeta med gruppärenden. Slå på det under Inställningar, Så går ett ärende till.",

  closedBeforeOpened: ({ openedOn }) =>
    `Ärendet öppnades ${openedOn} och kan inte avslutas före det. Kontrollera datumet.`,
  reopenedBeforeClosed: ({ closedOn }) =>
    `Ärendet avslutades ${closedOn} och kan inte öppnas igen före det. Kontrollera datumet.`,
  minutesUnfinished: ({ heldOn }) =>
    `Protokollet från mötet ${heldOn} är inte fastställt. Fastställ det, eller ställ in mötet, innan du avslutar ärendet.`,
  ageLimitNotReached: ({ age, limit }) =>
    `Den unge är ${String(age)} år och åldersgränsen är ${String(limit)} år. Välj en annan orsak.`,
  goalNotAssessed: ({ number }) => `Bedöm hur det gick med mål M${String(number)} innan du avslutar.`,
  commitmentNotSettled: ({ number }) =>
    `Åtagande A${String(number)} är fortfarande öppet. Ange hur det slutade, eller att det övergår i ordinarie verksamhet.`,
  remainingConcernMissing: ({ subject }, naming) =>
    `Ange hur stor oro som finns kvar ${concernSubjectInWords(subject, naming)}. Det behövs vid varje avslut.`,
  concernReportNeeded: ({ because, limit }) =>
    because === "always"
      ? "Oro kvarstår, och hos er gör koordinatorn då alltid en orosanmälan. Gör den först, och ange vilken den är."
      : because === "reason"
        ? "Oro kvarstår. Gör en orosanmälan först, eller skriv varför du bedömer att ingen behövs."
        : `Den kvarstående oron är högre än ${String(limit)}, som är kommunens gräns. Gör en orosanmälan först, eller skriv varför du bedömer att ingen behövs.`,

  periodEndsBeforeItBegins: () => "Samtyckets sista dag ligger före den första. Ändra perioden.",
  periodTooLong: ({ months }) =>
    `Ett samtycke får gälla i högst ${String(months)} månader. Välj en tidigare sista dag.`,
  categoriesMissing: ({ agencyId }, naming) =>
    `Ange vilka uppgifter ${naming.agency(agencyId)} får dela. Ett samtycke får inte vara allmänt hållet.`,
  answersExist: () => "Någon har redan svarat på den här versionen. Gör en ny version i stället.",
  notASigner: () =>
    "Personen ska inte svara på samtycket det datumet. Kontrollera vårdnaden, åldern och mognadsbedömningen.",
  untilMissing: () => "Ange till och med vilken dag vårdnadshavaren är förhindrad.",

  alreadyCorrected: () => "Svaret är redan rättat. Rätta det svar som gäller i stället.",
  notTogether: () => "Svaren hör inte ihop. Rätta en persons svar i taget.",
  maturityMissing: () =>
    "Den unge kan bara undantas efter en mognadsbedömning som säger att den unge inte förstår vad samtycket betyder. Registrera bedömningen på den unges kort först.",
  untilBeforeDecided: () => "Undantaget tar slut innan det beslutades. Ändra datumen.",
  consentWasGiven: () => "Samtycket har redan gällt. Registrera i stället att det tas tillbaka.",
  consentDeclined: ({ on }) =>
    `Familjen tackade nej ${on}. Inget lämnas ut i ärendet, förutom brevet till familjen själv. Ändrar familjen sig tar du fram ett nytt samtycke.`,
  youthNotAdult: () => "Den unge hade inte fyllt 18 år den dagen. Till dess bestämmer vårdnadshavarna.",
  youthHasNotAgreed: () =>
    "Den unge har fyllt 18 år och har inte sagt ja till att personen är med eller får handlingar. Registrera vad den unge säger under Samtycke.",
  nothingWithdrawn: () => "Inget har tagits tillbaka som fortfarande gäller, så det finns inget att meddela.",
  noticeLostGround: ({ on }) =>
    `Kallelsen är inställd: samtycket ändrades ${on}, och alla som skulle kallas omfattas inte längre. Gör en ny kallelse till dem som omfattas.`,

  consentMissing: () => "Det finns inget samtycke som gäller. Ta fram en samtyckesblankett och registrera svaren.",
  consentAwaited: ({ signers }, naming) =>
    `Samtycket är inte komplett: väntar på ${list.format(signers.map((signer) => signerInWords(signer, naming)))}. Registrera svaret när det kommer.`,
  youthMustSign: () =>
    "Den unge har fyllt 18 år. Vårdnadshavarnas samtycke gäller inte längre, och den unge behöver själv samtycka.",
  consentNotBegun: ({ from }) => `Samtycket börjar gälla ${from}. Vänta till dess, eller ta fram ett nytt samtycke.`,
  consentExpired: ({ to }) => `Samtycket gällde till och med ${to}. Ta fram ett nytt samtycke.`,
  agencyNotCovered: ({ agencyId }, naming) =>
    `${naming.agency(agencyId)} omfattas inte av samtycket den dagen. Komplettera samtycket om verksamheten behöver vara med.`,
  agencyDeclined: ({ agencyId, signer, answer, on }, naming) =>
    answer === "withdrawn"
      ? `${naming.agency(agencyId)} får inte delta: ${signerInWords(signer, naming)} tog tillbaka sitt samtycke ${on}.`
      : `${naming.agency(agencyId)} får inte delta: ${signerInWords(signer, naming)} svarade nej ${on}.`,
  guardianWithoutCustody: () =>
    "Personen bestämmer inte som vårdnadshavare den dagen, och kan därför varken kallas eller få handlingen. Den unge kan själv ta med personen som stöd.",
  personNotCovered: ({ personId }, naming) =>
    `${personInWords(personId, naming)} har inte fått ja av alla som ska svara. Komplettera samtycket med personens namn, eller registrera svaren.`,
  personDeclined: ({ personId, signer, answer, on }, naming) =>
    answer === "withdrawn"
      ? `${personInWords(personId, naming)} får inte delta: ${signerInWords(signer, naming)} tog tillbaka sitt samtycke ${on}.`
      : `${personInWords(personId, naming)} får inte delta: ${signerInWords(signer, naming)} svarade nej ${on}.`,
  personGetsNoMinutes: () =>
    "En privatperson har inte tystnadsplikt som en myndighet och får inget protokoll. Berätta muntligt om de åtaganden som personen själv har tagit.",
  personHasNoCommitment: () =>
    "Personen har inget eget åtagande kvar att göra i planen, och en privatperson får inte mer av planen än det. Lägg till åtagandet på nästa möte om personen ska bidra.",
  planMissing: () =>
    "Det finns ingen fastställd plan att lämna ut. Fastställ protokollet från mötet där planen skrevs, så kan planen lämnas ut.",
  personAnswered: () =>
    "Någon har redan svarat om personen med det namnet, så namnet ligger fast. Lägg till en ny person om det är fråga om någon annan.",
  interpreterNotBound: () =>
    "Tolken kan inte vara med innan tystnadsplikten är noterad. Kontrollera den och kryssa i raden.",
  leaderNotBound: () =>
    "Det är inte antecknat vad som ger mötesledaren tystnadsplikt. Ändra mötet och ange en verksamhet som samtycket omfattar, eller att sekretesslagen gäller.",

  preMeetingNotDecided: () =>
    "Förmötet har inte beslutat att gå vidare. Håll förmötet och fastställ dess protokoll först.",
  familyNotSummoned: () =>
    "Till det här mötet kallas bara verksamheter. Ta bort familjen ur kallelsen, och registrera hur den har informerats.",
  leaderNotAllowed: () =>
    "Hos er leder koordinatorn alltid mötena. Välj koordinatorn eller ersättaren, eller ändra det i Inställningar.",
  meetingDayPassed: ({ heldOn }) => `Mötet var ${heldOn}. Välj en ny dag innan du kallar.`,
  meetingNotToday: ({ heldOn }) => `Mötet är planerat till ${heldOn}. Ändra dagen om mötet hålls i dag.`,
  meetingCancelled: () => "Mötet är inställt. Planera ett nytt möte.",
  meetingNotStarted: () => "Mötet har inte börjat. Starta mötet först.",
  meetingStarted: () =>
    "Mötet har börjat, så dag och slag av möte ligger fast. Planera ett nytt möte för en annan dag.",
  endsBeforeItStarts: () => "Mötet slutar innan det börjar. Ändra tiderna.",
  leavesBeforeArriving: () => "Någon har gått innan hen kom. Ändra tiderna i närvarolistan.",
  notSummoned: () => "Parten är inte kallad till mötet. Lägg till den i kallelsen först.",
  noticeExists: () =>
    "Någon som du tar bort har redan fått kallelsen. Behåll alla som har fått den, eller ställ in mötet och planera ett nytt.",
  noticeNotSent: () => "Parten har inte fått någon kallelse än. Skicka kallelsen innan du registrerar svaret.",
  noticeOutdated: () =>
    "Mötet har ändrats sedan parten fick sin kallelse. Skicka den ändrade kallelsen innan du registrerar svaret.",
  repliedBeforeSent: ({ sentOn }) => `Kallelsen skickades ${sentOn}. Ange dagen då svaret kom, den dagen eller senare.`,
  attendeeMissing: () => "Ange vem som kommer, eller att ingen kommer och varför.",
  changeReasonMissing: () => "Kallelsen är utsänd. Ange vem som bad om ändringen och varför.",
  meetingNotCancelled: () => "Mötet är inte inställt. Ställ in mötet innan du skickar besked om det.",
  meetingUnderWay: () => "Mötet har börjat. Skriv i mötets protokoll i stället.",
  onlyBeforePreMeeting: () => "Riskbedömningar lämnas inför ett förmöte. Skriv oron i lägesbilden på mötet i stället.",
  contactEnded: ({ agencyId }, naming) =>
    `Kontaktpersonen på ${naming.agency(agencyId)} har slutat. Välj en annan mottagare i kallelsen, till exempel ersättaren.`,
  leaderNotAppointed: () => "Koordinatorn leder själv mötet, så det finns ingen att lämna underlaget till.",
  contactMissing: ({ agencyId }, naming) =>
    `${naming.agency(agencyId)} saknar kontaktperson. Lägg till en i kontaktregistret.`,

  minutesLocked: () => "Protokollet är fastställt och låst. Gör en rättelse, så blir det en ny version.",
  minutesNotEstablished: () => "Protokollet är inte fastställt. Fastställ det innan du skickar det.",
  minutesReplaced: () => "Protokollet är rättat. Skicka den rättade versionen i stället.",
  minutesIncomplete: ({ gaps }, naming) =>
    `Protokollet kan inte fastställas än. ${gaps.map((gap) => gapInWords(gap, naming)).join(" ")}`,
  textTooLong: () => "Texten blir för lång där. Korta den, eller flytta färre stycken.",
  copyNotChecked: () =>
    "I ärendet finns sådant som vårdnadshavarna inte får se. Läs igenom exemplaret och markera det som granskat, så går det att lämna ut.",
  protectedInCopy: ({ whose, parts }, naming) => protectedInCopyInWords(protectedInWords(whose, naming), parts),
  placeNotChecked: () =>
    "Någon i ärendet har skyddade personuppgifter. Öppna kallelsen och svara på om mötesplatsen kan visa var personen finns.",
  goalHasCommitments: () => "Målet har åtaganden. Ta bort eller flytta dem först.",
  madeAtEarlierMeeting: () =>
    "Det bestämdes vid ett tidigare möte och finns i ett protokoll. Ange hur det gick i stället för att ta bort det.",

  groundSwitchedOff: ({ ground }) => groundSwitchedOffInWords(ground),
  foundBeforeSent: ({ sentOn }) =>
    `Handlingen lämnades ${sentOn}, så det kan inte ha upptäckts tidigare. Kontrollera dagen.`,
  notifiedBeforeFound: ({ foundOn }) =>
    `Det upptäcktes ${foundOn}, så anmälan kan inte ha gjorts tidigare. Kontrollera dagarna.`,
  timeInFuture: () => "Klockslaget har inte varit än. Ange klockslaget då det upptäcktes.",
  deadlineOfLaw: ({ dueOn }) =>
    `Lagen ger tid till och med ${dueOn}, så uppgiften kan inte ligga åt sidan längre än så. Välj en tidigare dag, eller gör bedömningen nu.`,
  groundNotInForce: ({ on }) =>
    `Bestämmelsen gällde inte ${on}. Kontrollera dagen, eller välj den grund som gällde då.`,
  groundTestNotMet: ({ test }) => groundTestText[test],

  folderNotChosen: () => "Välj en mapp att spara i.",
  folderGone: () => "Mappen finns inte längre. Välj en annan mapp. Inget har skickats.",
  folderReadOnly: () => "Det går inte att skriva i mappen. Välj en annan mapp. Inget har skickats.",
  diskFull: () => "Disken är full. Frigör plats och försök igen. Inget har skickats.",
  fileExists: () => "Det finns redan en fil med samma namn i mappen. Välj en annan mapp. Inget har skickats.",
  formatNotMade: () => "Handlingen kan inte sparas i det filformatet. Välj ett annat format och försök igen.",
  pathTooLong: () =>
    "Sökvägen till mappen är för lång för datorn. Välj en mapp med kortare namn, närmare diskens början. Inget har skickats.",
  letterHasNoAddress: () =>
    "Bladet har ingen plats för namn och adress. Välj att det lämnas personligen, eller skicka planen som brev och lägg bladet bakom den.",
  emailNotAllowed: () => "Personen vill inte ha e-post. Välj ett annat sätt att lämna handlingen.",

  minutesFileUnknown: () =>
    "Filen är inte ett Word-dokument som går att läsa. Spara den som .docx utan lösenord och försök igen, eller klistra in texten avsnitt för avsnitt.",
  minutesFileMacros: () =>
    "Filen innehåller makron och öppnas inte. Be den som antecknade att spara den som .docx utan makron.",
  minutesFileUnmarked: () =>
    "Det syns inte vilket möte filen hör till, för mallens märke saknas. Klistra in texten avsnitt för avsnitt i stället.",
  minutesFileOtherMeeting: () =>
    "Filen hör till ett annat möte. Öppna det mötet och läs in filen där, eller välj en annan fil.",
  profileFileTooLarge: () => "Filen är för stor för att vara en fil med inställningar. Välj en annan fil.",
  profileFileUnknown: () =>
    "Filen är inte en fil med inställningar från Samverka. Välj en fil som har sparats med Spara som fil.",
  profileFileNewer: () =>
    "Filen är sparad med en nyare version av Samverka. Uppdatera programmet, eller be om en fil från er version.",
  profileFileDamaged: () => "Filen har ändrats eller skadats efter att den sparades. Be om en ny fil.",
  profileFileClashes: () =>
    "En verksamhet i filen har samma kod som en av era, eller så blir verksamheterna eller de vanliga åtagandena för många. Ändra i era listor och läs in filen igen.",
  profileFileShowsSomebody: () =>
    "Ett av filens vanliga åtaganden visar vem det gäller. Be den som gjorde filen att ta bort det och spara en ny fil.",
  profileFileNotWritten: () =>
    "Filen kunde inte sparas. Kontrollera att det finns plats och att du får skriva i mappen, eller välj en annan mapp.",

  logoTooLarge: () =>
    "Filen är för stor för en logotyp. Den får vara högst 1 MB. Be om en mindre version, eller spara bilden i mindre format.",
  logoTypeUnknown: () =>
    "Filen är inte en bild som går att använda. Logotypen ska vara en PNG eller en vanlig JPEG. Spara den så och välj den filen.",
  logoDamaged: () =>
    "Bilden är skadad eller inte hel. Öppna den i ett bildprogram, spara den på nytt och välj den filen.",
  logoAnimated: () => "Bilden rör sig. Välj en version av logotypen som står stilla.",
  logoTooManyPixels: ({ width, height }) =>
    `Bilden är ${String(width)} × ${String(height)} punkter. Den får vara högst 4 000 punkter på varje sida. Spara den i mindre storlek och välj den filen.`,
  logoTooSmall: () => "Bilden är så liten eller smal att den inte syns på papper. Välj en större version av logotypen.",
  logoNotSeen: () =>
    "Bilden är vit och syns inte på vitt papper. Välj den version av logotypen som är gjord för ljus bakgrund.",

  fileTooLarge: ({ megabytes }) =>
    `Filen är för stor. Den får vara högst ${String(megabytes)} MB. Skanna med lägre upplösning.`,
  fileTypeUnknown: () => "Filen är inte en PDF, JPEG eller PNG. Spara den i något av de formaten och försök igen.",
  wordTemplateUnknown: () =>
    "Filen är inte ett Word-dokument som går att läsa. Spara den som .docx eller .dotx utan lösenord och försök igen.",
  wordTemplateMacros: () => "Filen innehåller makron och öppnas inte. Spara den som .docx eller .dotx utan makron.",
  wordTemplateProblems: ({ problems }) =>
    problems.length === 1
      ? "Mallen går inte att använda än: en sak behöver rättas. Rätta den i Word och läs in mallen igen."
      : `Mallen går inte att använda än: ${String(problems.length)} saker behöver rättas. Rätta dem i Word och läs in mallen igen.`,
  wordTemplateNotWritten: () => "Filen kunde inte sparas. Välj en annan plats och försök igen.",
  validFromPassed: () => "Mallen kan inte börja gälla en dag som har varit. Välj i dag eller en senare dag.",
  fileEmpty: () => "Filen är tom. Välj en annan fil.",
  fileUnreadable: () => "Filen går inte att läsa. Kontrollera att den finns kvar och att den går att öppna.",
};

/** A refusal in words. */
export const refusalInWords = (refusal: Refusal, naming: Naming = plainNaming): string => {
  // The registry pairs each code with the words for that code, which TypeScript cannot follow through an index.
  const say = words[refusal.code] as (refusal: Refusal, naming: Naming) => string;
  return say(refusal, naming);
};

/** What went wrong with the call itself, in words. */
export const callFailureInWords = (failure: CallFailure): string => {
  switch (failure.code) {
    case "invalidInput":
      return "Något är inte rätt ifyllt. Kontrollera de markerade fälten.";
    case "locked":
      return "Samverka är låst. Lås upp och försök igen.";
    case "notAllowed":
      return "Det går inte att göra från den här vyn.";
    case "guestMode":
      return "Någon annan skriver protokollet just nu. Avsluta gästläget med din lösenfras, så går det att göra.";
    case "notSaved":
      return failure.because === "diskFull"
        ? "Ändringen är inte sparad. Disken är full. Frigör plats och försök igen."
        : "Ändringen är inte sparad. Det går inte att skriva där valvet ligger. Kontrollera disken och försök igen.";
    case "caseClosed":
      return `Ärendet är avslutat ${failure.closedOn}. Öppna det igen under Avslut om arbetet ska fortsätta.`;
    case "takenOver":
      return `Registret är övertaget i en annan dator sedan ${dayAndTimeOf(failure.since)}. Här går det att läsa och att göra en orosanmälan, och du tar tillbaka registret genom att återställa den nyaste säkerhetskopian.`;
    case "unexpected":
      return `Något gick fel. Inget har ändrats. Uppge fel ${failure.incident} om du behöver hjälp.`;
  }
};
