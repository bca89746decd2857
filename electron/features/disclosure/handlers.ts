import type { Handlers } from "../../../shared/contract/define.ts";
import type { disclosureContract } from "../../../shared/contract/disclosure.ts";
import { type CaseId, MisdeliveryId, OtherDisclosureId } from "../../../shared/domain/ids.ts";
import {
  type Misdelivery,
  misdeliveryBlock,
  type MisdeliveryDetails,
  standing,
} from "../../../shared/domain/misdelivery.ts";
import { momentOf } from "../../../shared/domain/moment.ts";
import { citationOf, otherDisclosureBlock } from "../../../shared/domain/other-disclosure.ts";
import { err, ok } from "../../../shared/result.ts";
import type { CommandContext, Context } from "../../database/access.ts";
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

  registerMisdelivery: async ({ documentId, corrects, also, details }, context) => {
    const registered = await registerOne({ documentId, corrects }, details, context);
    if (!registered.ok) return registered;
    const event = registered.value;
    for (const other of also) {
      const more = await registerOne(other, details, context, event.caseId);
      if (!more.ok) return more;
    }
    const detail = { assessment: details.assessment.outcome, correction: corrects !== null, copies: also.length + 1 };
    context.concerns({ table: "misdelivery", id: event.misdeliveryId, caseId: event.caseId, detail });
    return ok(event);
  },
};

/** One copy that went wrong, of the case that is asked for, if one is. */
const registerOne = async (
  { documentId, corrects }: Pick<Misdelivery, "documentId" | "corrects">,
  details: MisdeliveryDetails,
  { read, write, newId, today, now, isOpened }: CommandContext,
  inCase?: CaseId,
) => {
  const copy = await readCopy(read, documentId);
  if (copy === undefined || copy.case_id === null) return err({ code: "notFound" as const });
  const caseId = copy.case_id;
  if (!isOpened(caseId)) return err({ code: "notOpened" as const });
  if (inCase !== undefined && caseId !== inCase) return err({ code: "notFound" as const });
  const events = await readMisdeliveries(read, caseId);
  const corrected = events.find(({ misdeliveryId }) => misdeliveryId === corrects);
  if (corrects !== null && corrected?.documentId !== documentId) return err({ code: "notFound" as const });
  if (corrected !== undefined && !standing(events).includes(corrected))
    return err({ code: "changedMeanwhile" as const });
  const block = misdeliveryBlock(details, copy.disclosed_on, momentOf(new Date(now)));
  if (block !== undefined) return err(block);
  const event: Misdelivery = {
    ...details,
    misdeliveryId: MisdeliveryId.parse(newId()),
    caseId,
    documentId,
    number: events.length + 1,
    registeredOn: today,
    corrects,
  };
  await insertMisdelivery(write, event);
  return ok(event);
};
