import type { consultationContract } from "../../../shared/contract/consultation.ts";
import type { Handlers } from "../../../shared/contract/define.ts";
import type { Consultation } from "../../../shared/domain/consultation.ts";
import { ConsultationId } from "../../../shared/domain/ids.ts";
import { err, ok } from "../../../shared/result.ts";
import type { Context } from "../../database/access.ts";
import { findConsultation, insertConsultation, lastNumberOf, listConsultations, updateConsultation } from "./store.ts";

export const consultationHandlers: Handlers<{ consultation: typeof consultationContract }, Context>["consultation"] = {
  list: async (_, { read }) => ok(await listConsultations(read)),

  read: async ({ consultationId }, { read }) => {
    const consultation = await findConsultation(read, consultationId);
    return consultation === undefined ? err({ code: "notFound" }) : ok(consultation);
  },

  register: async (details, { read, write, newId, today, concerns }) => {
    if (details.heldOn > today) return err({ code: "dateInFuture" });
    const year = details.heldOn.slice(0, 4);
    const running = String((await lastNumberOf(read, year)) + 1).padStart(3, "0");
    const consultation: Consultation = {
      ...details,
      consultationId: ConsultationId.parse(newId()),
      number: `K-${year}-${running}`,
      decision: null,
      linkedCaseId: null,
      version: 1,
    };
    await insertConsultation(write, consultation);
    concerns({ table: "consultation", id: consultation.consultationId });
    return ok(consultation);
  },

  change: async ({ consultationId, version, details }, { read, write, today, concerns }) => {
    const before = await findConsultation(read, consultationId);
    if (before === undefined) return err({ code: "notFound" });
    if (before.version !== version) return err({ code: "changedMeanwhile" });
    if (details.heldOn > today) return err({ code: "dateInFuture" });
    const consultation = { ...before, ...details, version: version + 1 };
    await updateConsultation(write, consultation);
    concerns({ table: "consultation", id: consultationId });
    return ok(consultation);
  },

  decide: async ({ consultationId, version, decision }, { read, write, today, concerns }) => {
    const before = await findConsultation(read, consultationId);
    if (before === undefined) return err({ code: "notFound" });
    if (before.decision !== null) return err({ code: "alreadyDecided" });
    if (before.version !== version) return err({ code: "changedMeanwhile" });
    if (decision.decidedOn > today) return err({ code: "dateInFuture" });
    const consultation = { ...before, decision, version: version + 1 };
    await updateConsultation(write, consultation);
    concerns({ table: "consultation", id: consultationId, detail: { goOn: decision.goOn } });
    return ok(consultation);
  },
};
