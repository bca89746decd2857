// The municipality's own Word templates: ours to start from can be taken in, and what is made from one says what the paper says.
import { describe, expect, it } from "vitest";
import { checkTemplate } from "../../electron/documents/word-template/check-template.ts";
import { fillTemplate } from "../../electron/documents/word-template/fill-template.ts";
import { writeStartTemplate } from "../../electron/documents/word-template/start-template.ts";
import { noticeValues } from "../../electron/documents/word-template/notice-values.ts";
import { minutesValues } from "../../electron/documents/word-template/minutes-values.ts";
import { consentFormValues } from "../../electron/documents/word-template/consent-form-values.ts";
import { TemplateKind } from "../../shared/domain/word-template.ts";
import { templateFields } from "../../shared/text/word-template-fields.ts";
import { writeFileSync } from "node:fs";
import { louConsentForm } from "./lou.ts";
import { louMinutes, louAgencyNotice as louNotice } from "./lou-meeting.ts";

describe("x", () => {
  it("y", async () => {
    for (const kind of TemplateKind.options) {
      const start = await writeStartTemplate(kind, "2026-04-10");
      const checked = await checkTemplate(start, kind);
      if (!checked.ok) { console.log(JSON.stringify(checked.error, null, 1)); expect(1).toBe(2); continue; }
      console.log(kind, checked.value.unused, checked.value.bytes.length);
      const values = { notice: noticeValues(louNotice), minutes: minutesValues(louMinutes), followUp: minutesValues(louMinutes), consentForm: consentFormValues(louConsentForm) }[kind];
      const t = performance.now();
      const made = await fillTemplate(checked.value.bytes, templateFields[kind], values, { title: "T", authority: "Nämnd", issuedOn: "2026-04-10" });
      console.log(performance.now() - t);
      writeFileSync(`/tmp/tpl/${kind}.docx`, made);
      writeFileSync(`/tmp/tpl/${kind}-start.docx`, start);
    }
  });
});
