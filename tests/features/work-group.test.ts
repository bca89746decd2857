// R5, R49: the work group's meetings and group matters are about agencies and places, never about anybody.
import { describe, expect, it } from "vitest";
import { workGroupContract } from "../../shared/contract/work-group.ts";
import { workGroupDraft } from "../../shared/domain/draft-text.ts";
import { auditOf } from "../support/audit.ts";
import { officeWithProfile } from "../support/consultation.ts";
import { agencies, profile } from "../support/lou.ts";
import { must, refused, type Office } from "../support/office.ts";
import { matterDetails, meetingDetails } from "../support/work-group.ts";
import { readPdf, wholeText } from "../documents/read-pdf.ts";

const withGroupLevel = async (): Promise<Office> => {
  const office = await officeWithProfile();
  await must(office.api.profile.save({ profile: { ...profile, groupLevel: true }, version: 1 }));
  return office;
};

const held = (office: Office, changes = {}) =>
  office.api.workGroup.registerMeeting({ details: meetingDetails(changes), keepAnyway: false });

describe("A meeting of the work group (R49)", () => {
  it("has agencies, dates and texts, and no field for a person or a case", () => {
    const fields = Object.keys(workGroupContract.registerMeeting.input.shape.details.shape);
    expect(fields.filter((name) => /name|person|youth|birth|phone|address|guardian|caseId/i.test(name))).toEqual([]);
    const of = workGroupContract.beginMatter.input.shape.details.shape;
    expect(Object.keys(of)).toEqual(["title", "begunOn", "about", "outcome", "endedOn"]);
  });

  it("is registered, changed and numbered by itself, and a stale change is refused", async () => {
    const office = await officeWithProfile();
    const { api } = office;
    const { workGroupMeetingId, number, version } = await must(held(office));
    expect(number).toBe("A-2026-001");
    const details = meetingDetails({ place: "Stadshuset" });
    const known = { workGroupMeetingId, version, details };
    expect((await must(api.workGroup.changeMeeting(known))).version).toBe(2);
    expect(await refused(api.workGroup.changeMeeting(known))).toEqual({ code: "changedMeanwhile" });
    expect((await must(api.workGroup.list(null))).meetings).toMatchObject([{ place: "Stadshuset", version: 2 }]);
    expect((await auditOf(office)).map(({ action }) => action)).toEqual(
      expect.arrayContaining(["workGroup.registerMeeting", "workGroup.changeMeeting"]),
    );
  });

  it("names only agencies that the municipality has", async () => {
    const office = await officeWithProfile();
    expect(await refused(held(office, { agencyIds: ["Kim Exempelsson"] }))).toEqual({ code: "notFound" });
    const undertakings = [{ agencyId: "Kim Exempelsson", what: "Ringer", byOn: null, doneOn: null }];
    expect(await refused(held(office, { undertakings }))).toEqual({ code: "notFound" });
  });

  it("may be planned ahead, but nothing is decided or done on a day that has not come", async () => {
    const office = await officeWithProfile();
    const ahead = { heldOn: "2026-03-13", undertakings: [], nextOn: null };
    expect(await refused(held(office, ahead))).toEqual({ code: "dateInFuture" });
    await must(held(office, { ...ahead, decisions: "" }));
    const undertakings = [{ agencyId: agencies.school, what: "Ringer", byOn: null, doneOn: "2026-03-13" }];
    expect(await refused(held(office, { undertakings }))).toEqual({ code: "dateInFuture" });
  });

  it("shows its day, the next day and what is undertaken in Idag, until they have been", async () => {
    const office = await officeWithProfile();
    const { api } = office;
    const { workGroupMeetingId, version } = await must(held(office));
    const days = async () => (await must(api.workGroup.dates(null))).map(({ on }) => on);
    const tasks = async () =>
      (await must(api.today.read(null))).tasks
        .filter(({ kind }) => kind === "undertakingDue")
        .map(({ dueOn, count, about }) => ({ dueOn, count, about }));
    expect(await days()).toEqual(["2026-03-12", "2026-04-09"]);
    expect(await tasks()).toEqual([{ dueOn: "2026-03-20", count: 1, about: null }]);
    office.setDay("2026-03-13");
    expect(await days()).toEqual(["2026-04-09"]);
    const [undertaking] = meetingDetails().undertakings;
    if (undertaking === undefined) throw new Error("there is one");
    const details = meetingDetails({ undertakings: [{ ...undertaking, doneOn: "2026-03-13" }] });
    await must(api.workGroup.changeMeeting({ workGroupMeetingId, version, details }));
    expect(await tasks()).toEqual([]);
    // The next meeting, once registered, is what counts.
    office.setDay("2026-04-01");
    await must(held(office, { heldOn: "2026-04-10", decisions: "", undertakings: [], nextOn: null }));
    expect(await days()).toEqual(["2026-04-10"]);
  });
});

