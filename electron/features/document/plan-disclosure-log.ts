// Utlämnandelogg: what has left a case, for the case's own file and for whoever reviews the register. Nobody else gets it: it
// tells of every party. It names nobody of the case, and what is told in words of a disclosure is in the file's copy only.
import type { LogReader } from "../../../shared/contract/document.ts";
import type { SentDocument } from "../../../shared/domain/disclosure.ts";
import { type Misdelivery, standing } from "../../../shared/domain/misdelivery.ts";
import type { OtherDisclosure } from "../../../shared/domain/other-disclosure.ts";
import { ok } from "../../../shared/result.ts";
import { disclosureText, otherChannelText, otherGroundText } from "../../../shared/text/disclosure.ts";
import { documentKindText, documentsText, wayInWords } from "../../../shared/text/document.ts";
import { disclosureLogWords as words } from "../../../shared/text/documents/disclosure-log.ts";
import {
  misdeliveryAssessmentInWords,
  misdeliveryFound,
  misdeliveryMeasureText,
  misdeliveryText,
} from "../../../shared/text/misdelivery.ts";
import { readMisdeliveries } from "../../database/readings/misdelivery.ts";
import { listOtherDisclosures } from "../../database/readings/other-disclosure.ts";
import { listSent } from "../../database/readings/sent.ts";
import type { DisclosureLogData, MisdeliveryLine, OtherLine, SentLine } from "../../documents/disclosure-log-data.ts";
import { disclosureLogDocument } from "../../documents/disclosure-log.ts";
import { writeDisclosureLogXlsx } from "../../documents/disclosure-log-xlsx.ts";
import { youthCode } from "../../documents/file-name.ts";
import type { DocumentCase } from "./case-reading.ts";
import type { CopyContext, Planned, PlannedCopy } from "./copy.ts";
import { headOf } from "./head.ts";
import { readOpenedCase, type RequestOf } from "./plan-parts.ts";

/** Who got it, never by name. See: [Note: Recipient codes]. */
const recipientOf = ({ recipientCode: code, recipientLabel: label }: SentDocument): string => {
  const person = /^PP(\d*)$/u.exec(code);
  if (person !== null) return words.recipient(words.person(person[1] ?? ""), code);
  return words.recipient(code === youthCode ? words.youth : label, code);
};

const sentLine = (document: SentDocument, { consent }: DocumentCase, events: readonly Misdelivery[]): SentLine => ({
  number: document.number,
  what: [
    documentKindText[document.kind] +
      (document.copyVersion > 1 ? `, ${documentsText.copyAgain(document.copyVersion)}` : ""),
    ...standing(events)
      .filter(({ documentId }) => documentId === document.documentId)
      .map((event) => misdeliveryText.wentWrong(event.number)),
  ].join(". "),
  on: document.disclosedOn,
  to: recipientOf(document),
  channel: wayInWords(document),
  ground: documentsText.groundOf(
    document.ground,
    consent.versions.find(({ consentId }) => consentId === document.consentId)?.number,
  ),
  by: document.disclosedBy,
  fileName: document.fileName,
  sha256: document.sha256,
  pages: document.pages,
});

const otherLine = (act: OtherDisclosure, reader: LogReader, all: readonly OtherDisclosure[]): OtherLine => {
  const corrected = all.find(({ otherDisclosureId }) => otherDisclosureId === act.corrects);
  return {
    number: act.number,
    what: reader === "file" ? act.what : null,
    on: act.disclosedOn,
    to: [act.to, act.toFunction].filter((part) => part !== "").join(", "),
    channel: otherChannelText[act.channel],
    ground: `${otherGroundText[act.tests.ground]}, ${act.provision}`,
    decidedBy: act.decidedBy,
    note: corrected === undefined ? "" : disclosureText.correction(corrected.number),
  };
};

const misdeliveryLine = (
  event: Misdelivery,
  reader: LogReader,
  all: readonly Misdelivery[],
  sent: readonly SentDocument[],
): MisdeliveryLine => {
  const { number, cameTo, measures, done, assessment } = event;
  const copy = sent.find(({ documentId }) => documentId === event.documentId);
  const corrected = all.find(({ misdeliveryId }) => misdeliveryId === event.corrects);
  const toFile = reader === "file";
  const because = toFile && assessment.outcome === "notNeeded" ? `: ${assessment.because}` : "";
  return {
    number,
    document:
      copy === undefined
        ? ""
        : misdeliveryText.log.document(documentKindText[copy.kind], copy.number, recipientOf(copy)),
    found: misdeliveryFound(event),
    cameTo: toFile ? cameTo : null,
    measures: [...measures.map((one) => misdeliveryMeasureText[one]), ...(toFile && done !== "" ? [done] : [])],
    assessment: misdeliveryAssessmentInWords(event, standing(all).includes(event)) + because,
    note: corrected === undefined ? "" : misdeliveryText.continues(corrected.number),
  };
};

export const planDisclosureLog = async (
  { caseId, reader, format }: RequestOf<"disclosureLog">,
  context: CopyContext,
): Promise<Planned> => {
  const { read, today } = context;
  const opened = await readOpenedCase(caseId, context);
  if (!opened.ok) return opened;
  const about = opened.value;
  const acts = await listOtherDisclosures(read, caseId);
  const sent = await listSent(read, caseId);
  const events = await readMisdeliveries(read, caseId);
  const told: Omit<DisclosureLogData, "head"> = {
    sent: sent.toReversed().map((document) => sentLine(document, about, events)),
    others: acts.toReversed().map((act) => otherLine(act, reader, acts)),
    misdeliveries: events.toReversed().map((event) => misdeliveryLine(event, reader, events, sent)),
  };
  const data = (number: number): DisclosureLogData => ({
    ...told,
    head: headOf(about.profile, {
      caseNumber: about.number,
      registryNumber: about.registryNumber,
      number,
      recipient: words.recipients[reader],
      issuedOn: today,
    }),
  });
  return ok<PlannedCopy>({
    kind: "disclosureLog",
    act: `disclosureLog:${caseId}:${today}`,
    caseId,
    caseNumber: about.number,
    addressee: {
      code: words.code[reader][format],
      name: words.recipients[reader],
      role: words.row(reader, format),
    },
    recipientKey: `${reader}:${format}`,
    ground: "ownReview",
    attended: false,
    emailAllowed: false,
    meetingId: null,
    minutesId: null,
    consentId: null,
    concernReportId: null,
    check: null,
    // To the file what was disclosed is told even where it gives a protected person away: it is the file's own. Who sends it is told of that.
    told: reader === "file" ? {} : told,
    ...(reader === "file" && { toldAnyway: told }),
    document: (number) => disclosureLogDocument(data(number)),
    ...(format === "xlsx" && {
      file: { extension: "xlsx" as const, write: (number: number) => writeDisclosureLogXlsx(data(number)) },
    }),
  });
};
