// The copy of a concern report to the social services. Never behind consent, an opened case, or anything else (R45).
import type { ConcernReportId } from "../../../shared/domain/ids.ts";
import { cite } from "../../../shared/law/law.ts";
import { err, ok } from "../../../shared/result.ts";
import { readConcernReport } from "../../database/readings/concern-report.ts";
import { readProfile } from "../../database/readings/profile.ts";
import { renderConcernReport } from "../../documents/concern-report.ts";
import type { CopyContext, Planned, PlannedCopy } from "./copy.ts";
import { headOf } from "./head.ts";

const orNull = (text: string): string | null => (text.trim() === "" ? null : text);

export const planConcernReport = async (id: ConcernReportId, context: CopyContext): Promise<Planned> => {
  const { read, today, fonts } = context;
  const report = await readConcernReport(read, id);
  if (report === undefined) return err({ code: "notFound" });
  const saved = await readProfile(read);
  if (saved === undefined) return err({ code: "profileMissing" });
  const { profile } = saved;
  const header =
    report.caseId === null
      ? undefined
      : await read
          .selectFrom("case_file")
          .select(["number", "registry_number"])
          .where("case_id", "=", report.caseId)
          .executeTakeFirst();
  const caseNumber = header?.number ?? `${profile.casePrefix}-${report.reportedOn.slice(0, 4)}`;
  const socialServices = profile.agencies.find((agency) => agency.kind === "socialServices");
  return ok<PlannedCopy>({
    kind: "concernReport",
    act: `concernReport:${report.concernReportId}`,
    caseId: report.caseId,
    caseNumber,
    addressee: { code: socialServices?.code ?? "T", name: report.receiver, role: report.receiver },
    recipientKey: "concernReportReceiver",
    ground: "concernReport",
    attended: false,
    emailAllowed: false,
    meetingId: null,
    minutesId: null,
    consentId: null,
    concernReportId: report.concernReportId,
    render: (number) =>
      renderConcernReport(
        {
          head: headOf(profile, {
            caseNumber,
            registryNumber: header?.registry_number ?? "",
            number,
            recipient: report.receiver,
            issuedOn: today,
          }),
          reportedOn: report.reportedOn,
          provision: report.provision,
          child: {
            name: report.childName,
            personalNumber: orNull(report.childPersonalNumber),
            address: orNull(report.childAddress),
            school: orNull(report.childSchool),
          },
          guardians: orNull(report.guardianNames),
          siblings: null,
          interpreter: orNull(report.interpreter),
          childInformed: report.childInformed,
          guardiansMayKnow: report.guardiansMayKnow,
          guardiansMayNotKnowBecause: orNull(report.guardiansMayNotKnowBecause),
          reporter: {
            name: report.reporter,
            title: profile.coordinator.title,
            organisation: profile.municipality,
            phone: orNull(profile.coordinator.phone),
            email: orNull(profile.coordinator.email),
          },
          reason: report.reason,
          observed: orNull(report.observed),
          heardFrom: orNull(report.heardFrom),
          ownWords: orNull(report.ownWords),
          knownSupport: orNull(report.knownSupport),
          feedbackProvision: report.feedbackRequested ? cite("feedback-to-reporter", report.reportedOn) : null,
        },
        fonts,
      ),
  });
};