describe("Text about the work group (R5, R6, T1)", () => {
  const texts = {
    personalNumber: "Hen har 20120309-2398 som nummer",
    phone: "Mamman nås på 070-000 00 11",
    email: "skriv till kim@exempel.invalid",
    address: "samlas på Exempelgatan 2",
  } as const;

  it.each(Object.entries(texts))(
    "a %s is refused in every field, also when it is to be kept anyway",
    async (kind, text) => {
      const office = await withGroupLevel();
      const { api } = office;
      const undertakings = [{ agencyId: agencies.school, what: text, byOn: null, doneOn: null }];
      for (const keepAnyway of [false, true]) {
        for (const field of ["place", "agenda", "decisions"]) {
          const details = meetingDetails({ [field]: text });
          expect(await refused(api.workGroup.registerMeeting({ details, keepAnyway }))).toEqual({
            code: "identityInText",
            field,
            kind,
          });
        }
        const details = meetingDetails({ undertakings });
        expect(await refused(api.workGroup.registerMeeting({ details, keepAnyway }))).toMatchObject({
          field: "undertakings",
          kind,
        });
        for (const field of ["title", "about", "outcome"]) {
          const matter = { details: matterDetails({ [field]: text }), keepAnyway };
          expect(await refused(api.workGroup.beginMatter(matter))).toEqual({ code: "identityInText", field, kind });
        }
      }
      expect(await must(api.workGroup.list(null))).toEqual({ meetings: [], matters: [] });
    },
  );

  it("names and classes are saved only on purpose, which the log tells without the words", async () => {
    const office = await officeWithProfile();
    const { api } = office;
    const details = meetingDetails({ agenda: "Vi pratade om Lou i 8B" });
    expect(await refused(api.workGroup.registerMeeting({ details }))).toEqual({
      code: "namesPossible",
      fields: ["agenda"],
    });
    await must(api.workGroup.registerMeeting({ details, keepAnyway: true }));
    const entry = (await auditOf(office)).find(({ action }) => action === "workGroup.registerMeeting");
    expect(entry?.detail).toBe(JSON.stringify({ keptAnyway: ["agenda"] }));
  });

  it("is looked through when it is changed, and is not kept as a draft once it shows somebody", async () => {
    const office = await withGroupLevel();
    const { api } = office;
    const { workGroupMeetingId, version } = await must(held(office));
    const details = meetingDetails({ agenda: texts.phone });
    expect(await refused(api.workGroup.changeMeeting({ workGroupMeetingId, version, details }))).toMatchObject({
      code: "identityInText",
    });
    const matter = await must(api.workGroup.beginMatter({ details: matterDetails() }));
    const changed = { groupMatterId: matter.groupMatterId, version: 1, details: matterDetails({ about: texts.email }) };
    expect(await refused(api.workGroup.changeMatter(changed))).toMatchObject({ code: "identityInText" });
    const keep = (record: string, text: unknown) =>
      api.draft.keep({ record, field: "form", text: JSON.stringify(text) });
    const row = { agencyId: agencies.school, what: texts.phone, byOn: null, doneOn: null };
    expect(await refused(keep(workGroupDraft.meeting("new"), { undertakings: [row] }))).toMatchObject({
      code: "identityInText",
      kind: "phone",
    });
    expect(await refused(keep(workGroupDraft.matter("new"), { about: texts.address }))).toMatchObject({
      kind: "address",
    });
    await must(keep(workGroupDraft.meeting("new"), meetingDetails()));
  });
});

describe("A group matter (R5)", () => {
  it("is begun only where the municipality has switched the group level on; off is where it begins", async () => {
    const { api } = await officeWithProfile();
    expect((await must(api.profile.read(null)))?.profile.groupLevel).toBe(false);
    expect(await refused(api.workGroup.beginMatter({ details: matterDetails() }))).toEqual({ code: "groupLevelOff" });
    const other = await withGroupLevel();
    const { number, groupMatterId } = await must(other.api.workGroup.beginMatter({ details: matterDetails() }));
    expect(number).toBe("G-2026-001");
    expect((await must(held(other, { groupMatterId }))).groupMatterId).toBe(groupMatterId);
    expect(await refused(held(other, { groupMatterId: "x" }))).toEqual({ code: "notFound" });
  });

  it("ends on a day that has been, with how it went", async () => {
    const { api } = await withGroupLevel();
    const { groupMatterId, version } = await must(api.workGroup.beginMatter({ details: matterDetails() }));
    const end = (endedOn: string) =>
      api.workGroup.changeMatter({ groupMatterId, version, details: matterDetails({ endedOn, outcome: "Lugnare" }) });
    expect(await refused(end("2026-03-13"))).toEqual({ code: "dateInFuture" });
    expect(await must(end("2026-03-12"))).toMatchObject({ endedOn: "2026-03-12", outcome: "Lugnare" });
  });

  it("is in no search and no case: neither its words nor the work group's are found", async () => {
    const office = await withGroupLevel();
    const { api } = office;
    await must(api.workGroup.beginMatter({ details: matterDetails() }));
    await must(held(office));
    for (const text of ["torget", "Biblioteket", "A-2026-001", "G-2026-001"]) {
      expect(await must(api.caseSearch.find({ text }))).toEqual([]);
    }
  });
});

