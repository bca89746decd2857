// The consent form (samtyckesblankett) as a template to start from.
import { consentFormWords as words } from "../../../shared/text/documents/consent-form.ts";
import { startTemplateWords } from "../../../shared/text/documents/start-template.ts";
import { conditionOf } from "../../../shared/domain/word-template-field.ts";
import { consentFormFields as f } from "../../../shared/text/word-template-fields.ts";
import type { Block } from "../pdf/blocks.ts";
import { around, points, rowsOf, section, tableSection, tag, when } from "./template-blocks.ts";

const boxes = `${startTemplateWords.yes}   ${startTemplateWords.no}`;
const { line } = startTemplateWords;

export const startConsentForm: readonly Block[] = [
  { kind: "paragraph", text: tag(f.lead), tone: "lead" },
  ...when(f.replaces, { kind: "paragraph", text: tag(f.replaces) }),
  {
    kind: "definitions",
    rows: [
      [words.youth, tag(f.youth)],
      [words.signer, tag(f.signer)],
      [words.collectedBy, tag(f.collectedBy)],
      [words.period, tag(f.period)],
      [words.reference, tag(f.reference)],
    ],
  },
  ...section(words.interpreter, f.interpreter),
  { kind: "heading", level: 2, text: words.purposeHeading },
  { kind: "paragraph", text: tag(f.purpose) },
  { kind: "paragraph", text: tag(f.cooperation) },
  { kind: "heading", level: 2, text: words.whoHeading },
  { kind: "paragraph", text: words.whoText, introduces: true },
  rowsOf(f.agencies, [
    [words.agency, 34, f.agencies.each.name],
    [words.contact, 38, f.agencies.each.contact],
    [words.mayTakePart, 28, boxes],
  ]),
  ...around(conditionOf(f.persons), [
    { kind: "heading", level: 3, text: words.personsHeading },
    { kind: "paragraph", text: words.personsText, introduces: true },
    rowsOf(f.persons, [
      [words.personName, 24, f.persons.each.name],
      [words.relation, 48, `${tag(f.persons.each.relation)}\n${tag(f.persons.each.reservation)}`],
      [words.mayTakePart, 28, boxes],
    ]),
  ]),
  ...tableSection(words.whatHeading, f.scope, [
    [words.from, 28, f.scope.each.from],
    [words.information, 30, f.scope.each.information],
    [words.receivers, 42, f.scope.each.receivers],
  ]),
  { kind: "paragraph", text: tag(f.concern) },
  { kind: "paragraph", text: tag(f.others) },
  { kind: "heading", level: 2, text: words.noHeading },
  { kind: "paragraph", text: tag(f.no) },
  { kind: "heading", level: 2, text: words.withdrawHeading },
  { kind: "paragraph", text: tag(f.withdraw) },
  { kind: "paragraph", text: tag(f.withdrawEffect) },
  ...points(words.limitsHeading, f.limits),
  { kind: "heading", level: 2, text: words.recordHeading },
  { kind: "paragraph", text: tag(f.record) },
  { kind: "heading", level: 2, text: words.signHeading },
  { kind: "paragraph", text: tag(f.sign) },
  {
    kind: "definitions",
    rows: [
      [words.placeAndDate, line],
      [words.signature, line],
      [words.clarification, line],
    ],
  },
  ...when(f.interpreter, { kind: "definitions", rows: [[words.interpreterSignature, line]] }),
  { kind: "paragraph", text: tag(f.returnTo), tone: "small" },
];
