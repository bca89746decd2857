// A concern report is never blocked: not by consent, not by a closed case, not by a case that has not been opened (R45).
import type { concernReportContract } from "../../../shared/contract/concern-report.ts";
import type { Handlers } from "../../../shared/contract/define.ts";
import { ConcernReportDetails } from "../../../shared/domain/concern-report.ts";
import { ConcernReportId } from "../../../shared/domain/ids.ts";
import { cite } from "../../../shared/law/law.ts";
import { err, ok } from "../../../shared/result.ts";
import type { Context } from "../../database/access.ts";
import { fromJson, toJson } from "../../database/json.ts";
import { readGuardians, readYouth } from "../../database/readings/people.ts";
import { readProfile } from "../../database/readings/profile.ts";

const nameOf = (person: { readonly givenName: string; readonly familyName: string }): string =>
  `${person.givenName} ${person.familyName}`;

export const concernReportHandlers: Handlers<
  { concernReport: typeof concernReportContract },
  Context
>["concernReport"] = {
  prefill: async ({ caseId }, { read, today }) => {
    const profile = (await readProfile(read))?.profile;
    const receiver = profile?.agencies.find((agency) => agency.kind === "socialServices")?.name ?? "";
    const provision = cite("duty-to-report", today);
    const nobody = { childName: "", childPersonalNumber: "", childAddress: "", childSchool: "" };
    if (caseId === null) return ok({ ...nobody, receiver, provision, guardianNames: "", interpreter: "" });
    const youth = (await readYouth(read, caseId))?.youth;
    if (youth === undefined) return err({ code: "notFound" });
    const guardians = await readGuardians(read, caseId);
    const languages = [youth, ...guardians].filter((person) => person.interpreter).map((person) => person.language);
    return ok({
      receiver,
      provision,
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
    const { last } = await read
      .selectFrom("concern_report")
      .select((expression) => expression.fn.max<number | null>("number").as("last"))
      .executeTakeFirstOrThrow();
    const report = {
      ...details,
      concernReportId: ConcernReportId.parse(newId()),
      number: (last ?? 0) + 1,
      reporter: (await readProfile(read))?.profile.coordinator.name ?? "",
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

  list: async ({ caseId }, { read }) => {
    const rows = await read
      .selectFrom("concern_report")
      .select(["concern_report_id", "reported_on", "provision", "details"])
      .where("case_id", caseId === null ? "is" : "=", caseId)
      .orderBy("number", "desc")
      .execute();
    return ok(
      rows.map((row) => ({
        concernReportId: row.concern_report_id,
        reportedOn: row.reported_on,
        provision: row.provision,
        guardiansMayKnow: fromJson(ConcernReportDetails, row.details).guardiansMayKnow,
      })),
    );
  },
};
