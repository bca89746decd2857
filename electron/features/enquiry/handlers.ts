import type { Handlers } from "../../../shared/contract/define.ts";
import { changedFields } from "../../../shared/domain/changed-fields.ts";
import type { enquiryContract } from "../../../shared/contract/enquiry.ts";
import type { Day } from "../../../shared/domain/day.ts";
import {
  isUndecidedEnquiry,
  lastDayOfEnquiry,
  type Enquiry,
  type EnquiryDetails,
} from "../../../shared/domain/enquiry.ts";
import { EnquiryId } from "../../../shared/domain/ids.ts";
import { removalBlock } from "../../../shared/domain/retention.ts";
import { urgencyOf, urgentFirst } from "../../../shared/domain/urgency.ts";
import { err, ok, type Result } from "../../../shared/result.ts";
import type { Context } from "../../database/access.ts";
import { readEnquiries, readEnquiry } from "../../database/readings/enquiry.ts";
import { readProfile } from "../../database/readings/profile.ts";
import { nextNumber } from "../../database/readings/running-number.ts";
import type { Read } from "../../database/session.ts";
import { discardDrafts } from "../../database/writings.ts";
import { insertEnquiry, updateEnquiry } from "./store.ts";

const dayBlock = (details: EnquiryDetails, today: Day) => {
  if (details.contactedOn > today) return { code: "dateInFuture" } as const;
  if ((details.youthBirthDate ?? today) > today) return { code: "birthDateInFuture" } as const;
  return undefined;
};

const findUnchanged = async (
  read: Read,
  { enquiryId, version }: { readonly enquiryId: EnquiryId; readonly version: number },
): Promise<Result<Enquiry, { readonly code: "notFound" | "changedMeanwhile" | "consultationRemoved" }>> => {
  const found = await readEnquiry(read, enquiryId);
  if (found === undefined) return err({ code: "notFound" });
  if (found.removedOn !== null) return err({ code: "consultationRemoved" });
  return found.version === version ? ok(found) : err({ code: "changedMeanwhile" });
};

export const enquiryHandlers: Handlers<{ enquiry: typeof enquiryContract }, Context>["enquiry"] = {
  list: async (_, { read }) =>
    ok(
      urgentFirst(await readEnquiries(read), isUndecidedEnquiry).map((enquiry) => ({
        enquiryId: enquiry.enquiryId,
        number: enquiry.number,
        contactedOn: enquiry.contactedOn,
        sender: enquiry.sender,
        urgency: { level: enquiry.urgency.level },
        outcome: enquiry.outcome && { kind: enquiry.outcome.kind, decidedOn: enquiry.outcome.decidedOn },
        linkedCaseId: enquiry.linkedCaseId,
        removedOn: enquiry.removedOn,
        lastOn: lastDayOfEnquiry(enquiry),
        version: enquiry.version,
      })),
    ),

  register: async (details, { read, write, newId, today, concerns, markOpened }) => {
    const block = dayBlock(details, today);
    if (block !== undefined) return err(block);
    const enquiry: Enquiry = {
      ...details,
      enquiryId: EnquiryId.parse(newId()),
      number: await nextNumber(read, "enquiry", details.contactedOn),
      outcome: null,
      linkedCaseId: null,
      removedOn: null,
      version: 1,
    };
    await insertEnquiry(write, enquiry);
    concerns({ table: "enquiry", id: enquiry.enquiryId });
    markOpened(enquiry.enquiryId);
    return ok(enquiry);
  },

  open: async ({ enquiryId }, { read, concerns, markOpened }) => {
    if ((await readEnquiry(read, enquiryId)) === undefined) return err({ code: "notFound" });
    concerns({ table: "enquiry", id: enquiryId });
    markOpened(enquiryId);
    return ok(null);
  },

  read: async ({ enquiryId }, { read, isOpened }) => {
    const enquiry = await readEnquiry(read, enquiryId);
    if (enquiry === undefined) return err({ code: "notFound" });
    return isOpened(enquiryId) ? ok(enquiry) : err({ code: "contactNotOpened" });
  },

  change: async ({ details, ...known }, { read, write, today, concerns }) => {
    const before = await findUnchanged(read, known);
    if (!before.ok) return before;
    const block = dayBlock(details, today);
    if (block !== undefined) return err(block);
    const enquiry = { ...before.value, ...details, version: known.version + 1 };
    await updateEnquiry(write, enquiry);
    concerns({ table: "enquiry", id: known.enquiryId, detail: { fields: changedFields(before.value, details) } });
    return ok(enquiry);
  },

  conclude: async ({ outcome, ...known }, { read, write, today, concerns }) => {
    const before = await findUnchanged(read, known);
    if (!before.ok) return before;
    // Advice and a concern report may be followed by a decision; a decision stands.
    const earlier = before.value.outcome?.kind;
    if (earlier === "start" || earlier === "noStart") return err({ code: "alreadyDecided" });
    if (outcome.decidedOn > today) return err({ code: "dateInFuture" });
    const enquiry = { ...before.value, outcome, version: known.version + 1 };
    await updateEnquiry(write, enquiry);
    concerns({ table: "enquiry", id: known.enquiryId, detail: { outcome: outcome.kind } });
    return ok(enquiry);
  },

  remove: async ({ enquiryId, version }, { read, write, today, concerns }) => {
    const before = await readEnquiry(read, enquiryId);
    if (before === undefined) return err({ code: "notFound" });
    const months = (await readProfile(read))?.profile.consultationMonths;
    if (months === undefined) return err({ code: "profileMissing" });
    const block = removalBlock({ ...before, lastOn: lastDayOfEnquiry(before) }, months, today);
    if (block !== undefined) return err(block);
    if (before.version !== version) return err({ code: "changedMeanwhile" });
    await updateEnquiry(write, { ...withoutPersons(before), removedOn: today, version: version + 1 });
    await discardDrafts(write, `enquiry:${enquiryId}`);
    concerns({ table: "enquiry", id: enquiryId, detail: { months } });
    return ok(null);
  },
};

/** Number, days and codes stay: statistics count them, and they show nobody. */
const withoutPersons = (enquiry: Enquiry): Enquiry => ({
  ...enquiry,
  fromName: "",
  fromRole: "",
  fromPhone: "",
  youthGivenName: "",
  youthFamilyName: "",
  youthBirthDate: null,
  namingGroundNote: "",
  question: "",
  doneSoFar: "",
  advice: "",
  urgency: urgencyOf(enquiry.urgency.level, ""),
  outcome: enquiry.outcome && { ...enquiry.outcome, decidedBy: "", reason: "" },
});
