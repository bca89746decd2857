// The coordinator's own checklist on paper (2.11). It is told to nobody, and is kept and logged like everything that is printed.
import { err, ok } from "../../../shared/result.ts";
import { checklistWords as words } from "../../../shared/text/documents/checklist.ts";
import { readChecklist } from "../../database/readings/checklist.ts";
import { readTaskFactsByCase } from "../../database/readings/task-facts.ts";
import { checklistDocument } from "../../documents/checklist.ts";
import { aboutNobody, type CopyContext, type Planned, type PlannedCopy } from "./copy.ts";
import { headOf } from "./head.ts";
import { readOpenedCase, type RequestOf } from "./plan-parts.ts";

export const planChecklist = async ({ caseId }: RequestOf<"checklist">, context: CopyContext): Promise<Planned> => {
  const { read, today } = context;
  const opened = await readOpenedCase(caseId, context);
  if (!opened.ok) return opened;
  const about = opened.value;
  const facts = (await readTaskFactsByCase(read, caseId)).get(caseId);
  if (facts === undefined) return err({ code: "notFound" });
  const lines = await readChecklist(read, caseId, { facts, profile: about.profile }, today);
  return ok<PlannedCopy>({
    ...aboutNobody,
    kind: "checklist",
    act: `checklist:${caseId}:${today}`,
    caseId,
    caseNumber: about.number,
    ground: "ownReview",
    addressee: { code: words.code, name: words.recipient, role: words.row },
    recipientKey: "coordinator",
    attended: false,
    emailAllowed: false,
    hasNoAddress: true,
    told: {},
    document: (number) =>
      checklistDocument({
        head: headOf(about.profile, {
          caseNumber: about.number,
          registryNumber: about.registryNumber,
          number,
          recipient: words.recipient,
          issuedOn: today,
        }),
        lines,
      }),
  });
};
