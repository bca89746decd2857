import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { renderCancellation } from "../../electron/documents/cancellation.ts";
import type { ClosureData } from "../../electron/documents/closure-data.ts";
import { renderClosure } from "../../electron/documents/closure.ts";
import { renderConcernReport } from "../../electron/documents/concern-report.ts";
import { renderConsentForm } from "../../electron/documents/consent-form.ts";
import { renderConsentSheet } from "../../electron/documents/consent-sheet.ts";
import { renderLeaderPackage } from "../../electron/documents/leader-package.ts";
import { renderMeetingInformation } from "../../electron/documents/meeting-information.ts";
import { renderMinutesTemplate } from "../../electron/documents/minutes-template.ts";
import { renderMinutes } from "../../electron/documents/minutes.ts";
import { renderNotice } from "../../electron/documents/notice.ts";
import { informationDocument } from "../../electron/documents/information.ts";
import { fitOnOnePage } from "../../electron/documents/plan-on-one-page.ts";
import { renderPlan } from "../../electron/documents/plan.ts";
import { renderPreparation } from "../../electron/documents/preparation.ts";
import { renderDocument, type DocumentPlan, type RenderedDocument } from "../../electron/documents/render-document.ts";
import { renderWithdrawalLetter } from "../../electron/documents/withdrawal-letter.ts";
import { renderWorkGroupMinutes } from "../../electron/documents/work-group-minutes.ts";
import {
  louCancellation,
  louInformation,
  louLeaderPackage,
  louMeetingInformation,
  louMinutesTemplate,
  louPlanOnOnePage,
  louPreparation,
} from "./lou-papers.ts";
import {
  louConcernReport,
  louAgencyNotice,
  louGuardianNotice,
  louMinutes,
  louPlan,
  louYouthNotice,
} from "./lou-meeting.ts";
import { louConsentForm, louConsentSheet, louHead, testFonts } from "./lou.ts";
import { exampleReport } from "./report.ts";
import { letterTo } from "./letter.ts";
import { renderHalfYearReport } from "../../electron/documents/half-year-report.ts";
import { pdfFaults } from "./sound-pdf.ts";
import { objectsWith, readPdf, type ReadPdf } from "./read-pdf.ts";

const fonts = testFonts();

const workGroupMinutes = {
  heldOn: "2026-03-12",
  startsAt: "13:00",
  place: "Biblioteket",
  matter: "Oro kring torget på kvällarna",
  agencies: ["Skola", "Polis"],
  agenda: "Hur det ser ut vid torget.",
  decisions: "Fritid håller öppet längre på fredagar.",
  undertakings: [
    { agency: "Skola", what: "Informerar föräldrarådet", byOn: "2026-03-20", doneOn: null },
    { agency: "Polis", what: "Är på plats på fredagar", byOn: null, doneOn: "2026-03-13" },
  ],
  nextOn: "2026-04-09",
};

const closing = (audience: ClosureData["audience"], to: string): ClosureData => ({
  head: louHead(to),
  audience,
  youthName: "Lou Exempelsson",
  closedOn: "2026-10-15",
  reason: "goalsReached",
  goals: [{ title: "Lou är i skolan", outcome: "Uppnått. Frånvaro i procent: 12" }],
  goingOn: [{ who: "Fritid", what: "Musikstudion på torsdagar" }],
  concern: [{ who: "Skola", level: 2 }],
});

