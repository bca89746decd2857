// A concern report is never blocked: not by consent, not by a closed case, not by a case that has not been opened (R45).
import type { concernReportContract } from "../../../shared/contract/concern-report.ts";
import type { Handlers } from "../../../shared/contract/define.ts";
import { isInOrder } from "../../../shared/domain/concern-clock.ts";
import { ConcernReportId } from "../../../shared/domain/ids.ts";
import { cite } from "../../../shared/law/law.ts";
import { err, ok } from "../../../shared/result.ts";
import type { Context } from "../../database/access.ts";
import { toJson } from "../../database/json.ts";
import { caseExists } from "../../database/readings/case-exists.ts";
import { readConcernReport, readConcernReportRows } from "../../database/readings/concern-report.ts";
import { readEnquiry } from "../../database/readings/enquiry.ts";
import { readGuardians, readYouth } from "../../database/readings/people.ts";
import { readProfile } from "../../database/readings/profile.ts";

const nameOf = (person: { readonly givenName: string; readonly familyName: string }): string =>
  `${person.givenName} ${person.familyName}`;

export const concernReportHandlers: Handlers<
  { concernReport: typeof concernReportContract },
  Context
>["concernReport"] = {
  prefill: async ({ caseId, enquiryId }, { read, today, isOpened }) => {
    const profile = (await readProfile(read))?.profile;
    const receiver = profile?.agencies.find((agency) => agency.kind === "socialServices")?.name ?? "";
    const provision = cite("duty-to-report", today);
    const coordinator = profile?.coordinator;
    const reporter = {
      reporterName: coordinator?.name ?? "",
      reporterTitle: coordinator?.title ?? "",
      reporterOrganisation: profile?.hostAuthority ?? "",
      reporterPhone: coordinator?.phone ?? "",
    };
    const nobody = { childName: "", childPersonalNumber: "", childAddress: "", childContact: "", childSchool: "" };
    // A name is only carried over from a contact whose reading has been logged.
    const enquiry = enquiryId !== null && isOpened(enquiryId) ? await readEnquiry(read, enquiryId) : undefined;
    if (caseId === null && enquiry !== undefined) {
      return ok({
        ...nobody,
        ...reporter,
        receiver,
        provision,
        childName: `${enquiry.youthGivenName} ${enquiry.youthFamilyName}`.trim(),
        guardianNames: enquiry.sender === "guardian" ? enquiry.fromName : "",
        interpreter: "",
      });
    }
    if (caseId === null) return ok({ ...nobody, ...reporter, receiver, provision, guardianNames: "", interpreter: "" });
    const youth = (await readYouth(read, caseId))?.youth;
    if (youth === undefined) return err({ code: "notFound" });
    const guardians = await readGuardians(read, caseId);
    const languages = [youth, ...guardians].filter((person) => person.interpreter).map((person) => person.language);
    return ok({
      ...reporter,
      receiver,
      provision,
      childContact: [youth.phone, youth.email].filter((part) => part !== "").join(", "),
      childName: nameOf(youth),
      childPersonalNumber: youth.personalNumber ?? "",
      childAddress: youth.address,
      childSchool: youth.school,
      guardianNames: guardians.map(nameOf).join(", "),
      interpreter: [...new Set(languages)].join(", "),
    });
  },

  make: async (details, { read, write, newId, today, concerns }) => {
    if (details.reportedOn > today) return err({ code: "dateInFuture" });
    if (details.caseId !== null && !(await caseExists(read, details.caseId))) return err({ code: "notFound" });
    const { last } = await read
      .selectFrom("concern_report")
      .select((expression) => expression.fn.max<number | null>("number").as("last"))
      .executeTakeFirstOrThrow();
    const report = {
      ...details,
      concernReportId: ConcernReportId.parse(newId()),
      number: (last ?? 0) + 1,
      reporter:
        details.reporterName === ""
          ? ((await readProfile(read))?.profile.coordinator.name ?? "")
          : details.reporterName,
      provision: cite("duty-to-report", details.reportedOn),
    };
    await write
      .insertInto("concern_report")
      .values({
        concern_report_id: report.concernReportId,
        case_id: report.caseId,
        number: report.number,
        reported_on: report.reportedOn,
        reporter: report.reporter,
        provision: report.provision,
        details: toJson(details),
      })
      .execute();
    concerns({
      table: "concern_report",
      id: report.concernReportId,
      ...(report.caseId === null ? {} : { caseId: report.caseId }),
    });
    return ok(report);
  },

  list: async ({ caseId }, { read }) =>
    ok((await readConcernReportRows(read)).filter((row) => row.caseId === caseId).map(({ caseId: _, ...row }) => row)),

  read: async ({ concernReportId }, { read, isOpened }) => {
    const report = await readConcernReport(read, concernReportId);
    if (report === undefined) return err({ code: "notFound" });
    if (report.caseId !== null && !isOpened(report.caseId)) return err({ code: "notOpened" });
    return ok(report);
  },

  track: async ({ concernReportId, version, progress }, { read, write, today, concerns }) => {
    const row = (await readConcernReportRows(read)).find((one) => one.concernReportId === concernReportId);
    if (row === undefined) return err({ code: "notFound" });
    if (row.version !== version) return err({ code: "changedMeanwhile" });
    const { sentOn, decidedOn, feedbackOn } = progress;
    if ([sentOn, decidedOn, feedbackOn].some((day) => day !== null && day > today))
      return err({ code: "dateInFuture" });
    if (!isInOrder(progress)) return err({ code: "daysOutOfOrder" });
    const kept = { progress: toJson(progress), version: version + 1 };
    await write
      .insertInto("concern_report_progress")
      .values({ concern_report_id: concernReportId, ...kept })
      .onConflict((conflict) => conflict.column("concern_report_id").doUpdateSet(kept))
      .execute();
    concerns({
      table: "concern_report_progress",
      id: concernReportId,
      ...(row.caseId === null ? {} : { caseId: row.caseId }),
    });
    return ok(null);
  },
};
