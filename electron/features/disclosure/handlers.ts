import type { Handlers } from "../../../shared/contract/define.ts";
import type { disclosureContract } from "../../../shared/contract/disclosure.ts";
import { OtherDisclosureId } from "../../../shared/domain/ids.ts";
import { citationOf, otherDisclosureBlock } from "../../../shared/domain/other-disclosure.ts";
import { err, ok } from "../../../shared/result.ts";
import type { Context } from "../../database/access.ts";
import { listOtherDisclosures } from "../../database/readings/other-disclosure.ts";
import { readYouth } from "../../database/readings/people.ts";
import { readProfile } from "../../database/readings/profile.ts";
import { insertOtherDisclosure, isOfCase } from "./store.ts";

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
};
