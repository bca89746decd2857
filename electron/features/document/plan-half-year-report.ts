// A report that was told, to the steering group (R46). About nobody: no consent is asked for, but each copy is logged.
import { packOf } from "../../../shared/domain/statistics/freeze.ts";
import { periodBefore, periodKey } from "../../../shared/domain/statistics/period.ts";
import { err, ok } from "../../../shared/result.ts";
import { reportDocumentWords as words } from "../../../shared/text/documents/half-year-report.ts";
import { readProfile } from "../../database/readings/profile.ts";
import { packFileOf, readReportPacks } from "../../database/readings/report-pack.ts";
import { type HalfYearReportData, halfYearReportDocument } from "../../documents/half-year-report.ts";
import { writeReportXlsx } from "../../documents/half-year-report-xlsx.ts";
import { aboutNobody, type CopyContext, type Planned, type PlannedCopy } from "./copy.ts";
import { headOf } from "./head.ts";
import type { RequestOf } from "./plan-parts.ts";

export const planHalfYearReport = async (
  { reportPackId, format }: RequestOf<"halfYearReport">,
  { read, today }: CopyContext,
): Promise<Planned> => {
  const saved = await readProfile(read);
  if (saved === undefined) return err({ code: "profileMissing" });
  const packs = await readReportPacks(read);
  const pack = packs.find((one) => one.reportPackId === reportPackId);
  if (pack === undefined) return err({ code: "notFound" });
  const { content, checksum } = pack;
  const before = packOf(
    packs.map((one) => one.content),
    periodBefore(content.period),
  );
  const caseNumber = periodKey(content.period);
  const data = (number: number): HalfYearReportData => ({
    head: {
      ...headOf(saved.profile, { caseNumber, registryNumber: "", number, recipient: words.recipient, issuedOn: today }),
      about: "report",
      // Nothing in it is secret.
      secrecyMark: null,
    },
    content,
    checksum,
    before: before ?? null,
  });
  const write = {
    xlsx: (number: number) => writeReportXlsx(data(number)),
    json: () => Promise.resolve(Buffer.from(packFileOf(pack), "utf8")),
  };
  return ok<PlannedCopy>({
    ...aboutNobody,
    kind: "halfYearReport",
    act: `halfYearReport:${reportPackId}`,
    caseNumber,
    addressee: { code: words.code[format], name: words.recipient, role: words.format[format] },
    recipientKey: `steeringGroup:${format}`,
    attended: false,
    emailAllowed: true,
    told: {},
    document: (number) => halfYearReportDocument(data(number)),
    ...(format === "pdf" || format === "docx"
      ? { formats: [format] }
      : { file: { extension: format, write: write[format] } }),
  });
};
