// What the host's refusals say: one plain sentence with the reason and the way forward, for every rule of this kind.
import { describe, expect, it } from "vitest";
import { AgencyId, CommitmentId, GuardianId, PersonId } from "../../shared/domain/ids.ts";
import type { MinutesGap } from "../../shared/domain/minutes-rules.ts";
import type { Refusal } from "../../shared/domain/refusal.ts";
import { gapInWords, refusalInWords, type Naming } from "../../shared/text/failures.ts";

const police = AgencyId.parse("polis");
const v2 = GuardianId.parse("v2");
const gun = PersonId.parse("gun");
const naming: Naming = { agency: () => "Polis", guardianNumber: () => 2, person: () => "Gun Exempelsson" };
const seven = { commitmentId: CommitmentId.parse("a7"), number: 7 };

const refusals: readonly (readonly [rule: string, refusal: Refusal, words: string])[] = [
  [
    "R24",
    { code: "contactEnded", agencyId: police },
    "Kontaktpersonen på Polis har slutat. Välj en annan mottagare i kallelsen, till exempel ersättaren.",
  ],
  [
    "3.8",
    { code: "protectedInCopy", whose: { kind: "guardian", guardianId: v2 }, parts: ["meeting", "youthVoice"] },
    "Exemplaret visar var vårdnadshavare 2, som har skyddade personuppgifter, bor eller kan nås. Det står i uppgifterna om mötet och ungdomens röst. Ta bort det där, så går exemplaret att lämna ut.",
  ],
  [
    "3.8",
    { code: "protectedInCopy", whose: { kind: "person", personId: gun }, parts: ["other"] },
    "Exemplaret visar var Gun Exempelsson, som har skyddade personuppgifter, bor eller kan nås. Det står i den övriga texten. Ta bort det där, så går exemplaret att lämna ut.",
  ],
  [
    "3.8",
    { code: "placeNotChecked" },
    "Någon i ärendet har skyddade personuppgifter. Öppna kallelsen och svara på om mötesplatsen kan visa var personen finns.",
  ],
  ["R24", { code: "attendeeMissing" }, "Ange vem som kommer, eller att ingen kommer och varför."],
  [
    "R24",
    { code: "noticeOutdated" },
    "Mötet har ändrats sedan parten fick sin kallelse. Skicka den ändrade kallelsen innan du registrerar svaret.",
  ],
  [
    "R24",
    { code: "noticeNotSent" },
    "Parten har inte fått någon kallelse än. Skicka kallelsen innan du registrerar svaret.",
  ],
  [
    "R24",
    { code: "repliedBeforeSent", sentOn: "2026-03-27" },
    "Kallelsen skickades 2026-03-27. Ange dagen då svaret kom, den dagen eller senare.",
  ],
  ["R23", { code: "changeReasonMissing" }, "Kallelsen är utsänd. Ange vem som bad om ändringen och varför."],
  ["R23", { code: "meetingNotCancelled" }, "Mötet är inte inställt. Ställ in mötet innan du skickar besked om det."],
  ["R28", { code: "meetingUnderWay" }, "Mötet har börjat. Skriv i mötets protokoll i stället."],
  [
    "R21",
    { code: "onlyBeforePreMeeting" },
    "Riskbedömningar lämnas inför ett förmöte. Skriv oron i lägesbilden på mötet i stället.",
  ],
  [
    "R26",
    { code: "leaderNotAppointed" },
    "Koordinatorn leder själv mötet, så det finns ingen att lämna underlaget till.",
  ],
  [
    "R7",
    { code: "decisionMissing" },
    "Konsultationen saknar beslut. Registrera vem som beslutat att gå vidare, när och varför.",
  ],
  [
    "R7",
    { code: "preMeetingNotDecided" },
    "Förmötet har inte beslutat att gå vidare. Håll förmötet och fastställ dess protokoll först.",
  ],
  [
    "R43",
    { code: "commitmentNotSettled", number: 7 },
    "Åtagande A7 är fortfarande öppet. Ange hur det slutade, eller att det övergår i ordinarie verksamhet.",
  ],
  [
    "R44",
    { code: "remainingConcernMissing", subject: { kind: "agency", agencyId: police } },
    "Ange hur stor oro som finns kvar hos Polis. Det behövs vid varje avslut.",
  ],
  [
    "R44",
    { code: "concernReportNeeded", because: "level", limit: 3 },
    "Den kvarstående oron är högre än 3, som är kommunens gräns. Gör en orosanmälan först, eller skriv varför du bedömer att ingen behövs.",
  ],
  [
    "R44",
    { code: "concernReportNeeded", because: "reason", limit: 3 },
    "Oro kvarstår. Gör en orosanmälan först, eller skriv varför du bedömer att ingen behövs.",
  ],
  [
    "R6, T1",
    { code: "identityInText", field: "advice", kind: "phone" },
    "Råd som du gav innehåller ett telefonnummer. Ta bort det: texten får inte visa vem det gäller.",
  ],
  [
    "T1",
    { code: "namesPossible", fields: ["question", "reason"] },
    "Det kan finnas namn eller klass i frågan och skäl. Ta bort det, eller välj Spara ändå om det inte visar vem det gäller.",
  ],
  [
    "R5",
    { code: "groupLevelOff" },
    "Kommunen har inte valt att arbeta med gruppärenden. Slå på det under Inställningar, Så går ett ärende till.",
  ],
  [
    "R7",
    { code: "enquiryUndecided" },
    "Det är inte beslutat att SSPF ska inledas efter kontakten. Registrera beslutet, med vem, när och varför, först.",
  ],
  [
    "R9",
    { code: "openingGroundMissing" },
    "Ange vad som gör att du får registrera vem det gäller: familjens besked eller ett undertecknat samtycke, med datum.",
  ],
  [
    "R9",
    { code: "linkGroundMissing" },
    "Konsultationen kan kopplas först när familjen har samtyckt eller lämnat besked om att den vill delta. Registrera det i ärendet först.",
  ],
  [
    "retention",
    { code: "keptUntil", until: "2028-03-12" },
    "Uppgifterna ska finnas kvar till 2028-03-12. Du kan ta bort dem då.",
  ],
  [
    "R10",
    { code: "consentMissing" },
    "Det finns inget samtycke som gäller. Ta fram en samtyckesblankett och registrera svaren.",
  ],
  [
    "R11, R12",
    { code: "agencyNotCovered", agencyId: police },
    "Polis omfattas inte av samtycket den dagen. Komplettera samtycket om verksamheten behöver vara med.",
  ],
  [
    "R12",
    {
      code: "agencyDeclined",
      agencyId: police,
      signer: { kind: "guardian", guardianId: v2 },
      answer: "withdrawn",
      on: "2026-04-01",
    },
    "Polis får inte delta: vårdnadshavare 2 tog tillbaka sitt samtycke 2026-04-01.",
  ],
  [
    "R18",
    { code: "consentAwaited", signers: [{ kind: "guardian", guardianId: v2 }] },
    "Samtycket är inte komplett: väntar på vårdnadshavare 2. Registrera svaret när det kommer.",
  ],
  [
    "R18b",
    { code: "youthMustSign" },
    "Den unge har fyllt 18 år. Vårdnadshavarnas samtycke gäller inte längre, och den unge behöver själv samtycka.",
  ],
  [
    "R19",
    { code: "periodTooLong", months: 12 },
    "Ett samtycke får gälla i högst 12 månader. Välj en tidigare sista dag.",
  ],
  [
    "R19",
    { code: "categoriesMissing", agencyId: police },
    "Ange vilka uppgifter Polis får dela. Ett samtycke får inte vara allmänt hållet.",
  ],
  [
    "R38",
    { code: "guardianWithoutCustody" },
    "Personen bestämmer inte som vårdnadshavare den dagen, och kan därför varken kallas eller få handlingen. Den unge kan själv ta med personen som stöd.",
  ],
  [
    "R12",
    { code: "interpreterNotBound" },
    "Tolken kan inte vara med innan tystnadsplikten är noterad. Kontrollera den och kryssa i raden.",
  ],
  [
    "R12",
    { code: "leaderNotBound" },
    "Det är inte antecknat vad som ger mötesledaren tystnadsplikt. Ändra mötet och ange en verksamhet som samtycket omfattar, eller att sekretesslagen gäller.",
  ],
  [
    "R18c",
    { code: "personNotCovered", personId: gun },
    "Gun Exempelsson har inte fått ja av alla som ska svara. Komplettera samtycket med personens namn, eller registrera svaren.",
  ],
  [
    "R18c",
    {
      code: "personDeclined",
      personId: gun,
      signer: { kind: "guardian", guardianId: v2 },
      answer: "withdrawn",
      on: "2026-04-01",
    },
    "Gun Exempelsson får inte delta: vårdnadshavare 2 tog tillbaka sitt samtycke 2026-04-01.",
  ],
  [
    "R18c",
    { code: "personGetsNoMinutes" },
    "En privatperson har inte tystnadsplikt som en myndighet och får inget protokoll. Berätta muntligt om de åtaganden som personen själv har tagit.",
  ],
  [
    "R18c",
    { code: "personHasNoCommitment" },
    "Personen har inget eget åtagande kvar att göra i planen, och en privatperson får inte mer av planen än det. Lägg till åtagandet på nästa möte om personen ska bidra.",
  ],
  [
    "R38",
    { code: "planMissing" },
    "Det finns ingen fastställd plan att lämna ut. Fastställ protokollet från mötet där planen skrevs, så kan planen lämnas ut.",
  ],
  [
    "R18c",
    { code: "personAnswered" },
    "Någon har redan svarat om personen med det namnet, så namnet ligger fast. Lägg till en ny person om det är fråga om någon annan.",
  ],
  [
    "3.3",
    { code: "groundSwitchedOff", ground: "10:18a" },
    "Grunden ”risk för brott, den unge är under 21 år” är avstängd. Kommunens jurist kan slå på den under Inställningar.",
  ],
  [
    "3.3",
    { code: "groundNotInForce", on: "2025-11-30" },
    "Bestämmelsen gällde inte 2025-11-30. Kontrollera dagen, eller välj den grund som gällde då.",
  ],
  [
    "10:18 a",
    { code: "groundTestNotMet", test: "under21" },
    "Den unge hade fyllt 21 år den dagen, så grunden gäller inte. Välj en annan grund, eller lämna inte ut uppgiften.",
  ],
  ["T11", { code: "minutesLocked" }, "Protokollet är fastställt och låst. Gör en rättelse, så blir det en ny version."],
];

