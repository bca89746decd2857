// The copy of a concern report to the social services. Never behind consent, an opened case, or anything else (R45).
import type { ConcernReport } from "../../../shared/domain/concern-report.ts";
import type { Day } from "../../../shared/domain/day.ts";
import type { ConcernReportId } from "../../../shared/domain/ids.ts";
import { isProtected } from "../../../shared/domain/person.ts";
import { staysHidden } from "../../../shared/domain/whereabouts.ts";
import type { Profile } from "../../../shared/domain/profile.ts";
import { cite } from "../../../shared/law/law.ts";
import { err, ok } from "../../../shared/result.ts";
import { readConcernReport } from "../../database/readings/concern-report.ts";
import { readProfile } from "../../database/readings/profile.ts";
import { concernReportWords as words } from "../../../shared/text/documents/concern-report.ts";
import { readConsentFacts } from "../../database/readings/consent.ts";
import type { Read } from "../../database/session.ts";
import { concernReportDocument } from "../../documents/concern-report.ts";
import { nameOf } from "./case-reading.ts";
import { orNull } from "./compose-notice.ts";
import type { CopyContext, Planned, PlannedCopy } from "./copy.ts";
import { headOf } from "./head.ts";

type Office = Pick<Profile, "municipality" | "hostAuthority" | "hostKind" | "coordinator" | "casePrefix" | "agencies">;

/** The recipient's key, of which there is one whatever the municipality calls its social services. */
export const concernReportReceiver = "concernReportReceiver";

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

/**
 * What tells where somebody with a protected identity is found stands in the report only when that was chosen. The
 * social services are told that somebody has one, and never have to wait for anything (R45).
 */
const whereaboutsIn = async (report: ConcernReport, read: Read) => {
  const facts = report.caseId === null ? undefined : await readConsentFacts(read, report.caseId);
  const people = facts === undefined ? [] : [facts.youth, ...facts.guardians, ...facts.persons];
  const anybody = people.some(({ protectedIdentity }) => isProtected(protectedIdentity));
  const ofChild = staysHidden(facts?.youth ?? { protectedIdentity: "none" }, people);
  const ofOthers = staysHidden({ protectedIdentity: "none" }, people);
  const shown = (text: string, isHidden: (value: string) => boolean): string | null =>
    !report.includesProtected && isHidden(text) ? null : orNull(text);
  return {
    address: shown(report.childAddress, ofChild),
    contact: shown(report.childContact, ofChild),
    school: shown(report.childSchool, ofChild),
    guardians: shown(report.guardianNames, ofOthers) ?? orNull((facts?.guardians ?? []).map(nameOf).join(", ")),
    siblings: shown(report.siblings, ofOthers),
    protection: anybody ? words.protection[report.includesProtected ? "told" : "kept"] : null,
  };
};

/** What is written in one's own words stands as it was written: who sends it is told where it tells of somebody. */
const longTextsOf = (report: ConcernReport) => {
  const { relation, reason, whyNow, mostWorrying, duration, effect, observed, heardFrom, heardFromWhom } = report;
  const { ownWords, earlierConcern, knownSupport, guardiansMayNotKnowBecause } = report;
  return {
    ...{ relation, reason, whyNow, mostWorrying, duration, effect, observed, heardFrom, heardFromWhom },
    ...{ ownWords, earlierConcern, knownSupport, guardiansMayNotKnowBecause },
  };
};

export const planConcernReport = async (id: ConcernReportId, context: CopyContext): Promise<Planned> => {
  const { read, today } = context;
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
  const where = await whereaboutsIn(report, read);
  return ok<PlannedCopy>({
    kind: "concernReport",
    act: `concernReport:${report.concernReportId}`,
    caseId: report.caseId,
    caseNumber,
    addressee: { code: socialServices?.code ?? "T", name: report.receiver, role: report.receiver },
    recipientKey: concernReportReceiver,
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
    toldAnyway: report.includesProtected ? {} : longTextsOf(report),
    document: (number) =>
      concernReportDocument({
        head: {
          ...headOf(profile, {
            // What its file is called by is no case, and the reader must not look for one.
            caseNumber: header?.number ?? "",
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
          address: where.address,
          contact: where.contact,
          school: where.school,
        },
        protection: where.protection,
        guardians: where.guardians,
        siblings: where.siblings,
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
      }),
  });
};
