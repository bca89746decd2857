import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { ConsentFactsView } from "../../shared/contract/consent.ts";
import { ConsentId, MeetingId, PersonId } from "../../shared/domain/ids.ts";
import { type Notice, NoticeDetails } from "../../shared/domain/notice.ts";
import type { PrivatePerson } from "../../shared/domain/private-person.ts";
import { err, ok } from "../../shared/result.ts";
import { noticeText } from "../../shared/text/notice.ts";
import { caseAnswers, caseId, contact, meeting, meetingId, police, school, view } from "../support/example-meeting.ts";
import type { Answers } from "../support/fake-bridge.ts";
import { renderApp } from "../support/render-app.tsx";

const preMeetingId = { ...meeting, meetingId: meetingId, kind: "preMeeting" as const };

const open = (notice: Answers["notice"] = {}, changes: Partial<typeof view> = {}) =>
  renderApp(`/arenden/${caseId}/kallelser`, {
    ...caseAnswers,
    caseFile: { ...caseAnswers.caseFile, read: () => ok({ ...view, ...changes }) },
    meeting: { listForCase: () => ok([preMeetingId]) },
    notice: { read: () => ok(null), ...notice },
  });

const madeNotice: Notice = {
  meetingId,
  caseId,
  consentId: ConsentId.parse("consent"),
  createdOn: "2026-11-22",
  replyBy: null,
  recipients: [],
  details: { urgentBecause: "", bring: "", practical: "", checkedPlace: "" },
  sentOn: null,
  sendings: [],
  replies: [],
  groundLostOn: null,
  version: 1,
};

const personOf = (givenName: string, id: string): PrivatePerson => ({
  givenName,
  familyName: "Ask",
  relation: "Mormor",
  channel: "letter",
  emailAllowed: false,
  phone: "",
  email: "",
  address: "",
  workplace: "",
  language: "",
  interpreter: false,
  protectedIdentity: "none",
  reservation: null,
  personId: PersonId.parse(id),
  caseId,
  number: 1,
  version: 1,
});

const gun = personOf("Gun", "p1");
const doris = personOf("Doris", "p2");

/** The consent names both; only about Gun has everybody answered. */
const openWithPersons = (notice: Answers["notice"]) => {
  const answer = caseAnswers.consent.listForCase();
  if (!answer.ok) throw new Error("there is a consent");
  const facts: z.infer<typeof ConsentFactsView> = answer.value;
  const [said] = facts.answers;
  if (said === undefined) throw new Error("somebody has answered");
  const personIds = [gun.personId, doris.personId];
  const about = {
    ...facts,
    versions: facts.versions.map((version) => ({ ...version, personIds })),
    persons: [gun, doris],
    personAnswers: [{ ...said, answer: "yes" as const, personId: gun.personId }],
  };
  return renderApp(`/arenden/${caseId}/kallelser`, {
    ...caseAnswers,
    consent: { listForCase: () => ok(about) },
    meeting: { listForCase: () => ok([meeting]) },
    notice: { read: () => ok(null), ...notice },
  });
};

