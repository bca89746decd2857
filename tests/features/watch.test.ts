// Own watches, parked tasks and what today makes of them.
import { describe, expect, it } from "vitest";
import type { Task } from "../../shared/contract/today.ts";
import type { ParkedTask } from "../../shared/domain/parking.ts";
import { afterMeetingOne, withConsent } from "../support/lou-stages.ts";
import { must, nextSession, type Office, refused } from "../support/office.ts";

const tasksOf = async ({ api }: Office): Promise<readonly Task[]> => (await must(api.today.read(null))).tasks;
const parked = (task: Task | undefined): ParkedTask => {
  if (task === undefined) throw new Error("there is no such task");
  const { kind, dueOn, meetingId, count, about } = task;
  return { kind, dueOn, meetingId, count, caseId: about?.caseId ?? null };
};

describe("An own watch (bevakning)", () => {
  it("stands among today's tasks until it is done, and again when it is opened again", async () => {
    const { office, lou } = await withConsent();
    const { api } = office;
    const watches = async () => (await tasksOf(office)).filter(({ kind }) => kind === "watch");
    const details = { title: "Ring skolan", dueOn: "2026-03-25", note: "Om närvaron", caseId: lou.caseId };
    const { watchId } = await must(api.watch.add(details));
    await must(api.watch.add({ title: "Boka lokal för hösten", dueOn: "2026-08-01", note: "", caseId: null }));
    expect((await watches()).map(({ watch, about }) => [watch?.title, about?.caseNumber ?? null])).toEqual([
      ["Ring skolan", "SSPF-2026-007"],
      ["Boka lokal för hösten", null],
    ]);
    await must(api.watch.complete({ watchId, version: 1 }));
    expect(await watches()).toHaveLength(1);
    await must(api.watch.reopen({ watchId, version: 2 }));
    expect(await watches()).toHaveLength(2);
  });

  it("is put off only to a day that has not been, counts how often, and is not written over", async () => {
    const { office } = await withConsent();
    const { api } = office;
    const details = { title: "Ring", dueOn: "2026-03-18", note: "", caseId: null };
    const { watchId } = await must(api.watch.add(details));
    const to = (dueOn: string, version: number) => api.watch.postpone({ watchId, version, dueOn });
    expect(await refused(to("2026-03-18", 1))).toEqual({ code: "dayNotAhead" });
    await must(to("2026-03-20", 1));
    expect(await refused(to("2026-03-21", 1))).toEqual({ code: "changedMeanwhile" });
    expect(await must(api.watch.list(null))).toMatchObject([{ dueOn: "2026-03-20", postponed: 1, doneOn: null }]);
  });

  it("does not show its note before its case has been opened", async () => {
    const { office, lou } = await withConsent();
    const details = { title: "Ring", dueOn: "2026-03-25", note: "Om närvaron", caseId: lou.caseId };
    await must(office.api.watch.add(details));
    expect((await must(office.api.watch.list(null)))[0]?.note).toBe("Om närvaron");
    const api = await nextSession(office, "2026-03-19");
    expect((await must(api.watch.list(null)))[0]?.note).toBeNull();
  });
});

describe("A parked task", () => {
  it("sleeps until its day with its comment, and is never taken away", async () => {
    const { office } = await withConsent();
    const { api } = office;
    const planning = async () => (await tasksOf(office)).find(({ kind }) => kind === "meetingNotPlanned");
    const task = parked(await planning());
    const park = (wakeOn: string) => api.today.park({ task, wakeOn, comment: "Väntar på terminsstart" });
    expect(await refused(park("2026-03-18"))).toEqual({ code: "dayNotAhead" });
    await must(park("2026-03-23"));
    expect((await planning())?.parking).toMatchObject({ wakeOn: "2026-03-23", comment: "Väntar på terminsstart" });
    office.setDay("2026-03-23");
    const woken = await planning();
    expect(woken?.parking).toMatchObject({ wakeOn: "2026-03-23" });
    await must(api.today.wake({ parkingId: woken?.parking?.parkingId ?? "" }));
    expect((await planning())?.parking).toBeNull();
  });

  it("is not another one: what is late today is not hidden by what was parked yesterday", async () => {
    const { office, lou } = await afterMeetingOne();
    const { api } = office;
    office.setDay("2026-05-22");
    const late = async () => (await tasksOf(office)).find(({ kind }) => kind === "commitmentOverdue");
    const nine = await late();
    expect(nine?.count).toBe(9);
    await must(api.today.park({ task: { ...parked(nine), count: 8 }, wakeOn: "2026-06-11", comment: "Tas på mötet" }));
    expect((await late())?.parking).toBeNull();
    await must(api.today.park({ task: parked(nine), wakeOn: "2026-06-11", comment: "Tas på mötet" }));
    expect((await late())?.parking?.wakeOn).toBe("2026-06-11");
    const nobody = { ...parked(nine), kind: "consentMissing" as const };
    expect(await refused(api.today.park({ task: nobody, wakeOn: "2026-06-11", comment: "x" }))).toEqual({
      code: "notFound",
    });
    const log = await must(api.caseFile.log({ caseId: lou.caseId }));
    expect(log[0]?.action).toBe("today.park");
  });
});

describe("The contact register", () => {
  it("asks to be checked when nobody has confirmed a contact person for a year", async () => {
    const { office } = await withConsent();
    const old = async () => (await tasksOf(office)).filter(({ kind }) => kind === "contactsNotConfirmed");
    office.setDay("2027-03-11");
    expect(await old()).toEqual([]);
    office.setDay("2027-03-12");
    expect(await old()).toMatchObject([{ count: 5, about: null }]);
    const [contact] = await must(office.api.contact.list(null));
    if (contact === undefined) throw new Error("there are contacts");
    await must(office.api.contact.confirm({ contactId: contact.contactId, version: contact.version }));
    expect(await old()).toMatchObject([{ count: 4 }]);
  });
});
