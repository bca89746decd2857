// What a corrected paper replaces stands on page one, before anything else is told, in both formats.
import { expect, it } from "vitest";
import { consentFormDocument } from "../../electron/documents/consent-form.ts";
import { readDocx } from "../../electron/documents/docx/read-docx.ts";
import { halfYearReportDocument } from "../../electron/documents/half-year-report.ts";
import { minutesDocument } from "../../electron/documents/minutes.ts";
import { noticeDocument } from "../../electron/documents/notice.ts";
import { renderDocument } from "../../electron/documents/render-document.ts";
import { renderWord } from "../../electron/documents/render-word.ts";
import { louAgencyNotice, louMinutes } from "./lou-meeting.ts";
import { louConsentForm, testFonts } from "./lou.ts";
import { readPdf } from "./read-pdf.ts";
import { tidy } from "./read-word.ts";
import { exampleReport } from "./report.ts";

const replaces = { sentOn: "2026-03-27", heldOn: "2026-04-02", startsAt: "13:00", endsAt: "14:00", place: "Rådhuset" };

it.each([
  [
    "the minutes",
    minutesDocument({
      ...louMinutes,
      version: 2,
      correction: { reason: "Fel ord", replaces: { version: 1, establishedOn: "2026-04-09" } },
    }),
    /version 2\. Den ersätter version 1, fastställd 9 april 2026\. Rättat: Fel ord/u,
  ],
  ["the notice to a meeting that was moved", noticeDocument({ ...louAgencyNotice, replaces }), /Rådhuset/u],
  [
    "a new version of the consent form",
    consentFormDocument({ ...louConsentForm, version: 2, replaces: { version: 1, from: "2026-03-18" } }),
    /version 1/u,
  ],
  ["a new edition of the report", halfYearReportDocument(exampleReport), /Version 2\. .*Ett ärende saknades/u],
] as const)("%s: page one says what it replaces", async (_, document, said) => {
  const pdf = await readPdf((await renderDocument(document, testFonts())).bytes);
  expect(tidy(pdf.drawn[0] ?? "")).toMatch(said);
  const word = await readDocx(await renderWord(document));
  if (!word.ok) throw new Error(word.error.code);
  // The title, what it replaces (which may have a heading), and then the first of all else.
  const headings = word.value.blocks.flatMap(({ kind }, index) => (kind === "heading" ? [index] : []));
  const top = word.value.blocks.slice(0, headings[2]);
  expect(
    tidy(top.map((block) => (block.kind === "table" ? block.rows.flat().join(" ") : block.text)).join(" ")),
  ).toMatch(said);
});