const kinds: readonly {
  readonly name: string;
  readonly to: string;
  readonly render: () => Promise<RenderedDocument>;
}[] = [
  { name: "samtyckesblankett", to: "Robin Exempelsson", render: () => renderConsentForm(louConsentForm, fonts) },
  {
    name: "samtyckesblad",
    to: "Skola",
    render: () => renderConsentSheet({ ...louConsentSheet, head: louHead("Skola") }, fonts),
  },
  {
    name: "kallelse till verksamhet",
    to: "Fritid, Mika Fritidsledare",
    render: () => renderNotice(louAgencyNotice, fonts),
  },
  {
    name: "kallelse till vårdnadshavare",
    to: "Robin Exempelsson",
    render: () => renderNotice(louGuardianNotice, fonts),
  },
  { name: "kallelse till ungdomen", to: "Lou Exempelsson", render: () => renderNotice(louYouthNotice, fonts) },
  { name: "förberedelseblad", to: "Skola, Bo Mentor", render: () => renderPreparation(louPreparation, fonts) },
  {
    name: "så går ett möte till, till vårdnadshavare",
    to: "Robin Exempelsson",
    render: () => renderMeetingInformation(louMeetingInformation.guardian, fonts),
  },
  {
    name: "så går ett möte till, till ungdomen",
    to: "Lou Exempelsson",
    render: () => renderMeetingInformation(louMeetingInformation.youth, fonts),
  },
  {
    name: "underlag till mötesledaren",
    to: "Ola Opartisk, Kommunledningskontoret",
    render: () => renderLeaderPackage(louLeaderPackage, fonts),
  },
  {
    name: "besked om inställt möte",
    to: "Robin Exempelsson",
    render: () => renderCancellation(louCancellation, fonts),
  },
  { name: "uppföljningsmall", to: "Skola", render: () => renderMinutesTemplate(louMinutesTemplate, fonts) },
  { name: "protokoll", to: "Skola", render: () => renderMinutes(louMinutes, fonts) },
  { name: "plan", to: "BUP", render: () => renderPlan(louPlan, fonts) },
  {
    name: "plan till familjen",
    to: "Lou Exempelsson",
    render: () =>
      renderPlan({ ...louPlan, head: louHead("Lou Exempelsson"), audience: "family", isLate: false }, fonts),
  },
  {
    name: "det som en privatperson har tagit på sig",
    to: "Gun Exempelsson",
    render: () =>
      renderPlan(
        {
          ...louPlan,
          head: louHead("Gun Exempelsson"),
          audience: "person",
          goals: [],
          own: louPlan.goals.flatMap(({ commitments }) => commitments.slice(0, 1)),
          reservation: "Det stannar mellan oss.",
        },
        fonts,
      ),
  },
  {
    name: "information om SSPF till vårdnadshavare",
    to: "Robin Exempelsson",
    render: () => renderDocument(informationDocument(louInformation.guardian), fonts),
  },
  {
    name: "information om SSPF till ungdomen",
    to: "Lou Exempelsson",
    render: () => renderDocument(informationDocument(louInformation.youth), fonts),
  },
  {
    name: "planen på en sida",
    to: "Lou Exempelsson",
    render: async () => {
      const pagesOf = async (plan: DocumentPlan) => (await renderDocument(plan, fonts)).pages;
      return renderDocument(await fitOnOnePage(louPlanOnOnePage, pagesOf), fonts);
    },
  },
  {
    name: "orosanmälan",
    to: "Socialtjänsten i Exempelkommun, mottagningen",
    render: () => renderConcernReport(louConcernReport, fonts),
  },
  {
    name: "brev om återkallat samtycke till verksamhet",
    to: "Skola",
    render: () => renderWithdrawalLetter(letterTo("agency", "Skola"), fonts),
  },
  {
    name: "brev om återkallat samtycke till familjen",
    to: "Robin Exempelsson",
    render: () => renderWithdrawalLetter(letterTo("guardian", "Robin Exempelsson"), fonts),
  },
  { name: "avslut till verksamhet", to: "Skola", render: () => renderClosure(closing("agency", "Skola"), fonts) },
  {
    name: "avslut till ungdomen",
    to: "Lou Exempelsson",
    render: () => renderClosure(closing("youth", "Lou Exempelsson"), fonts),
  },
  {
    name: "minnesanteckningar från arbetsgruppen",
    to: "Skola",
    render: () => renderWorkGroupMinutes({ ...workGroupMinutes, head: louHead("Skola") }, fonts),
  },
  { name: "rapport till styrgruppen", to: "Styrgruppen", render: () => renderHalfYearReport(exampleReport, fonts) },
];

const qpdf = "qpdf";
const hasQpdf = spawnSync(qpdf, ["--version"]).error === undefined;
if (!hasQpdf) process.stdout.write("not run here: a second opinion by qpdf --check, which is not installed\n");

const checkWithQpdf = (bytes: Uint8Array): void => {
  const folder = mkdtempSync(join(tmpdir(), "samverka-qpdf-"));
  const file = join(folder, "document.pdf");
  writeFileSync(file, bytes);
  try {
    execFileSync(qpdf, ["--check", file], { stdio: "pipe" });
  } finally {
    rmSync(folder, { recursive: true });
  }
};

