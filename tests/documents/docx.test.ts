// Word files: what goes out, and what comes back.
import { describe, expect, it } from "vitest";
import { minutesTemplateDocument } from "../../electron/documents/minutes-template.ts";
import { renderWord } from "../../electron/documents/render-word.ts";
import { filesIn } from "../support/docx.ts";
import { louMinutesTemplate } from "./lou-papers.ts";

describe("A Word file of ours", () => {
  it("is the same bytes for the same data, and tells of nobody who made it", async () => {
    const bytes = await renderWord(minutesTemplateDocument(louMinutesTemplate));
    expect(Buffer.compare(bytes, await renderWord(minutesTemplateDocument(louMinutesTemplate)))).toBe(0);
    const files = await filesIn(bytes);
    const core = files.get("docProps/core.xml") ?? "";
    expect(core).toContain("<dc:creator>Socialnämnden</dc:creator>");
    expect(core).toContain("<dc:language>sv-SE</dc:language>");
    expect(core).not.toMatch(/Lou|Exempelsson|Ada|lastModifiedBy|Un-named/u);
    expect(files.get("docProps/custom.xml") ?? "").not.toContain("<property");
    expect(files.get("docProps/app.xml") ?? "").not.toMatch(/Company|Manager|Application/u);
  });

  it("escapes what would be taken for markup", async () => {
    const bytes = await renderWord(
      minutesTemplateDocument({
        ...louMinutesTemplate,
        head: { ...louMinutesTemplate.head, authority: "A & B <nämnd>" },
        about: [["Frågan", "Hur gör vi <w:p/> & vad sen?"]],
      }),
    );
    const files = await filesIn(bytes);
    expect(files.get("docProps/core.xml")).toContain("A &amp; B &lt;nämnd&gt;");
    expect(files.get("word/document.xml")).toContain("Hur gör vi &lt;w:p/&gt; &amp; vad sen?");
  });
});
