// T1, R6: what the scanner of free text finds, what it lets be, and what it is known to miss.
import { describe, expect, it } from "vitest";
import { scanForIdentity } from "../../shared/domain/identity-scan.ts";

const known = [
  "Exempelkommun",
  "Östergötlands län",
  "Socialnämnden i Exempelkommun",
  "Skola",
  "Ungdomshuset Kompassen",
];
const refusedIn = (text: string) => scanForIdentity({ text }, { known }).refused.map(({ kind }) => kind);
const warnedIn = (text: string) => {
  const { refused, warnings } = scanForIdentity({ text }, { known });
  expect(refused).toEqual([]);
  return warnings.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
};

describe("A personal number in a text about nobody", () => {
  it.each([
    "20120309-2398",
    "201203092398",
    "120309-2398",
    "1203092398",
    "120309+2398",
    "2012-03-09-2398",
    "2012-03-09 2398",
    "20120309 2398",
    "120309 – 2398",
    "12 03 09 - 2398",
    "2012 03 09 23 98",
    "12.03.09.2398",
    "1 personnummer: 120309\u00a02398.",
    "120309\u20112398",
    "12\u00ad0309-23\u200b98",
    "２０１２０３０９-2398",
    "120369-2395",
    "20120369-2395",
    "20120309-2399",
    "120309-239X",
    "120309-XXXX",
    "120309-T398",
    "pnr20120309-2398",
  ])("%j is refused", (text) => {
    expect(refusedIn(`Ungdomen (${text}) är orolig.`)).toEqual(["personalNumber"]);
  });
});

describe("A phone number", () => {
  it.each([
    "070-123 45 67",
    "0701234567",
    "070 123 45 67",
    "070\u00a0123\u00a045\u00a067",
    "070–123 45 67",
    "070.123.45.67",
    "073/1234567",
    "08-12 34 56",
    "08-123 456 78",
    "(0142) 123 45",
    "0142-123 45",
    "+46 70 123 45 67",
    "+46 (0)70-123 45 67",
    "+46701234567",
    "0046 70 123 45 67",
    "+45 12 34 56 78",
    "+358 40 1234567",
    "mobil 701234567",
    "tel: 12 34 56",
  ])("%j is refused", (text) => {
    expect(refusedIn(`Nås på ${text} efter skolan`)).toEqual(["phone"]);
  });
});

describe("An e-mail address", () => {
  it.each([
    "kim@exempel.invalid",
    "kim.exempelsson+skola@post.exempel.se",
    "kim @ exempel.se",
    "kim(at)exempel.se",
    "kim [at] exempel.se",
    "kim snabel-a exempel punkt se",
    "åsa@exempel.se",
  ])("%j is refused", (text) => {
    expect(refusedIn(`skriv till ${text} i dag`)).toEqual(["email"]);
  });
});

describe("A street address", () => {
  it.each([
    "Exempelgatan 2",
    "exempelgatan 2",
    "Exempelgatan 12 B",
    "Exempelgatan12b",
    "Exempelgatan, 5",
    "Exempelgatan nr 5",
    "Övre Älvvägen 14",
    "Skogsstigen 3",
    "Stortorget 1",
    "Lilla Gränd 7",
    "Björkallén 21",
    "Stor gatan 5",
    "Norra vägen 3",
    "Exempelgatan\u00a02",
    "590 00 Exempelstad",
    "59000 Exempelstad",
    "Box 123",
    "lgh 1102",
  ])("%j is refused", (text) => {
    expect(refusedIn(`Familjen bor på ${text}.`)).toEqual(["address"]);
  });
});

describe("What looks alike and shows nobody", () => {
  it.each([
    "2026-03-12",
    "Mötet 2026-03-12 kl. 15.30 gick bra",
    "Perioden 2026-03-12–2026-05-26",
    "Perioden 2026-03-12 – 2026-05-26 och 2025/2026",
    "den 12/3 2026, 12.03.2026 eller 09-03-2012",
    "kl. 15.30, kl 08.00–16.30 och 09:15-10:00",
    "10–12 år",
    "13-15 år, åk 7–9, årskurs 8",
    "SN 2026-0183",
    "Dnr SN 2026/0183-2, 5.3-2026-001234",
    "K-2026-014",
    "Frånvaron är 38 % av 120 000 minuter",
    "Ring 112 eller 114 14, 1177 för råd",
    "lagen 2025:400, 19 kap. 1 § SoL och 10 kap. 18 a § OSL",
    "på vägen 3 gånger per vecka",
    "skolvägen 10 minuter",
    "Vi ses på torget 15.30",
    "plan 2026",
    "Trappan på plan 2",
    "kostar 590 40 kronor",
    "500 000 kr 2024-2026",
    "3 @ 5 kr",
    "9 av 10 dagar, 5 a 6 gånger, 4 h, 2:a, 3:e",
    "Orosskattning 7 av 10.",
    "",
  ])("%j is let be", (text) => {
    expect(scanForIdentity({ text }, { known })).toEqual({ refused: [], warnings: [] });
  });
});

