// The template of ours that a municipality can start from: the same words and order as our own papers, with real headings,
// Swedish, and header rows that repeat.
import type { Field } from "../../../shared/domain/word-template-field.ts";
import type { TemplateKind } from "../../../shared/domain/word-template.ts";
import { templateFields } from "../../../shared/text/word-template-fields.ts";
import { templateKindText } from "../../../shared/text/word-template.ts";
import { pageWords } from "../../../shared/text/documents/common.ts";
import { startTemplateWords } from "../../../shared/text/documents/start-template.ts";
import { wordLayout } from "../docx/layout.ts";
import { addressLines, recipientBand, wordTitle } from "../docx/letterhead.ts";
import { sheetWidth } from "../docx/style.ts";
import type { WordPlace } from "../docx/text.ts";
import { writeDocx } from "../docx/write-docx.ts";
import type { Block } from "../pdf/blocks.ts";
import { startConsentForm } from "./start-consent-form.ts";
import { startMinutes } from "./start-minutes.ts";
import { startNotice } from "./start-notice.ts";
import { tag, when } from "./template-blocks.ts";

const blocksOf: Readonly<Record<TemplateKind, readonly Block[]>> = {
  notice: startNotice,
  minutes: startMinutes,
  followUp: startMinutes,
  consentForm: startConsentForm,
};

/** A text with its field, or nothing where the field is empty. */
const ifThere = (field: Pick<Field, "name">, text: string): string => `{#${field.name}}${text}{/${field.name}}`;

const foot = (f: (typeof templateFields)[TemplateKind]): string =>
  [
    startTemplateWords.caseFile(tag(f.caseNumber)),
    ifThere(f.registryNumber, startTemplateWords.registryNumber(tag(f.registryNumber))),
    startTemplateWords.document(tag(f.documentNumber), tag(f.issuedOn)),
    ifThere(f.routine, startTemplateWords.routine(tag(f.routine))),
  ].join("");

const place: WordPlace = { width: sheetWidth, indent: 0, keep: "free", panel: false, newPage: false };

export const writeStartTemplate = (kind: TemplateKind, issuedOn: string): Promise<Uint8Array> => {
  const f = templateFields[kind];
  const paragraph = (text: string): readonly Block[] => [{ kind: "paragraph", text }];
  const secrecy = when(f.secrecy, { kind: "paragraph", text: [{ text: tag(f.secrecy), weight: "strong" }] });
  const sender: Block = {
    kind: "paragraph",
    text: `${tag(f.municipality)}, ${tag(f.authority)}. ${tag(f.coordinator)}, ${tag(f.phone)}${ifThere(f.email, `, ${tag(f.email)}`)}`,
    tone: "small",
  };
  const end: Block = { kind: "paragraph", text: tag(f.lastSentence), tone: "small" };
  return writeDocx({
    title: templateKindText[kind],
    authority: "",
    issuedOn,
    runningHead: `${pageWords.runningHead(tag(f.title), tag(f.recipient))}${ifThere(f.secrecy, `. ${pageWords.secret}`)}`,
    secret: false,
    foot: foot(f),
    large: false,
    children: [
      recipientBand(pageWords.recipient(tag(f.recipient)), place, true),
      ...wordLayout(paragraph(`{#${f.window.name}}`), place),
      ...addressLines([tag(f.window)], place),
      ...wordLayout(paragraph(`{/${f.window.name}}`), place),
      ...wordLayout(secrecy, place),
      ...wordTitle(tag(f.title), tag(f.subtitle), place),
      ...wordLayout([...blocksOf[kind], sender, end], place),
    ],
  });
};
