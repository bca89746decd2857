// The plan on one page to one of the family, behind the plan's own gate. It has no address: it is handed over or hangs at home.
import { err, ok } from "../../../shared/result.ts";
import { fitOnOnePage, type PlanOnOnePageData } from "../../documents/plan-on-one-page.ts";
import { renderDocument } from "../../documents/render-document.ts";
import { readLogo } from "../../database/readings/logo.ts";
import { composeJointPlan } from "./compose-plan.ts";
import { readCheck } from "./copy-check.ts";
import { withLogo, type CopyContext, type Planned, type PlannedCopy } from "./copy.ts";
import { headFor, readCopyFor, type RequestOf } from "./plan-parts.ts";
import { readPlanCopy } from "./plan-plan.ts";

export const planPlanOnOnePage = async (
  { caseId, party }: RequestOf<"planOnOnePage">,
  context: CopyContext,
): Promise<Planned> => {
  const { read, fonts } = context;
  if (party.kind !== "youth" && party.kind !== "guardian") return err({ code: "notFound" });
  const found = await readPlanCopy({ caseId, party }, context);
  if (!found.ok) return found;
  const { about, decided, closings, logged, state } = found.value;
  const { meeting, minutes, record } = decided;
  const nextOn = closings.some(({ on }) => on >= meeting.heldOn) ? null : minutes.content.next.nextMeetingOn;
  const copy = await readCopyFor(party, about, context);
  const told: Omit<PlanOnOnePageData, "head"> = {
    decidedOn: meeting.heldOn,
    goals: composeJointPlan(record, { closings, nextOn }, copy, about).map(({ title, commitments }) => ({
      title,
      commitments: commitments.map(({ what, responsible, followUpOn }) => ({
        what,
        who: responsible,
        until: followUpOn,
      })),
    })),
    nextOn,
  };
  const check = await readCheck(read, minutes.minutesId, copy, told);
  if (check?.done === false && !context.looking) return err({ code: "copyNotChecked" });
  const logo = await readLogo(read);
  return ok<PlannedCopy>({
    ...logged,
    kind: "planOnOnePage",
    act: `planOnOnePage:${state}`,
    hasNoAddress: true,
    check,
    told,
    document: (number) => {
      const head = { ...headFor(party, about, number, context), window: undefined };
      return fitOnOnePage({ ...told, head }, async (plan) => (await renderDocument(withLogo(plan, logo), fonts)).pages);
    },
  });
};