const gaps: readonly (readonly [rule: string, gap: MinutesGap, words: string])[] = [
  ["R31", { code: "noteTakerMissing" }, "Ange vem som antecknar."],
  [
    "R32",
    { code: "surveyMissing", agencyId: police },
    "Skriv lägesbilden från Polis, eller markera att det inte finns något att rapportera.",
  ],
  ["R34", { code: "youthVoiceMissing" }, "Skriv vad den unge säger, eller ange varför det saknas."],
  ["R35", { code: "responsibleMissing", ...seven }, "Ange vem som ansvarar för åtagande A7."],
  ["R35", { code: "followUpDateMissing", ...seven }, "Ange när åtagande A7 ska följas upp."],
  ["R36", { code: "nextMeetingMissing" }, "Ange datum för nästa möte, eller att samverkan avslutas."],
  ["R39", { code: "statusMissing", ...seven }, "Ange hur det gick med åtagande A7."],
];

describe("A refusal in words", () => {
  it.each(refusals)("%s: %o", (_rule, refusal, words) => {
    expect(refusalInWords(refusal, naming)).toBe(words);
  });

  it("of minutes names everything that is missing", () => {
    const missing = gaps.map(([, gap]) => gap);
    const said = refusalInWords({ code: "minutesIncomplete", gaps: missing }, naming);
    expect(said).toBe(`Protokollet kan inte fastställas än. ${gaps.map(([, , words]) => words).join(" ")}`);
  });
});

describe("Something missing in the minutes, in words", () => {
  it.each(gaps)("%s: %o", (_rule, gap, words) => {
    expect(gapInWords(gap, naming)).toBe(words);
  });
});
