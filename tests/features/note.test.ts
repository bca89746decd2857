// Contacts and events between meetings (R41).
import { describe, expect, it } from "vitest";
import type { NoteDetails } from "../../shared/domain/note.ts";
import { CategoryId, CommitmentId, MeetingId } from "../../shared/domain/ids.ts";
import { agencies, categories, openingOf, consult } from "../support/lou.ts";
import { planOf } from "../support/lou-meetings.ts";
import { withConsent } from "../support/lou-stages.ts";
import { must, nextSession, refused } from "../support/office.ts";

const event: NoteDetails = {
  kind: "event",
  happenedOn: "2026-03-18",
  with: null,
  manner: null,
  text: "Hemkörd 23.40, vårdnadshavare uppringda",
  commitmentId: null,
  meetingId: null,
  source: { agencyId: agencies.police, categoryId: categories.policePicture },
};
const contact: NoteDetails = {
  ...event,
  kind: "contact",
  with: { kind: "youth" },
  manner: "phone",
  text: "Provat musikstudion en gång",
  source: null,
};

describe("The contact log (R41)", () => {
  it("sorts what is entered out of order by the day it happened, and keeps when it was written down", async () => {
    const { office, lou } = await withConsent();
    const { api } = office;
    office.setDay("2026-05-08");
    for (const happenedOn of ["2026-05-08", "2026-04-24", "2026-05-01"]) {
      await must(api.note.add({ caseId: lou.caseId, details: { ...contact, happenedOn } }));
    }
    const notes = await must(api.note.listForCase({ caseId: lou.caseId }));
    expect(notes.map(({ details }) => details.happenedOn)).toEqual(["2026-05-08", "2026-05-01", "2026-04-24"]);
    expect(notes.every(({ registeredAt }) => registeredAt.startsWith("2026-05-08"))).toBe(true);
    expect(notes[0]?.registeredBy).toBe("Kaj Koordinator");
  });

  it("takes no day that has not been, no contact without whom and how, and nothing of another case", async () => {
    const { office, lou } = await withConsent();
    const { api } = office;
    const add = (details: NoteDetails) => api.note.add({ caseId: lou.caseId, details });
    expect(await refused(add({ ...event, happenedOn: "2026-03-19" }))).toEqual({ code: "dateInFuture" });
    expect(await refused(add({ ...contact, with: null, manner: null }))).toMatchObject({ code: "invalidInput" });
    const { consultationId } = await consult(office);
    office.setDay("2026-03-18");
    const other = await must(api.caseFile.register(openingOf(consultationId, { number: "SSPF-2026-008" })));
    const plan = planOf("preMeeting", "2026-03-26");
    const { meetingId } = await must(api.meeting.plan({ caseId: other.caseId, plan }));
    const [guardian] = (await must(api.caseFile.read({ caseId: other.caseId }))).guardians;
    if (guardian === undefined) throw new Error("there are guardians");
    expect(await refused(add({ ...event, meetingId }))).toEqual({ code: "notFound" });
    expect(await refused(add({ ...event, meetingId: MeetingId.parse("none") }))).toEqual({ code: "notFound" });
    expect(await refused(add({ ...event, commitmentId: CommitmentId.parse("none") }))).toEqual({ code: "notFound" });
    const withTheirs = { ...contact, with: { kind: "guardian" as const, guardianId: guardian.guardianId } };
    expect(await refused(add(withTheirs))).toEqual({ code: "notFound" });
  });

  it("keeps what an agency told under its own category, so that later copies can be filtered by it", async () => {
    const { office, lou } = await withConsent();
    const { api } = office;
    await must(api.note.add({ caseId: lou.caseId, details: event }));
    const [note] = await must(api.note.listForCase({ caseId: lou.caseId }));
    expect(note?.details.source).toEqual({ agencyId: "polis", categoryId: "polis-lagesbild" });
    const wrong = { agencyId: agencies.school, categoryId: CategoryId.parse("polis-lagesbild") };
    expect(await refused(api.note.add({ caseId: lou.caseId, details: { ...event, source: wrong } }))).toEqual({
      code: "categoryUnknown",
    });
  });

  it("can be changed, keeps the earlier wording, and does not write over a change made meanwhile", async () => {
    const { office, lou } = await withConsent();
    const { api } = office;
    const { noteId, version } = await must(api.note.add({ caseId: lou.caseId, details: event }));
    await must(api.note.change({ noteId, version, details: { ...event, text: "Hemkörd 23.50" } }));
    const stale = await refused(api.note.change({ noteId, version, details: { ...event, text: "Annat" } }));
    expect(stale).toEqual({ code: "changedMeanwhile" });
    const [note] = await must(api.note.listForCase({ caseId: lou.caseId }));
    expect(note?.details.text).toBe("Hemkörd 23.50");
    expect(note?.earlier.map(({ text }) => text)).toEqual([event.text]);
    const log = await must(api.caseFile.log({ caseId: lou.caseId }));
    expect(log.slice(0, 2).map(({ action }) => action)).toEqual(["note.change", "note.add"]);
  });

  it("keeps of an earlier wording also what kind it was, whom it was with and who told it", async () => {
    const { office, lou } = await withConsent();
    const { api } = office;
    const { noteId, version } = await must(api.note.add({ caseId: lou.caseId, details: event }));
    const contact = { ...event, kind: "contact", with: { kind: "youth" }, manner: "phone", source: null } as const;
    await must(api.note.change({ noteId, version, details: contact }));
    const withKim = { ...contact, with: { kind: "guardian", guardianId: lou.v1 } } as const;
    await must(api.note.change({ noteId, version: version + 1, details: withKim }));
    const [note] = await must(api.note.listForCase({ caseId: lou.caseId }));
    expect(note?.details).toEqual(withKim);
    expect(note?.earlier.map(({ details }) => details)).toEqual([event, contact]);
  });

  it("can be taken back in the session it was written in; later it is struck through with a reason, and stays", async () => {
    const { office, lou } = await withConsent();
    const { api } = office;
    const list = () => must(api.note.listForCase({ caseId: lou.caseId }));
    await must(api.note.undo(await must(api.note.add({ caseId: lou.caseId, details: event }))));
    expect(await list()).toEqual([]);

    const { noteId, version } = await must(api.note.add({ caseId: lou.caseId, details: contact }));
    expect((await list())[0]?.canBeUndone).toBe(true);
    const next = await nextSession(office, "2026-03-19");
    expect(await refused(next.note.listForCase({ caseId: lou.caseId }))).toEqual({ code: "notOpened" });
    await must(next.caseFile.open({ caseId: lou.caseId }));
    const later = () => must(next.note.listForCase({ caseId: lou.caseId }));
    expect((await later())[0]?.canBeUndone).toBe(false);
    expect(await refused(next.note.undo({ noteId, version }))).toEqual({ code: "noteFromEarlier" });
    await must(next.note.strike({ noteId, version, reason: "Gällde någon annan" }));
    const [struck] = await later();
    expect([struck?.details.text, struck?.struck?.reason]).toEqual([contact.text, "Gällde någon annan"]);
    const again = { noteId, version: version + 1 };
    expect(await refused(next.note.change({ ...again, details: contact }))).toEqual({ code: "noteStruck" });
    expect(await refused(next.note.strike({ ...again, reason: "Igen" }))).toEqual({ code: "noteStruck" });
  });
});

describe("The task to keep contact with the family (R41)", () => {
  it("comes when the profile's weeks have nearly passed, and goes when a contact with the family is noted", async () => {
    const { office, lou } = await withConsent();
    const { api } = office;
    const due = async () =>
      (await must(api.today.read(null))).tasks
        .filter(({ kind }) => kind === "familyContactDue")
        .map(({ dueOn }) => dueOn);
    office.setDay("2026-04-07");
    expect(await due()).toEqual([]);
    office.setDay("2026-04-10");
    expect(await due()).toEqual(["2026-04-15"]);
    const withAgency = {
      ...contact,
      with: { kind: "agency" as const, agencyId: agencies.school },
      happenedOn: "2026-04-10",
    };
    await must(api.note.add({ caseId: lou.caseId, details: withAgency }));
    expect(await due()).toEqual(["2026-04-15"]);
    const { noteId, version } = await must(
      api.note.add({ caseId: lou.caseId, details: { ...contact, happenedOn: "2026-04-10" } }),
    );
    expect(await due()).toEqual([]);
    // A struck note is no fact.
    await must(api.note.strike({ noteId, version, reason: "Fel person" }));
    expect(await due()).toEqual(["2026-04-15"]);
  });
});
