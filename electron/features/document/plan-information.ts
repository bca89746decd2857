// Information about SSPF to one of the family: with the case's heading, or about nobody before there is one.
import { guardianBlock } from "../../../shared/domain/guardian-agreement.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { provisionOn } from "../../../shared/law/law.ts";
import { err, ok } from "../../../shared/result.ts";
import { legalLimits } from "../../../shared/text/document-words.ts";
import { informationWords as words } from "../../../shared/text/documents/information.ts";
import { readProfile } from "../../database/readings/profile.ts";
import { guardianCode, youthCode } from "../../documents/file-name.ts";
import type { InformationData } from "../../documents/information-data.ts";
import { informationDocument } from "../../documents/information.ts";
import { aboutNobody, type CopyContext, type Planned, type PlannedCopy } from "./copy.ts";
import { headOf } from "./head.ts";
import { copyTo, headFor, readOpenedCase, type RequestOf } from "./plan-parts.ts";

const limitsFor = (reader: InformationData["reader"], today: Day): readonly string[] =>
  reader === "youth" ? words.limits : legalLimits(provisionOn("duty-to-report", today));

export const planInformation = async (
  { caseId, party }: RequestOf<"information">,
  context: CopyContext,
): Promise<Planned> => {
  const { today } = context;
  const opened = await readOpenedCase(caseId, context);
  if (!opened.ok) return opened;
  const about = opened.value;
  if (party.kind !== "youth" && party.kind !== "guardian") return err({ code: "notFound" });
  if (party.kind === "guardian") {
    if (about.guardian(party.guardianId) === undefined) return err({ code: "notFound" });
    const block = guardianBlock(about.consent, party.guardianId, today);
    if (block !== undefined) return err(block);
  }
  const reader = party.kind;
  return ok<PlannedCopy>({
    ...copyTo(party, about),
    kind: "information",
    act: `information:${caseId}`,
    ground: "nothingSecret",
    told: {},
    document: (number) => {
      const head = { ...headFor(party, about, number, context), secrecyMark: null };
      return informationDocument({ head, reader, legalLimits: limitsFor(reader, today) });
    },
  });
};

export const planBlankInformation = async (
  { reader }: RequestOf<"blankInformation">,
  { read, today }: CopyContext,
): Promise<Planned> => {
  const saved = await readProfile(read);
  if (saved === undefined) return err({ code: "profileMissing" });
  const { blank } = words;
  const name = blank.recipient[reader];
  return ok<PlannedCopy>({
    ...aboutNobody,
    kind: "blankInformation",
    act: "blankInformation",
    caseNumber: blank.file,
    addressee: {
      code: reader === "youth" ? youthCode : guardianCode(1).slice(0, 1),
      name,
      role: blank.row[reader],
    },
    recipientKey: reader,
    attended: false,
    emailAllowed: true,
    told: {},
    document: (number) => {
      const act = { caseNumber: "", registryNumber: "", number, recipient: name, issuedOn: today };
      const head = { ...headOf(saved.profile, act), secrecyMark: null };
      return informationDocument({ head, reader, legalLimits: limitsFor(reader, today) });
    },
  });
};
