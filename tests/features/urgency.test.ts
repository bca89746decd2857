// How urgent a contact is: a reason where it is, about nobody in a consultation (R6), first in the list, due on its day.
import { describe, expect, it } from "vitest";
import { officeWithProfile, plainConsultation as plain } from "../support/consultation.ts";
import { enquiryDetails } from "../support/enquiry.ts";
import { must, refused } from "../support/office.ts";

const now = { level: "now", reason: "Ska flytta i kväll" } as const;
const soon = { level: "soon", reason: "Lov om en vecka" } as const;

describe("How urgent a contact is", () => {
  it("is said each time, and says why when it is more than usual", async () => {
    const { host } = await officeWithProfile();
    const { urgency: _, ...unsaid } = plain;
    for (const details of [unsaid, { ...plain, urgency: { level: "now", reason: " " } }]) {
      expect(await host.call("consultation.register", details)).toMatchObject({ error: { code: "invalidInput" } });
    }
    const unfit = { ...enquiryDetails(), urgency: { level: "soon", reason: "" } };
    expect(await host.call("enquiry.register", unfit)).toMatchObject({ error: { code: "invalidInput" } });
  });

  it("has a reason that shows nobody, in a consultation (R6)", async () => {
    const { api } = await officeWithProfile();
    const urgency = { level: "now", reason: "Ring 070-000 00 11" } as const;
    expect(await refused(api.consultation.register({ ...plain, urgency }))).toMatchObject({
      code: "identityInText",
      field: "urgencyReason",
    });
  });

  it("sorts the undecided: the same day, within a week, then the newest; a decision ends it (R7)", async () => {
    const { api } = await officeWithProfile();
    const first = await must(api.consultation.register({ ...plain, urgency: now }));
    const second = await must(api.consultation.register({ ...plain, urgency: soon }));
    const third = await must(api.consultation.register(plain));
    const order = async () => (await must(api.consultation.list(null))).map(({ number }) => number);
    expect(await order()).toEqual([first.number, second.number, third.number]);
    const { consultationId, version } = first;
    const decision = { goOn: false, decidedOn: "2026-03-12", decidedBy: "Kaj", reason: "Rådet räcker" };
    await must(api.consultation.decide({ consultationId, version, decision }));
    expect(await order()).toEqual([second.number, third.number, first.number]);
    await must(api.enquiry.register(enquiryDetails({ urgency: soon })));
    await must(api.enquiry.register(enquiryDetails()));
    const enquiries = await must(api.enquiry.list(null));
    expect(enquiries.map(({ number, urgency }) => [number, urgency])).toEqual([
      ["I-2026-001", { level: "soon" }],
      ["I-2026-002", { level: "usual" }],
    ]);
  });

  it("is a task of its day, which a change to the usual order takes away", async () => {
    const { api } = await officeWithProfile();
    const registered = await must(api.consultation.register({ ...plain, urgency: now }));
    const enquiry = await must(api.enquiry.register(enquiryDetails({ urgency: soon })));
    const urgentTasks = async () =>
      (await must(api.today.read(null))).tasks
        .filter(({ kind }) => kind === "consultationsUrgent" || kind === "enquiriesUrgent")
        .map(({ kind, dueOn }) => [kind, dueOn]);
    expect(await urgentTasks()).toEqual([
      ["consultationsUrgent", "2026-03-12"],
      ["enquiriesUrgent", "2026-03-19"],
    ]);
    const { consultationId, version } = registered;
    const changed = await must(api.consultation.change({ consultationId, version, details: plain }));
    expect(changed.urgency).toEqual({ level: "usual" });
    const { enquiryId } = enquiry;
    await must(api.enquiry.change({ enquiryId, version: 1, details: enquiryDetails() }));
    expect(await urgentTasks()).toEqual([]);
  });

  it("loses its reason with the other texts, and keeps its code", async () => {
    const { api, setDay } = await officeWithProfile();
    const { consultationId } = await must(api.consultation.register({ ...plain, urgency: now }));
    const { enquiryId } = await must(api.enquiry.register(enquiryDetails({ urgency: soon })));
    setDay("2028-04-12");
    const removed = await must(api.consultation.remove({ consultationId, version: 1 }));
    expect(removed.urgency).toEqual({ level: "now", reason: "" });
    await must(api.enquiry.remove({ enquiryId, version: 1 }));
    expect((await must(api.enquiry.read({ enquiryId }))).urgency).toEqual({ level: "soon", reason: "" });
  });
});
