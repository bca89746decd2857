// The lists that leave, and an agency's clip, as data for documents. Every person is invented.
import type { DisclosureLogData } from "../../electron/documents/disclosure-log-data.ts";
import type { DisclosureExtractData } from "../../electron/documents/disclosure-extract-data.ts";
import type { JournalClipData } from "../../electron/documents/journal-clip-data.ts";
import type { LogReportData } from "../../electron/documents/log-report-data.ts";
import { louHead } from "./lou.ts";
import { louMinutes } from "./lou-meeting.ts";

export const exampleDisclosureLog: DisclosureLogData = {
  head: louHead("Ärendets akt"),
  sent: [
    {
      number: 1,
      what: "Samtyckesblankett",
      on: "2026-03-16",
      to: "Vårdnadshavare 1 (V1)",
      channel: "Personligen",
      ground: "Egen sak",
      by: "Ada Samordnare",
      fileName: "SSPF-2026-007-1-V1.pdf",
      sha256: "0123456789abcdef".repeat(4),
      pages: 2,
    },
    {
      number: 4,
      what: "Protokoll, exemplar 2",
      on: "2026-04-10",
      to: "Skola (S)",
      channel: "Säkert meddelande",
      ground: "Samtycke v1",
      by: "Ada Samordnare",
      fileName: "SSPF-2026-007-4-S.pdf",
      sha256: "fedcba9876543210".repeat(4),
      pages: 3,
    },
  ],
  others: [
    {
      number: 1,
      what: "Telefonnummer till en vårdnadshavare",
      on: "2026-04-11",
      to: "Polismyndigheten, Utredare",
      channel: "Telefon",
      ground: "Kontaktuppgifter på begäran av brottsbekämpande myndighet, 4 § lagen (2025:170)",
      decidedBy: "Ada Samordnare",
      note: "",
    },
  ],
  misdeliveries: [
    {
      number: 1,
      document: "Protokoll nr 4 till Skola (S)",
      found: "2026-04-10 15:20",
      cameTo: "En förskola med samma namn",
      measures: ["Mottagaren har ombetts radera handlingen", "Rektorn ringde och bekräftade"],
      assessment: "Anmält till IMY 2026-04-11",
      note: "",
    },
  ],
};

const at = (time: string): string => `2026-04-10T${time}:00.000Z`;

export const exampleLogReport: LogReportData = {
  head: { ...louHead("Den som granskar loggen"), about: "log" },
  from: "2026-03-01",
  to: "2026-04-30",
  review: {
    lines: 412,
    unlocked: [
      { by: "coordinator", times: 38 },
      { by: "recovery", times: 1 },
    ],
    opened: [
      {
        caseNumber: "SSPF-2026-007",
        by: "coordinator",
        times: 12,
        changes: 40,
        first: at("07:05"),
        last: at("13:40"),
      },
    ],
    sent: [
      {
        sequence: 301,
        at: at("09:12"),
        caseNumber: "SSPF-2026-007",
        kinds: ["minutes"],
        recipients: ["S", "T", "V1", "U"],
        to: "file",
        sha256: ["0123456789abcdef".repeat(4)],
      },
    ],
    printed: [{ sequence: 302, at: at("09:15"), caseNumber: "SSPF-2026-007", recipients: ["V1"] }],
    unmasked: [{ sequence: 303, at: at("09:20"), caseNumber: "SSPF-2026-007", who: "guardian:x", what: "address" }],
    refused: [{ sequence: 304, at: at("05:58"), code: "wrongPassphrase" }],
    finds: [
      { pattern: "outsideHours", caseNumbers: ["SSPF-2026-007"], count: 2, from: at("20:05"), to: at("20:30") },
      { pattern: "recoveryKey", caseNumbers: [], count: 1, from: at("06:01"), to: at("06:01") },
    ],
    end: { sequence: 412, hash: "ab12".repeat(16) },
  },
  coordinator: "Ada Samordnare",
  brokenAt: null,
};

export const louJournalClip: JournalClipData = {
  head: louHead("Skola"),
  agency: "Skola",
  youthName: "Lou Exempelsson",
  meeting: { label: "Möte 1", heldOn: "2026-04-09" },
  attended: ["Bo Mentor, mentor", "Eli Kurator, skolkurator"],
  survey: louMinutes.survey[0] ?? null,
  hiddenFromGuardians: [{ label: "Närvaro", text: "Lou har berättat att det är bråk hemma." }],
  said: [{ label: "Ni ser det på ett annat sätt", text: "Skolan ser frånvaron som det största problemet." }],
  goals: louMinutes.goals.slice(0, 1).map((goal) => ({ ...goal, facts: [], trend: [] })),
  nextOn: "2026-05-21",
  version: 1,
  isDraft: false,
};

export const louExtract: Omit<DisclosureExtractData, "head" | "reader"> = {
  lines: [
    { on: "2026-03-23", to: "Skola", what: "Kallelse", why: "Samtycke", wentWrong: false },
    { on: "2026-04-10", to: "Skola", what: "Protokoll", why: "Samtycke", wentWrong: true },
    { on: "2026-04-10", to: "Du själv", what: "Protokoll", why: "Det är ditt eget", wentWrong: false },
    {
      on: "2026-06-02",
      to: "Polis",
      what: "Brev om återkallat samtycke",
      why: "Samtycket ändrades",
      wentWrong: false,
    },
  ],
};