describe.each(kinds)("every document: $name", ({ to, render }) => {
  let rendered: RenderedDocument;
  let pdf: ReadPdf;

  beforeAll(async () => {
    rendered = await render();
    pdf = await readPdf(rendered.bytes);
  });

  it("is tagged Swedish PDF/A-2a and PDF/UA-1 (T12)", () => {
    expect(pdf.language).toBe("sv-SE");
    expect(pdf.metadata("pdfaid:part")).toBe("2");
    expect(pdf.metadata("pdfaid:conformance")).toBe("A");
    expect(pdf.metadata("pdfuaid:part")).toBe("1");
    expect(pdf.raw).toContain("/Marked true");
    expect(pdf.raw).toContain("/DisplayDocTitle true");
  });

  it("has one first-level heading and skips no level", () => {
    const levels = pdf.nodes.filter(({ role }) => /^H\d$/u.test(role)).map(({ role }) => Number(role.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it("gives every table header a scope and every figure words", () => {
    const headers = objectsWith(pdf, /\/S \/TH\b/u);
    expect(headers.length).toBeGreaterThan(0);
    for (const header of headers) expect(header).toMatch(/\/Scope \/(?:Row|Column)/u);
    for (const { alt } of pdf.nodes.filter(({ role }) => role === "Figure")) expect(alt).toBeTruthy();
  });

  it("follows the tags with the tab key and embeds every font", () => {
    const pages = objectsWith(pdf, /\/Type \/Page\b(?!s)/u);
    expect(pages).toHaveLength(rendered.pages);
    for (const page of pages) expect(page).toContain("/Tabs /S");
    const descriptors = objectsWith(pdf, /\/Type \/FontDescriptor/u);
    expect(descriptors.length).toBeGreaterThan(0);
    for (const descriptor of descriptors) expect(descriptor).toContain("/FontFile2");
    expect(objectsWith(pdf, /\/Subtype \/Type1\b/u)).toHaveLength(0);
  });

  it("names the recipient in the first line of page one (T12)", () => {
    expect(pdf.firstLine).toBe(`Till: ${to}`);
    expect(pdf.readingOrder[0]).toMatch(new RegExp(`^Till: ${to}`, "u"));
  });

  it("numbers every page and names the case on it", () => {
    for (const [index, page] of pdf.drawn.entries()) {
      expect(page).toContain(`Sida ${index + 1} av ${rendered.pages}`);
      expect(page).toContain("SSPF-2026-007");
    }
  });

  it("carries no person in its metadata (T12)", () => {
    const xmp = pdf.raw.slice(pdf.raw.indexOf("<x:xmpmeta"), pdf.raw.indexOf("</x:xmpmeta>"));
    for (const name of ["Lou", "Kim", "Robin", "Exempelsson", "Ada", "20120309"]) {
      expect(String(pdf.title)).not.toContain(name);
      expect(String(pdf.author)).not.toContain(name);
      expect(xmp).not.toContain(name);
    }
    expect(pdf.title).toContain("SSPF-2026-007");
    expect(pdf.author).toBe("Socialnämnden");
  });

  it("is the same bytes for the same data", async () => {
    const again = await render();
    expect(Buffer.compare(again.bytes, rendered.bytes)).toBe(0);
  });

  it("is sound: every object, reference, stream and page holds, and qpdf agrees where it is installed", async () => {
    expect(await pdfFaults(rendered.bytes)).toEqual([]);
    if (hasQpdf) checkWithQpdf(rendered.bytes);
  });
});

describe("a file that is not sound", () => {
  it("is found out: an object moved, a stream cut, a reference to nothing", async () => {
    const { bytes } = await renderCancellation(louCancellation, fonts);
    const raw = Buffer.from(bytes).toString("latin1");
    const broken = async (change: (text: string) => string): Promise<string> => {
      const changed = change(raw);
      expect(changed).not.toBe(raw);
      return (await pdfFaults(Buffer.from(changed, "latin1"))).join("; ");
    };
    expect(await broken((text) => text.replace("%%EOF", "%%EO"))).toContain("no cross-reference table");
    expect(await broken((text) => text.replace(/^5 0 obj/mu, "6 0 obj"))).toContain("object 5 is elsewhere");
    expect(await broken((text) => text.replace(/\/Length \d/u, "/Length 0"))).toContain("of another length");
    expect(await broken((text) => text.replace(/(\/\w+) \d\d 0 R/u, "$1 99 0 R"))).toContain("and missing");
  });
});
