// Samtyckesblad: stands alone, and follows every kallelse (R15).
import { consentSheetWords as words } from "../../shared/text/documents/consent-sheet.ts";
import { writtenDay } from "../../shared/text/dates.ts";
import { listed } from "../../shared/text/documents/common.ts";
import type { ConsentSheet, ConsentSheetData } from "./consent-sheet-data.ts";
import { present, type Block } from "./pdf/blocks.ts";
import type { DocumentPlan } from "./render-document.ts";

/** Who has answered what; a sheet that tells nobody of it has no such part. */
const answerBlocks = ({ answers }: ConsentSheet, level: 2 | 3): readonly Block[] =>
  answers.length === 0
    ? []
    : [
        {
          kind: "together",
          blocks: [
            { kind: "heading", level, text: words.answersHeading },
            {
              kind: "table",
              columns: [
                { label: words.signer, share: 30, head: true },
                { label: words.answer, share: 48 },
                { label: words.day, share: 22 },
              ],
              rows: answers.map(({ signer, answer, answeredOn }) => [signer, answer, answeredOn ?? words.notYet]),
            },
          ],
        },
      ];

/** What each agency may tell, and whom; nothing where the reader is not to know. */
const categoryBlocks = ({ agencies }: ConsentSheet, level: 2 | 3): readonly Block[] =>
  agencies.every(({ categories }) => categories.length === 0)
    ? []
    : [
        { kind: "heading", level, text: words.categoriesHeading },
        { kind: "paragraph", text: words.categoriesText, introduces: true },
        {
          kind: "table",
          columns: [
            { label: words.from, share: 28, head: true },
            { label: words.information, share: 30 },
            { label: words.receivers, share: 42 },
          ],
          // What goes to the same receivers stands in one row: that is easier to read, and a short table keeps to its page.
          rows: agencies.flatMap((agency) =>
            [...Map.groupBy(agency.categories, ({ receivers }) => listed(receivers))].map(([receivers, categories]) => [
              agency.name,
              categories.map(({ name }) => name).join(", "),
              receivers === "" ? words.nobody : receivers,
            ]),
          ),
        },
      ];

/** The body of the sheet; its headings stand one level below `level`. */
export const consentSheetBlocks = (sheet: ConsentSheet, level: 2 | 3): readonly Block[] =>
  present<Block>([
    {
      kind: "definitions",
      rows: [
        ...(sheet.purpose === "" ? [] : [[words.purpose, sheet.purpose] as const]),
        ...(sheet.cooperation === "" ? [] : [[words.cooperation, sheet.cooperation] as const]),
        [words.validity, words.period(writtenDay(sheet.validFrom), writtenDay(sheet.validTo))],
        [words.agencies, listed(sheet.agencies.map(({ name }) => name))],
        ...(sheet.persons.length === 0 ? [] : [[words.persons, listed(sheet.persons)] as const]),
        [words.version, String(sheet.version)],
      ],
    },
    ...answerBlocks(sheet, level),
    { kind: "paragraph", text: words.explanation, tone: "small" },
    ...categoryBlocks(sheet, level),
  ]);

/** The sheet as a document of its own. */
export const consentSheetDocument = (data: ConsentSheetData): DocumentPlan => ({
  head: data.head,
  title: words.title,
  subtitle: words.subtitle(data.head.caseNumber, data.version),
  large: false,
  blocks: consentSheetBlocks(data, 2),
});