describe("A capital in mid-sentence", () => {
  it.each([
    ["Eleven Lou har slutat komma.", "Lou"],
    ["Mamman till Åsa-Märta ringde.", "Åsa-Märta"],
    ["Pappan, Örjan, ringde.", "Örjan"],
    ["går på Exempelskolan sedan i höstas", "Exempelskolan"],
    ["Umgås med Émile", "Émile"],
    ["en kompis (O'Brien) är med", "O'Brien"],
    ["Ungdomen kallas ”Loppan”.", "Loppan"],
    ["Ungdomen heter lou.", "lou"],
    ["t.ex. Kim har sagt", "Kim"],
    ["är på Snapchat som @lou_ex", "@lou_ex"],
    ["Flickan L.E. mår dåligt", "L.E."],
    ["Eleven A\u030asa är borta", "A\u030asa"],
    ["Skriker på KIM varje dag", "KIM"],
  ])("%j warns of %j", (text, word) => {
    expect(warnedIn(text)).toEqual([["name", word]]);
  });

  it.each([
    "Eleven är borta. Mamman är orolig! Vad göra? Fråga: Vem ringer?",
    "Punkt ett\nMamman ringer\n- Pappan med\n• Skolan\n1. Rektorn\n2) Kuratorn",
    "Hen sa: ”Jag orkar inte.” Sedan gick hen.",
    "Kontakt med BUP, IVO:s tillsyn, SSPF:s möte och Polisen",
    "Bor i Exempelkommun i Östergötland, går till Ungdomshuset Kompassen",
    "Exempelkommuns socialtjänst och Socialnämnden",
    "enligt LVU, SoL, OSL och FB",
    "har ADHD-utredning och NPF",
    "vi träffas i mars, på en måndag",
    "Åka, ärva och öva är ord med å, ä och ö. Över är också ett ord.",
    "åtagande A7 och mål M1",
  ])("%j does not", (text) => {
    expect(warnedIn(text)).toEqual([]);
  });
});

describe("A class", () => {
  it.each([
    ["går i 8B", "8B"],
    ["går i 7 c på skolan", "7 c"],
    ["klass 9 A", "9 A"],
    ["alla i 6d", "6d"],
    ["klass 8:2", "klass 8:2"],
    ["läser NA22b", "NA22b"],
  ])("%j warns of %j", (text, word) => {
    expect(warnedIn(text)).toEqual([["schoolClass", word]]);
  });

  it.each(["årskurs 8", "åk 8", "i åttan", "8:an", "högstadiet 7–9", "del 2 av 3"])("%j does not", (text) => {
    expect(warnedIn(text)).toEqual([]);
  });

  it("and a date of birth warn, though a date is only a date", () => {
    expect(warnedIn("Hen är född 2012-03-09.")).toEqual([["birthDate", "född 2012-03-09"]]);
  });
});

describe("The answer", () => {
  it("names field and place, once each, and never the text", () => {
    const scan = scanForIdentity({ question: "Bor på Exempelgatan 2 med Kim", advice: "Ring 070-123 45 67" });
    expect(scan).toEqual({
      refused: [
        { kind: "address", field: "question", start: 7, end: 21 },
        { kind: "phone", field: "advice", start: 5, end: 18 },
      ],
      warnings: [{ kind: "name", field: "question", start: 26, end: 29 }],
    });
  });

  it("lets a name be where one is right, but no number", () => {
    const scan = (decidedBy: string) => scanForIdentity({ decidedBy }, { mayName: ["decidedBy"] });
    expect(scan("Kaj Koordinator")).toEqual({ refused: [], warnings: [] });
    expect(scan("Kaj, 070-123 45 67").refused).toHaveLength(1);
  });

  it("is quick also for the longest text that looks like numbers and names", () => {
    for (const piece of ["12 ", "Aa-", "a.", "0 1 ", "gatan ", "Storgatan ", "a@"]) {
      const text = piece.repeat(20_000 / piece.length);
      const began = performance.now();
      scanForIdentity({ text });
      expect(performance.now() - began, piece).toBeLessThan(1500);
    }
  });
});

// What docs/handbok/konsultation.md says that the scanner does not see. Should one begin to be seen, the page changes too.
describe("Known misses", () => {
  it.each([
    "Lou har slutat komma.",
    "eleven lou är borta",
    "Det gäller: Kim som är 14",
    "noll sju noll, ett två tre",
    "bor på storgatan",
    "701234567",
    "ett två noll tre noll nio",
    "hagaskolan",
  ])("%j goes unseen", (text) => {
    expect(scanForIdentity({ text })).toEqual({ refused: [], warnings: [] });
  });
});
