// Samtyckesblankett: what a guardian or the youth reads, ticks and signs.
import { consentFormWords as words } from "../../shared/text/documents/consent-form.ts";
import { writtenDay } from "../../shared/text/dates.ts";
import { listed } from "../../shared/text/documents/common.ts";
import type { ConsentAgency, ConsentFormData } from "./consent-form-data.ts";
import { present, type Block, type Cell } from "./pdf/blocks.ts";
import type { DocumentPlan } from "./render-document.ts";

const boxes = (name: string): Cell => ({
  boxes: [
    { label: words.yes, spoken: words.boxFor(words.yes, name) },
    { label: words.no, spoken: words.boxFor(words.no, name) },
  ],
});

const aboutRows = (data: ConsentFormData): (readonly [string, string])[] => {
  const person = (name: string, number: string | null) => (number === null ? name : `${name}\n${number}`);
  const asked: readonly [string, string] = [words.signer, person(data.signer.name, data.signer.personalNumber)];
  const rows: (readonly [string, string])[] =
    data.signer.role === "youth" ? [asked] : [[words.youth, person(data.youth.name, data.youth.personalNumber)], asked];
  return [
    ...rows,
    [words.collectedBy, data.collectedBy],
    [words.period, words.periodText(writtenDay(data.validFrom), writtenDay(data.validTo))],
    ...(data.interpreterLanguage === null
      ? []
      : [[words.interpreter, words.interpreterText(data.interpreterLanguage)] as const]),
    [words.reference, words.referenceText(data.head.caseNumber, data.version)],
  ];
};

/** Whom the form is about; on a blank form, room to write it in. */
const aboutBlocks = (data: ConsentFormData): readonly Block[] => {
  if (data.blank === undefined) return [{ kind: "definitions", rows: aboutRows(data) }];
  const blank = words.blank;
  return present<Block>([
    {
      kind: "definitions",
      rows: [
        [words.collectedBy, data.collectedBy],
        [words.period, blank.period(data.blank.months)],
        [words.reference, data.head.caseNumber],
      ],
    },
    { kind: "paragraph", text: blank.fillIn, tone: "small" },
    data.signer.role === "guardian" ? { kind: "fields", labels: [blank.youthName, blank.birthDate] } : null,
    { kind: "fields", labels: data.signer.role === "guardian" ? [blank.yourName] : [blank.yourName, blank.birthDate] },
  ]);
};

/** Who may hear what: one row per kind of information. */
const categoryRows = (agencies: readonly ConsentAgency[]): readonly (readonly Cell[])[] =>
  agencies.flatMap((agency) =>
    agency.categories.map(({ name, receivers }) => [
      agency.name,
      name,
      receivers.length === 0 ? words.nobody : listed(receivers),
    ]),
  );

const agencyBlocks = (data: ConsentFormData): readonly Block[] => {
  // A form without names (blankett utan namn) names nobody at the agencies either.
  const hasContacts = data.agencies.some(({ contact }) => contact !== null);
  return present<Block>([
    { kind: "heading", level: 2, text: words.whoHeading },
    { kind: "paragraph", text: words.whoText, introduces: true },
    {
      kind: "table",
      columns: [
        { label: words.agency, share: 34, head: true },
        ...(hasContacts ? [{ label: words.contact, share: 38 }] : []),
        { label: words.mayTakePart, share: 28 },
      ],
      rows: data.agencies.map((agency) => [
        agency.name,
        ...(hasContacts ? [agency.contact ?? ""] : []),
        boxes(agency.name),
      ]),
    },
    data.persons.length === 0 ? null : { kind: "heading", level: 3, text: words.personsHeading },
    data.persons.length === 0 ? null : { kind: "paragraph", text: words.personsText, introduces: true },
    data.persons.length === 0
      ? null
      : {
          kind: "table",
          columns: [
            { label: words.personName, share: 34, head: true },
            { label: words.relation, share: 38 },
            { label: words.mayTakePart, share: 28 },
          ],
          rows: data.persons.map((person) => [
            person.name,
            person.reservation === null ? person.relation : `${person.relation}\n${person.reservation}`,
            boxes(person.name),
          ]),
        },
  ]);
};

const signatureBlocks = (data: ConsentFormData): Block => ({
  kind: "together",
  blocks: present<Block>([
    { kind: "heading", level: 2, text: words.signHeading },
    { kind: "paragraph", text: words.signText[data.signer.role] },
    { kind: "fields", labels: [words.placeAndDate, words.signature] },
    { kind: "fields", labels: [words.clarification] },
    data.interpreterLanguage === null ? null : { kind: "fields", labels: [words.interpreterSignature] },
    { kind: "paragraph", text: words.returnTo(data.collectedBy), tone: "small" },
  ]),
});

/** The blocks of the form, without its top. */
const consentFormBlocks = (data: ConsentFormData): readonly Block[] => {
  const spoken = words.forRole[data.signer.role];
  const { coordinator } = data.head;
  return present<Block>([
    { kind: "paragraph", text: spoken.lead, tone: "lead" },
    data.replaces === null
      ? null
      : { kind: "paragraph", text: words.replaces(data.replaces.version, writtenDay(data.replaces.from)) },
    ...aboutBlocks(data),
    { kind: "heading", level: 2, text: words.purposeHeading },
    { kind: "paragraph", text: data.purpose },
    { kind: "paragraph", text: data.cooperation },
    ...agencyBlocks(data),
    { kind: "heading", level: 2, text: words.whatHeading },
    { kind: "paragraph", text: spoken.what, introduces: true },
    {
      kind: "table",
      columns: [
        { label: words.from, share: 28, head: true },
        { label: words.information, share: 30 },
        { label: words.receivers, share: 42 },
      ],
      rows: categoryRows(data.agencies),
    },
    { kind: "paragraph", text: data.sharesConcern ? words.concernShared : words.concernKept, tone: "small" },
    { kind: "paragraph", text: words.others, tone: "small" },
    {
      kind: "callout",
      blocks: [
        { kind: "heading", level: 2, quiet: true, text: words.noHeading },
        { kind: "paragraph", text: spoken.no },
      ],
    },
    { kind: "heading", level: 2, text: words.withdrawHeading },
    { kind: "paragraph", text: words.withdraw(coordinator.name, coordinator.phone, coordinator.email) },
    { kind: "paragraph", text: words.withdrawEffect },
    { kind: "heading", level: 2, text: words.limitsHeading },
    { kind: "paragraph", text: words.limits, introduces: true },
    { kind: "list", items: data.legalLimits },
    { kind: "heading", level: 2, text: words.recordHeading },
    { kind: "paragraph", text: spoken.record },
    signatureBlocks(data),
  ]);
};

/** One signer's consent form as PDF. */
export const consentFormDocument = (data: ConsentFormData): DocumentPlan => ({
  head: data.head,
  title: words.title,
  subtitle: words.subtitle[data.signer.role],
  large: false,
  blocks: consentFormBlocks(data),
});
