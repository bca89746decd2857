// Undo (ui.md §5.4): the way back from an ordinary change is an ordinary command, and both are in the log.
import { describe, expect, it } from "vitest";
import { auditOf } from "../support/audit.ts";
import { officeWithProfile, plainConsultation } from "../support/consultation.ts";
import { enquiryDetails } from "../support/enquiry.ts";
import { agencies, profile } from "../support/lou.ts";
import { hold, planOf, present } from "../support/lou-meetings.ts";
import { afterMeetingOne, withConsent } from "../support/lou-stages.ts";
import { must, refused, type Office } from "../support/office.ts";
import { addGrandmother } from "../support/private-person.ts";
import { commandNames, undoable, waysBack } from "../support/ways-back.ts";
import { matterDetails, meetingDetails } from "../support/work-group.ts";

describe("Every command", () => {
  it("is undone, corrected or neither, with why: a new one must be given its line", () => {
    expect(Object.keys(waysBack).toSorted()).toEqual([...commandNames].toSorted());
  });

  it("leads back by a command that exists", () => {
    const back = Object.values(waysBack).flatMap((way) => ("neither" in way ? [] : Object.values(way)));
    expect(back.filter((name) => !commandNames.includes(name))).toEqual([]);
  });

  it("that has left, is consent, is closed, established or reported is never undone (ui.md §5.4)", () => {
    const stands = /^(?:consent\.|closure\.|document\.|disclosure\.|concernReport\.|minutes\.establish|notice\.)/;
    expect(undoable.filter((name) => stands.test(name))).toEqual([]);
  });
});

const withoutVersion = (row: unknown): unknown =>
  JSON.parse(
    JSON.stringify(row, (key, value: unknown) => (/^(?:version|youthVersion)$/.test(key) ? undefined : value)),
  );

/** Changes and goes back, and looks at the record and at the log. A third hand in between is refused. */
const thereAndBack = async (
  office: Office,
  record: () => Promise<unknown>,
  change: () => Promise<unknown>,
  back: () => ReturnType<Office["host"]["call"]>,
  action: string,
) => {
  const before = withoutVersion(await record());
  await change();
  expect(withoutVersion(await record())).not.toEqual(before);
  const answer = await back();
  expect(answer).toMatchObject({ ok: true });
  expect(withoutVersion(await record())).toEqual(before);
  // The same way back a second time: somebody has changed it since.
  expect(await back()).toMatchObject({ ok: false, error: { code: "changedMeanwhile" } });
  const events = (await auditOf(office)).filter((entry) => entry.action === action);
  expect(events.length).toBeGreaterThanOrEqual(2);
};