describe("Removal after the retention period (profile.workGroupMonths)", () => {
  it("is refused before the day, takes every text and draft, and is never silent", async () => {
    const office = await withGroupLevel();
    const { api } = office;
    const { groupMatterId, version: seen } = await must(api.workGroup.beginMatter({ details: matterDetails() }));
    const { workGroupMeetingId, version } = await must(held(office, { groupMatterId }));
    const remove = () => api.workGroup.removeMeeting({ workGroupMeetingId, version });
    const removeMatter = () => api.workGroup.removeMatter({ groupMatterId, version: seen });
    // Counted from the last day that anything is said of: the next meeting.
    office.setDay("2028-04-08");
    expect(await refused(remove())).toEqual({ code: "keptUntil", until: "2028-04-09" });
    expect(await refused(removeMatter())).toEqual({ code: "keptUntil", until: "2028-04-09" });
    office.setDay("2028-04-09");
    const record = workGroupDraft.meeting(workGroupMeetingId);
    await must(api.draft.keep({ record, field: "meeting", text: JSON.stringify({ agenda: "Ny text" }) }));
    expect(await must(remove())).toMatchObject({
      number: "A-2026-001",
      heldOn: "2026-03-12",
      place: "",
      agenda: "",
      decisions: "",
      undertakings: [],
      removedOn: "2028-04-09",
    });
    expect(await must(api.draft.list({ record }))).toEqual([]);
    expect(await must(removeMatter())).toMatchObject({ title: "", about: "", removedOn: "2028-04-09" });
    expect(await refused(api.workGroup.removeMeeting({ workGroupMeetingId, version: version + 1 }))).toEqual({
      code: "removedAlready",
    });
    const details = meetingDetails();
    expect(await refused(api.workGroup.changeMeeting({ workGroupMeetingId, version: version + 1, details }))).toEqual({
      code: "removedAlready",
    });
  });
});

describe("The minutes of a meeting of the work group", () => {
  it("go to the agencies that were there, without consent, and each copy is kept and logged", async () => {
    const office = await officeWithProfile();
    const { api } = office;
    const { workGroupMeetingId } = await must(held(office));
    const source = { kind: "workGroupMinutes", workGroupMeetingId } as const;
    const rows = await must(api.document.recipients(source));
    expect(rows.map(({ label, block }) => ({ label, block }))).toEqual([
      { label: "Skola", block: null },
      { label: "Polis", block: null },
    ]);
    expect(await refused(api.document.preview({ ...source, agencyId: agencies.leisure }))).toEqual({
      code: "notFound",
    });
    const copies = rows.map(({ request }) => ({ request, channel: "secureMessage" as const }));
    const { documents } = await must(api.document.dispatch({ copies, to: "file" }));
    expect(documents.map(({ fileName, ground, caseId }) => ({ fileName, ground, caseId }))).toEqual([
      { fileName: "A-2026-001-1-S.pdf", ground: "nobodyTold", caseId: null },
      { fileName: "A-2026-001-1-P.pdf", ground: "nobodyTold", caseId: null },
    ]);
    const [first] = await must(api.workGroup.listSent({ workGroupMeetingId }));
    if (first === undefined) throw new Error("two were sent");
    const pdf = await readPdf((await must(api.document.readSent({ documentId: first.documentId }))).bytes);
    expect(wholeText(pdf)).toContain("Informerar föräldrarådet");
    expect(pdf.drawn.join(" ")).toContain("Arbetsgruppsmöte A-2026-001");
    expect(first.pages).toBe(1);
  });

  it("wait until the meeting has been, and cannot be made of one whose texts are gone", async () => {
    const office = await officeWithProfile();
    const { api } = office;
    const ahead = await must(held(office, { heldOn: "2026-03-20", decisions: "" }));
    const request = { kind: "workGroupMinutes", agencyId: agencies.school } as const;
    const { workGroupMeetingId, version } = ahead;
    expect(await refused(api.document.preview({ ...request, workGroupMeetingId }))).toEqual({
      code: "meetingNotToday",
      heldOn: "2026-03-20",
    });
    office.setDay("2029-01-01");
    await must(api.workGroup.removeMeeting({ workGroupMeetingId, version }));
    expect(await refused(api.document.preview({ ...request, workGroupMeetingId }))).toEqual({ code: "removedAlready" });
  });
});
