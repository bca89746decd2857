// What the municipality calls things, as its documents say it (`domain.md` 0).
import { describe, expect, it } from "vitest";
import { minutesDocument } from "../../electron/documents/minutes.ts";
import { noticeDocument } from "../../electron/documents/notice.ts";
import { Terms, usualTerms } from "../../shared/domain/terms.ts";
import { documentWords } from "../../shared/text/document-words.ts";
import { ourPlan, termForms } from "../../shared/text/terms.ts";
import { louAgencyNotice, louMinutes } from "./lou-meeting.ts";
import { testFonts } from "./lou.ts";
import { readPdf, wholeText } from "./read-pdf.ts";
import { renderDocument } from "../../electron/documents/render-document.ts";

const fonts = testFonts();
const other: Terms = {
  coordinator: "samordnare",
  plan: "atagandeplan",
  meeting: "natverksmote",
  preMeeting: "sspfForum",
  minutes: "minnesanteckningar",
};

describe("The municipality's own words", () => {
  it("stand in the minutes and the notice, and the usual ones where nothing was chosen", async () => {
    const minutes = async (terms?: Terms) =>
      wholeText(
        await readPdf(
          (await renderDocument(minutesDocument({ ...louMinutes, head: { ...louMinutes.head, terms } }), fonts)).bytes,
        ),
      );
    expect(await minutes(other)).toContain("Minnesanteckningar");
    expect(await minutes(other)).toContain("Vår åtagandeplan");
    expect(await minutes()).toContain("Vår gemensamma plan");
    const head = { ...louAgencyNotice.head, terms: other };
    const notice = wholeText(
      await readPdf((await renderDocument(noticeDocument({ ...louAgencyNotice, head }), fonts)).bytes),
    );
    expect(notice).toContain("Kallelse till nätverksmöte");
    expect(documentWords.coordinatorLeads("Kaj", other)).toBe("Kaj, samordnare");
    expect(documentWords.deputyLeads("Ester", other)).toBe("Ester, ersättare för samordnaren");
    expect(documentWords.goOn("Kaj", other)).toMatch(/^SSPF-forumet beslutade att gå vidare/);
    expect(documentWords.goOn("Kaj")).toMatch(/^Förmötet beslutade att gå vidare/);
  });

  it("have every form written out", () => {
    for (const term of Terms.keyof().options) {
      for (const forms of Object.values(termForms[term])) expect(Object.values(forms)).not.toContain("");
    }
    expect(Object.keys(ourPlan)).toEqual(Object.keys(termForms.plan));
    expect(Terms.parse(usualTerms)).toEqual(usualTerms);
  });
});