describe("What is changed and taken back is as it was, and the log tells of both", () => {
  it("the youth and a guardian", async () => {
    const { office, lou } = await withConsent();
    const { api, host } = office;
    const { caseId } = lou;
    const read = () => must(api.caseFile.read({ caseId }));
    const { youth, youthVersion: version, guardians } = await read();
    const [guardian] = guardians;
    if (guardian === undefined) throw new Error("there are guardians");
    const { guardianId } = guardian;
    const phone = "010-000 00 99";
    await must(
      api.caseFile.changeGuardian({ guardianId, version: guardian.version, guardian: { ...guardian, phone } }),
    );
    const again = { guardianId, version: guardian.version + 1, guardian };
    expect(await host.call("caseFile.changeGuardian", again)).toMatchObject({ ok: true });
    expect(withoutVersion((await read()).guardians)).toEqual(withoutVersion(guardians));
    await thereAndBack(
      office,
      read,
      () => must(api.caseFile.changeYouth({ caseId, version, youth: { ...youth, phone } })),
      () => host.call("caseFile.changeYouth", { caseId, version: version + 1, youth }),
      "caseFile.changeYouth",
    );
  });

  it("another important person", async () => {
    const { office, lou } = await withConsent();
    const { api, host } = office;
    const personId = await addGrandmother(office, lou);
    const read = async () => (await must(api.consent.listForCase({ caseId: lou.caseId }))).persons.at(0);
    const person = await read();
    if (person === undefined) throw new Error("she was added");
    const { version } = person;
    await thereAndBack(
      office,
      read,
      () => must(api.privatePerson.change({ personId, version, person: { ...person, phone: "010-000 00 99" } })),
      () => host.call("privatePerson.change", { personId, version: version + 1, person }),
      "privatePerson.change",
    );
  });

  it("a planned meeting, an assessment and what was told before", async () => {
    const { office, lou } = await withConsent();
    const { api, host } = office;
    const meeting = await must(api.meeting.plan({ caseId: lou.caseId, plan: planOf("preMeeting", "2026-03-26") }));
    const { meetingId, version } = meeting;
    const assessment = { agencyId: agencies.school, receivedOn: "2026-03-18", concern: 4 };
    const before = async () => (await must(api.meeting.readBefore({ meetingId }))).assessments;
    await must(api.meeting.receiveAssessment({ meetingId, assessment }));
    await must(api.meeting.receiveAssessment({ meetingId, assessment: { ...assessment, concern: 9 } }));
    await must(api.meeting.receiveAssessment({ meetingId, assessment }));
    expect(await before()).toEqual([assessment]);
    const informed = {
      on: "2026-03-18",
      by: "Kaj",
      manner: "Telefon",
      language: "",
      interpreter: false,
      understanding: "",
    };
    await must(api.meeting.inform({ meetingId, version, informed }));
    await must(api.meeting.inform({ meetingId, version: version + 1, informed: { ...informed, by: "Kim" } }));
    const after = await must(api.meeting.inform({ meetingId, version: version + 2, informed }));
    expect(after.informed).toEqual(informed);
    await thereAndBack(
      office,
      async () => (await must(api.meeting.read({ meetingId }))).meeting,
      () => must(api.meeting.change({ meetingId, version: after.version, plan: planOf("preMeeting", "2026-03-27") })),
      () => host.call("meeting.change", { meetingId, version: after.version + 1, plan: meeting }),
      "meeting.change",
    );
  });

  it("a goal and a commitment, changed or removed", async () => {
    const { office, lou } = await withConsent();
    const { api, host } = office;
    const here = [present({ kind: "coordinator" }, "Kaj Koordinator")];
    const { meetingId } = await hold(office, lou, planOf("preMeeting", "2026-03-26"), here);
    const details = {
      title: "Till skolan",
      area: "",
      indicator: "",
      baseline: null,
      target: null,
      targetOn: null,
      source: { kind: "joint" } as const,
    };
    const { goalId } = await must(api.plan.addGoal({ meetingId, details }));
    const commitment = {
      goalId,
      what: "Ringer varje morgon",
      responsible: { kind: "agency", agencyId: agencies.school } as const,
      responsibleRole: "",
      startsOn: null,
      followUpOn: null,
      frequency: "",
    };
    const { commitmentId } = await must(api.plan.addCommitment({ meetingId, details: commitment }));
    const read = () => must(api.plan.read({ caseId: lou.caseId }));
    const before = withoutVersion((await read()).commitments);
    const other = { ...commitment, what: "Mejlar varje morgon" };
    await must(api.plan.changeCommitment({ commitmentId, version: 1, meetingId, details: other }));
    await must(api.plan.changeCommitment({ commitmentId, version: 2, meetingId, details: commitment }));
    expect(withoutVersion((await read()).commitments)).toEqual(before);
    await must(api.plan.removeCommitment({ commitmentId, version: 3, meetingId }));
    await must(api.plan.addCommitment({ meetingId, details: commitment }));
    expect((await read()).commitments).toMatchObject([{ ...commitment, number: 1 }]);
    await thereAndBack(
      office,
      read,
      () =>
        must(api.plan.changeGoal({ goalId, version: 1, meetingId, details: { ...details, title: "Till fritiden" } })),
      () => host.call("plan.changeGoal", { goalId, version: 2, meetingId, details }),
      "plan.changeGoal",
    );
  });

  it("a contact person, the day of confirmation too, also after it was ended", async () => {
    const office = await officeWithProfile();
    const { api, host } = office;
    const known = { agencyId: agencies.school, name: "Sam", role: "Rektor", phone: "", email: "", isDeputy: false };
    const { contactId, confirmedOn } = await must(api.contact.add(known));
    office.setDay("2026-05-01");
    const back = (version: number) => ({ contactId, version, details: known, confirmedOn });
    await must(api.contact.confirm({ contactId, version: 1 }));
    await must(api.contact.restore(back(2)));
    await must(api.contact.end({ contactId, version: 3 }));
    await must(api.contact.restore(back(4)));
    expect(await must(api.contact.list(null))).toMatchObject([{ ...known, confirmedOn: "2026-03-12", endedOn: null }]);
    expect(await refused(api.contact.restore({ ...back(5), confirmedOn: "2026-05-02" }))).toEqual({
      code: "dateInFuture",
    });
    await thereAndBack(
      office,
      async () => (await must(api.contact.list(null))).at(0),
      () => must(api.contact.change({ contactId, version: 5, details: { ...known, name: "Kim" } })),
      () => host.call("contact.restore", back(6)),
      "contact.restore",
    );
  });

  it("a note, whose wordings all stay", async () => {
    const { office, lou } = await withConsent();
    const { api, host } = office;
    const { caseId } = lou;
    const details = {
      kind: "event" as const,
      happenedOn: "2026-03-18",
      with: null,
      manner: null,
      text: "Sågs vid torget",
      commitmentId: null,
      meetingId: null,
      source: null,
    };
    const { noteId } = await must(api.note.add({ caseId, details }));
    await thereAndBack(
      office,
      async () => (await must(api.note.listForCase({ caseId }))).map((note) => note.details),
      () => must(api.note.change({ noteId, version: 1, details: { ...details, text: "Sågs vid badet" } })),
      () => host.call("note.change", { noteId, version: 2, details }),
      "note.change",
    );
  });

  it("a watch, changed or put off, its unseen note left alone", async () => {
    const office = await officeWithProfile();
    const { api, host } = office;
    const details = { title: "Ring", dueOn: "2026-03-20", note: "Om torsdag" };
    const { watchId } = await must(api.watch.add({ ...details, caseId: null }));
    await must(api.watch.postpone({ watchId, version: 1, dueOn: "2026-04-01" }));
    await must(api.watch.change({ watchId, version: 2, details: { title: "Ring", dueOn: "2026-03-20" } }));
    await thereAndBack(
      office,
      async () => (await must(api.watch.list(null))).map(({ title, dueOn, note }) => ({ title, dueOn, note })),
      () => must(api.watch.change({ watchId, version: 3, details: { ...details, title: "Mejla" } })),
      () => host.call("watch.change", { watchId, version: 4, details }),
      "watch.change",
    );
  });

  it("a consultation and an identified contact", async () => {
    const office = await officeWithProfile();
    const { api, host } = office;
    const { enquiryId } = await must(api.enquiry.register(enquiryDetails()));
    await must(api.enquiry.change({ enquiryId, version: 1, details: enquiryDetails({ advice: "Ett annat råd" }) }));
    await must(api.enquiry.change({ enquiryId, version: 2, details: enquiryDetails() }));
    expect(await must(api.enquiry.read({ enquiryId }))).toMatchObject(enquiryDetails());
    const kept = { ...plainConsultation, question: "Eleven Lou går i 8B" };
    const { consultationId } = await must(api.consultation.register({ ...kept, keepAnyway: true }));
    await thereAndBack(
      office,
      () => must(api.consultation.read({ consultationId })),
      () => must(api.consultation.change({ consultationId, version: 1, details: plainConsultation })),
      () => host.call("consultation.change", { consultationId, version: 2, details: kept, keepAnyway: true }),
      "consultation.change",
    );
  });

  it("a meeting of the work group and a group matter", async () => {
    const office = await officeWithProfile();
    const { api, host } = office;
    await must(api.profile.save({ profile: { ...profile, groupLevel: true }, version: 1 }));
    const { groupMatterId } = await must(api.workGroup.beginMatter({ details: matterDetails() }));
    const change = { groupMatterId, version: 1, details: matterDetails({ about: "Nu lugnare" }) };
    await must(api.workGroup.changeMatter(change));
    await must(api.workGroup.changeMatter({ ...change, version: 2, details: matterDetails() }));
    const { workGroupMeetingId } = await must(api.workGroup.registerMeeting({ details: meetingDetails() }));
    await thereAndBack(
      office,
      () => must(api.workGroup.list(null)),
      () =>
        must(
          api.workGroup.changeMeeting({ workGroupMeetingId, version: 1, details: meetingDetails({ place: "Badet" }) }),
        ),
      () => host.call("workGroup.changeMeeting", { workGroupMeetingId, version: 2, details: meetingDetails() }),
      "workGroup.changeMeeting",
    );
  });

  it("a task that was put aside", async () => {
    const { office, lou } = await afterMeetingOne();
    const { api } = office;
    const task = (await must(api.today.read(null))).tasks.find(({ about }) => about?.caseId === lou.caseId);
    if (task === undefined) throw new Error("there is something to do");
    const { kind, dueOn, meetingId, count } = task;
    const parked = {
      task: { kind, dueOn, meetingId, count, caseId: lou.caseId },
      wakeOn: "2027-01-01",
      comment: "Väntar",
    };
    const { parkingId } = await must(api.today.park(parked));
    await must(api.today.wake({ parkingId }));
    expect((await must(api.today.read(null))).tasks).toContainEqual(task);
    expect((await auditOf(office)).map(({ action }) => action)).toEqual(
      expect.arrayContaining(["today.park", "today.wake"]),
    );
  });
});
