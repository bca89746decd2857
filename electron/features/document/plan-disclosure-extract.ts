// Extract to one of the family (registerutdrag): who has got what about the youth. No consent is asked for: it never blocks this (`domain.md` 5.1).
import { isToldTo, type ToldGround } from "../../../shared/domain/disclosure-extract.ts";
import { guardianBlock } from "../../../shared/domain/guardian-agreement.ts";
import { standing } from "../../../shared/domain/misdelivery.ts";
import { partyKey } from "../../../shared/domain/party.ts";
import { err, ok } from "../../../shared/result.ts";
import { documentKindText } from "../../../shared/text/document.ts";
import { disclosureExtractWords as words } from "../../../shared/text/documents/disclosure-extract.ts";
import { readMisdeliveries } from "../../database/readings/misdelivery.ts";
import type { DisclosureExtractData } from "../../documents/disclosure-extract-data.ts";
import { disclosureExtractDocument } from "../../documents/disclosure-extract.ts";
import type { CopyContext, Planned, PlannedCopy } from "./copy.ts";
import { copyTo, headFor, readOpenedCase, type RequestOf } from "./plan-parts.ts";
import { listLeft } from "./store.ts";

export const planDisclosureExtract = async (
  { caseId, party }: RequestOf<"disclosureExtract">,
  context: CopyContext,
): Promise<Planned> => {
  const { read, today } = context;
  const opened = await readOpenedCase(caseId, context);
  if (!opened.ok) return opened;
  const about = opened.value;
  if (party.kind !== "youth" && party.kind !== "guardian") return err({ code: "notFound" });
  if (party.kind === "guardian") {
    if (about.guardian(party.guardianId) === undefined) return err({ code: "notFound" });
    const block = guardianBlock(about.consent, party.guardianId, today);
    if (block !== undefined) return err(block);
  }
  const own = partyKey(party);
  const wrong = new Set(standing(await readMisdeliveries(read, caseId)).map(({ documentId }) => documentId));
  const recipient = (key: string, label: string): string => {
    if (key === own) return words.self;
    return key.startsWith("person:") ? words.person : label;
  };
  const why = (key: string, ground: ToldGround): string => (key === own ? words.ownReason : words.reason(ground));
  const told: Omit<DisclosureExtractData, "head"> = {
    reader: party.kind,
    lines: (await listLeft(read, caseId))
      .filter((copy) => isToldTo(copy, party))
      .map(({ documentId, kind, ground, recipientKey, recipientLabel, disclosedOn }) => ({
        on: disclosedOn,
        to: recipient(recipientKey, recipientLabel),
        what: documentKindText[kind],
        why: why(recipientKey, ground),
        wentWrong: wrong.has(documentId),
      })),
  };
  return ok<PlannedCopy>({
    ...copyTo(party, about),
    kind: "disclosureExtract",
    act: `disclosureExtract:${caseId}:${today}`,
    ground: "ownMatter",
    told,
    document: (number) => disclosureExtractDocument({ ...told, head: headFor(party, about, number, context) }),
  });
};
