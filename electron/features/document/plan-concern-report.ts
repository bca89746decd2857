// The copy of a concern report to the social services. Never behind consent, an opened case, or anything else (R45).
import type { ConcernReport } from "../../../shared/domain/concern-report.ts";
import type { Day } from "../../../shared/domain/day.ts";
import type { ConcernReportId } from "../../../shared/domain/ids.ts";
import type { Profile } from "../../../shared/domain/profile.ts";
import { cite } from "../../../shared/law/law.ts";
import { err, ok } from "../../../shared/result.ts";
import { readConcernReport } from "../../database/readings/concern-report.ts";
import { readProfile } from "../../database/readings/profile.ts";
import { renderConcernReport } from "../../documents/concern-report.ts";
import type { CopyContext, Planned, PlannedCopy } from "./copy.ts";
import { headOf } from "./head.ts";

type Office = Pick<Profile, "municipality" | "hostAuthority" | "hostKind" | "coordinator" | "casePrefix" | "agencies">;

/** Who reports, where no profile has been filled in yet: the report itself says it. */
const officeOf = (report: ConcernReport): Office => ({
  municipality: report.reporterOrganisation,
  hostAuthority: report.reporterOrganisation,
  hostKind: "other",
  coordinator: { name: report.reporter, title: report.reporterTitle, phone: report.reporterPhone, email: "" },
  casePrefix: "ORO",
  agencies: [],
});

/** The stamp of one who reports from outside the social services (OSL 40:7 g); inside them their own secrecy is printed. */
const markOf = (office: Office, on: Day) => {
  const provision = office.hostKind === "socialWelfare" ? "" : cite("secrecy-reporter", on);
  return provision === "" ? {} : { secrecyMark: { provision, on, authority: office.hostAuthority } };
};

const orNull = (text: string): string | null => (text.trim() === "" ? null : text);

export const planConcernReport = async (id: ConcernReportId, context: CopyContext): Promise<Planned> => {
  const { read, today, fonts } = context;
  const report = await readConcernReport(read, id);
  if (report === undefined) return err({ code: "notFound" });
  const profile = (await readProfile(read))?.profile ?? officeOf(report);
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
    check: null,
    // What the social services need to know where the child is: the report says itself what it takes along.
    told: {},
    render: (number) =>
      renderConcernReport(
        {
          head: {
            ...headOf(profile, {
              caseNumber,
              registryNumber: header?.registry_number ?? "",
              number,
              recipient: report.receiver,
              issuedOn: today,
            }),
            ...markOf(profile, today),
          },
          reportedOn: report.reportedOn,
          provision: report.provision,
          child: {
            name: report.childName,
            personalNumber: orNull(report.childPersonalNumber),
            address: orNull(report.childAddress),
            contact: orNull(report.childContact),
            school: orNull(report.childSchool),
          },
          guardians: orNull(report.guardianNames),
          siblings: orNull(report.siblings),
          interpreter: orNull(report.interpreter),
          childInformed: report.childInformed,
          guardiansInformed: report.guardiansInformed,
          guardiansMayKnow: report.guardiansMayKnow,
          guardiansMayNotKnowBecause: orNull(report.guardiansMayNotKnowBecause),
          reporter: {
            name: report.reporter,
            title: orNull(report.reporterTitle) ?? orNull(profile.coordinator.title),
            organisation: orNull(report.reporterOrganisation) ?? profile.hostAuthority,
            phone: orNull(report.reporterPhone) ?? orNull(profile.coordinator.phone),
            email: orNull(profile.coordinator.email),
            relation: orNull(report.relation),
          },
          reason: report.reason,
          observed: orNull(report.observed),
          heardFrom: orNull(report.heardFrom),
          heardFromWhom: orNull(report.heardFromWhom),
          whyNow: orNull(report.whyNow),
          mostWorrying: orNull(report.mostWorrying),
          duration: orNull(report.duration),
          effect: orNull(report.effect),
          earlierConcern: orNull(report.earlierConcern),
          ownWords: orNull(report.ownWords),
          knownSupport: orNull(report.knownSupport),
          feedbackProvision: report.feedbackRequested ? cite("feedback-to-reporter", report.reportedOn) : null,
        },
        fonts,
      ),
  });
};
