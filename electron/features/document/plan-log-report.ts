// Loggrapport: the review of the log over a period, to whoever reviews the register. About no case, and no person is named in it.
import { err, ok } from "../../../shared/result.ts";
import { logReportWords as words } from "../../../shared/text/documents/log-report.ts";
import { readLogReview } from "../../database/readings/log-review.ts";
import { readProfile } from "../../database/readings/profile.ts";
import { logReportDocument } from "../../documents/log-report.ts";
import { aboutNobody, type CopyContext, type Planned, type PlannedCopy } from "./copy.ts";
import { headOf } from "./head.ts";
import type { RequestOf } from "./plan-parts.ts";

export const planLogReport = async (
  { from, to }: RequestOf<"logReport">,
  { read, today, wayIn, verifyLog }: CopyContext,
): Promise<Planned> => {
  const saved = await readProfile(read);
  if (saved === undefined) return err({ code: "profileMissing" });
  const review = await readLogReview(read, { from, to }, wayIn);
  const whole = await verifyLog();
  const caseNumber = words.fileNumber(from, to);
  return ok<PlannedCopy>({
    ...aboutNobody,
    ground: "ownReview",
    kind: "logReport",
    act: `logReport:${from}:${to}`,
    caseNumber,
    addressee: { code: words.code, name: words.recipient, role: words.recipient },
    recipientKey: "reviewer",
    attended: false,
    emailAllowed: false,
    told: {},
    document: (number) =>
      logReportDocument({
        head: {
          ...headOf(saved.profile, {
            caseNumber: words.number(from, to),
            registryNumber: "",
            number,
            recipient: words.recipient,
            issuedOn: today,
          }),
          about: "log",
        },
        from,
        to,
        review,
        coordinator: saved.profile.coordinator.name,
        brokenAt: whole.ok ? null : whole.error.seq,
      }),
  });
};