describe("Kallelser", () => {
  it("lists an agency that consent keeps out, with the reason and the way forward, but not to be chosen (R12)", async () => {
    await open();
    const row = await screen.findByRole("listitem", { name: "Polis" });
    expect(row.textContent).toContain("Polis får inte delta: vårdnadshavare 1 svarade nej 2026-09-02.");
    expect(within(row).queryByRole("checkbox")).toBeNull();
    expect(within(row).getByRole("link", { name: "Komplettera samtycke" }).getAttribute("href")).toBe(
      `#/arenden/${caseId}/samtycke`,
    );
  });

  it("sends the notice to the contact person of what is chosen, and asks for an answer in time (R24)", async () => {
    const { bridge, user } = await open({ create: () => err({ code: "notFound" }) });
    expect(await screen.findByRole<HTMLInputElement>("checkbox", { name: "Skola" })).toHaveProperty("checked", true);
    await user.click(screen.getByRole("button", { name: "Gör kallelse till 1 mottagare" }));
    expect(bridge.inputsOf("notice.create")).toEqual([
      {
        meetingId,
        recipients: [{ party: { kind: "agency", agencyId: school }, contactId: contact.contactId }],
        replyBy: "2026-11-23",
        details: { urgentBecause: "", bring: "", practical: "", checkedPlace: "" },
      },
    ]);
  });

  it("B4: asks, where somebody has a protected identity, whether the place may be known, and sends the answer", async () => {
    const [kim, ...others] = view.guardians;
    if (kim === undefined) throw new Error("there are guardians");
    const changes = { guardians: [{ ...kim, protectedIdentity: "unknown" as const }, ...others] };
    const { bridge, user } = await open({ create: () => err({ code: "placeNotChecked" }) }, changes);
    const button = await screen.findByRole("button", { name: "Gör kallelse till 1 mottagare" });
    await user.click(button);
    expect((await screen.findByRole("alert")).textContent).toContain("Någon i ärendet har skyddade personuppgifter.");
    await user.click(
      screen.getByRole("checkbox", { name: /^Jag har kontrollerat att .* inte visar var personen bor/ }),
    );
    await user.click(button);
    const Sent = z.object({ details: NoticeDetails });
    const answered = bridge.inputsOf("notice.create").map((input) => Sent.parse(input).details.checkedPlace !== "");
    expect(answered).toEqual([false, true]);
  });

  it("says why main refused, with a button to where it can be answered (R10)", async () => {
    const { user } = await open({ create: () => err({ code: "agencyNotCovered", agencyId: police }) });
    await user.click(await screen.findByRole("button", { name: "Gör kallelse till 1 mottagare" }));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("Polis omfattas inte av samtycket den dagen.");
    expect(within(alert).getByRole("link", { name: "Komplettera samtycke" })).toBeTruthy();
  });

  it("asks for somebody to summon before anything is sent", async () => {
    const { bridge, user } = await open();
    await user.click(await screen.findByRole("checkbox", { name: "Skola" }));
    await user.click(screen.getByRole("button", { name: "Gör kallelse till 0 mottagare" }));
    expect(screen.getByRole("alert").textContent).toContain("Välj minst en part att kalla.");
    expect(bridge.inputsOf("notice.create")).toEqual([]);
  });

  it("keeps what is typed as a draft, brings it back, and lets it go when the notice is made", async () => {
    const draft = { field: "practical", text: "Hiss finns", savedAt: "2026-11-22T11:00:00.000Z" };
    const { bridge, user } = await renderApp(`/arenden/${caseId}/kallelser`, {
      ...caseAnswers,
      meeting: { listForCase: () => ok([preMeetingId]) },
      notice: { read: () => ok(null), create: () => ok(madeNotice) },
      draft: { list: ({ record }) => ok(record === `notice:${meetingId}` ? [draft] : []) },
    });
    const practical = await screen.findByRole("textbox", { name: /^Tillgänglighet och annat praktiskt/ });
    await waitFor(() => expect(practical).toHaveProperty("value", "Hiss finns"));
    await user.type(screen.getByRole("textbox", { name: /^Det här tar verksamheterna med/ }), "Schemat");
    await user.click(screen.getByRole("button", { name: "Gör kallelse till 1 mottagare" }));
    await waitFor(() =>
      expect(bridge.inputsOf("draft.discard")).toContainEqual({ record: `notice:${meetingId}`, field: "practical" }),
    );
    expect(bridge.inputsOf("notice.create")).toMatchObject([
      { details: { urgentBecause: "", bring: "Schemat", practical: "Hiss finns" } },
    ]);
  });

  it("offers a private person whom everybody has said yes to, and says why not another (R18c)", async () => {
    const { bridge, user } = await openWithPersons({ create: () => err({ code: "notFound" }) });
    const row = (await screen.findByText("Doris Ask")).closest("li");
    expect(row?.textContent).toContain("Doris Ask har inte fått ja av alla som ska svara.");
    expect(screen.queryByRole("checkbox", { name: /Doris/ })).toBeNull();
    // Nobody is told more than is needed: a private person comes by a choice.
    const choice = screen.getByRole("checkbox", { name: "Gun Ask mormor" });
    expect(choice).toHaveProperty("checked", false);
    await user.click(choice);
    await user.click(screen.getByRole("button", { name: /^Gör kallelse till/ }));
    expect(JSON.stringify(bridge.inputsOf("notice.create"))).toContain(
      JSON.stringify({ party: { kind: "person", personId: gun.personId }, contactId: null }),
    );
  });

  it("keeps a private person who is in it when the notice is made anew (R18c)", async () => {
    const recipients = [{ party: { kind: "person" as const, personId: gun.personId }, contactId: null }];
    await openWithPersons({ read: () => ok({ ...madeNotice, recipients }) });
    expect(await screen.findByRole("checkbox", { name: "Gun Ask mormor" })).toHaveProperty("checked", true);
  });

  it("says of a notice that consent cancelled that it is to be made anew, and offers no way to send it", async () => {
    const recipients = [{ party: { kind: "agency" as const, agencyId: school }, contactId: contact.contactId }];
    await open({ read: () => ok({ ...madeNotice, recipients, groundLostOn: "2026-11-20" }) });
    expect(await screen.findByText("Kallelsen är inställd: samtycket ändrades 2026-11-20")).toBeDefined();
    expect(screen.queryByRole("button", { name: "Förhandsgranska och skicka" })).toBeNull();
    expect(screen.getByRole("button", { name: "Gör om kallelsen till 1 mottagare" })).toBeDefined();
  });
});

describe("a task that leads to what the family was told", () => {
  const later = { ...meeting, meetingId: MeetingId.parse("later"), heldOn: "2026-12-20" as const, startedAt: null };
  const ledTo = (mote: string) =>
    renderApp(`/arenden/${caseId}/kallelser?visa=information&mote=${mote}`, {
      ...caseAnswers,
      meeting: { listForCase: () => ok([preMeetingId, later]) },
      notice: { read: () => ok(null) },
    });

  it("opens the form of its own meeting, also when another comes before it", async () => {
    const { user } = await ledTo(later.meetingId);
    await screen.findByRole("dialog");
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(window.location.hash).toBe(`#/arenden/${caseId}/kallelser`);
    expect(screen.getByRole("heading", { name: noticeText.informed.title })).toBeTruthy();
  });

  it("opens no other meeting's form when its own has been held", async () => {
    const { user } = await ledTo("held");
    await user.click(await screen.findByRole("radio", { name: /20 dec/ }));
    expect(await screen.findByRole("heading", { name: noticeText.informed.title })).toBeTruthy();
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});
