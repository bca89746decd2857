import type { Handlers } from "../../../shared/contract/define.ts";
import type { disclosureContract } from "../../../shared/contract/disclosure.ts";
import { MisdeliveryId, OtherDisclosureId } from "../../../shared/domain/ids.ts";
import { misdeliveryBlock, standing } from "../../../shared/domain/misdelivery.ts";
import { momentOf } from "../../../shared/domain/moment.ts";
import { citationOf, otherDisclosureBlock } from "../../../shared/domain/other-disclosure.ts";
import { err, ok } from "../../../shared/result.ts";
import type { Context } from "../../database/access.ts";
import { readMisdeliveries } from "../../database/readings/misdelivery.ts";
import { listOtherDisclosures } from "../../database/readings/other-disclosure.ts";
import { readYouth } from "../../database/readings/people.ts";
import { readProfile } from "../../database/readings/profile.ts";
import { insertMisdelivery, insertOtherDisclosure, isOfCase, readCopy } from "./store.ts";

export const disclosureHandlers: Handlers<{ disclosure: typeof disclosureContract }, Context>["disclosure"] = {
  listForCase: async ({ caseId }, { read, isOpened }) =>
    isOpened(caseId) ? ok(await listOtherDisclosures(read, caseId)) : err({ code: "notOpened" }),

  register: async ({ caseId, details, corrects }, { read, write, newId, today, concerns }) => {
    const saved = await readProfile(read);
    if (saved === undefined) return err({ code: "profileMissing" });
    const about = await readYouth(read, caseId);
    if (about === undefined) return err({ code: "notFound" });
    if (corrects !== null && !(await isOfCase(read, corrects, caseId))) return err({ code: "notFound" });
    const block = otherDisclosureBlock(details, saved.profile, about.youth.birthDate, today);
    if (block !== undefined) return err(block);
    const act = {
      ...details,
      otherDisclosureId: OtherDisclosureId.parse(newId()),
      caseId,
      number: (await listOtherDisclosures(read, caseId)).length + 1,
      provision: citationOf(details.tests, details.disclosedOn),
      registeredOn: today,
      corrects,
    };
    await insertOtherDisclosure(write, act);
    concerns({
      table: "other_disclosure",
      id: act.otherDisclosureId,
      caseId,
      detail: { ground: details.tests.ground, correction: corrects !== null },
    });
    return ok(act);
  },

  listMisdeliveries: async ({ caseId }, { read, isOpened }) =>
    isOpened(caseId) ? ok(await readMisdeliveries(read, caseId)) : err({ code: "notOpened" }),

  registerMisdelivery: async ({ documentId, details, corrects }, context) => {
    const { read, write, newId, today, now, isOpened, concerns } = context;
    const copy = await readCopy(read, documentId);
    if (copy === undefined || copy.case_id === null) return err({ code: "notFound" });
    const caseId = copy.case_id;
    if (!isOpened(caseId)) return err({ code: "notOpened" });
    const events = await readMisdeliveries(read, caseId);
    const corrected = events.find(({ misdeliveryId }) => misdeliveryId === corrects);
    if (corrects !== null && corrected?.documentId !== documentId) return err({ code: "notFound" });
    if (corrected !== undefined && !standing(events).includes(corrected)) return err({ code: "changedMeanwhile" });
    const block = misdeliveryBlock(details, copy.disclosed_on, momentOf(new Date(now)));
    if (block !== undefined) return err(block);
    const misdeliveryId = MisdeliveryId.parse(newId());
    const event = {
      ...details,
      misdeliveryId,
      caseId,
      documentId,
      number: events.length + 1,
      registeredOn: today,
      corrects,
    };
    await insertMisdelivery(write, event);
    const detail = { assessment: details.assessment.outcome, correction: corrects !== null };
    concerns({ table: "misdelivery", id: misdeliveryId, caseId, detail });
    return ok(event);
  },
};
