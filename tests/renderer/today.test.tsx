import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { CaseRow } from "../../shared/contract/case-file.ts";
import type { MeetingRow } from "../../shared/contract/meeting.ts";
import type { Task } from "../../shared/contract/today.ts";
import { CaseId, MeetingId } from "../../shared/domain/ids.ts";
import { err, ok } from "../../shared/result.ts";
import { consultationOf } from "../support/example-consultation.ts";
import { savedProfile } from "../support/example-profile.ts";
import { renderApp } from "../support/render-app.tsx";

const caseId = CaseId.parse("c7");
const task = (changes: Partial<Task>): Task => ({
  kind: "consentMissing",
  about: { caseId, caseNumber: "SSPF-2026-014", name: "Alex Ask", isProtected: false },
  meetingId: null,
  dueOn: null,
  count: 1,
  watch: null,
  parking: null,
  ...changes,
});
const row: CaseRow = {
  caseId,
  number: "SSPF-2026-014",
  name: "Alex Ask",
  isProtected: false,
  step: "consent",
  mayAttend: null,
  consentUntil: null,
  nextMeetingOn: null,
  openedOn: "2026-09-01",
  closedOn: null,
};
const meeting: MeetingRow = {
  meetingId: MeetingId.parse("m1"),
  caseId,
  caseNumber: "SSPF-2026-014",
  name: "Alex Ask",
  isProtected: true,
  kind: "followUp",
  ordinal: 2,
  heldOn: "2026-11-24",
  startsAt: "15:00",
  noticeSentOn: null,
  unsentCopies: 0,
  noticeState: "none",
  minutesState: "none",
  endsCooperation: false,
};

const answers = (tasks: readonly Task[], cases: readonly CaseRow[] = [row]) => ({
  today: { read: () => ok({ today: "2026-11-22", tasks: [...tasks], meetings: [meeting] }) },
  profile: { read: () => ok(savedProfile) },
  caseFile: { list: () => ok([...cases]), open: () => ok(null) },
});

const group = (name: RegExp) => screen.findByRole("region", { name });

describe("Idag", () => {
  it("sorts what is to be done under late, today, this week, later and what waits for an answer", async () => {
    await renderApp(
      "/idag",
      answers([
        task({ kind: "consentExpiring", dueOn: "2026-12-01" }),
        task({ kind: "commitmentOverdue", dueOn: "2026-11-20", count: 2 }),
        task({ kind: "consentMissing" }),
        task({ kind: "minutesNotDispatched", dueOn: "2026-11-22" }),
        task({ kind: "consentAwaited" }),
      ]),
    );
    const late = within(await group(/^Försenat/));
    expect(late.getByRole("link", { name: /^Följ upp 2 försenade åtaganden/ })).toBeTruthy();
    expect(late.getByText("sedan fre 20 nov. (v. 47)")).toBeTruthy();
    const today = within(await group(/^I dag/));
    expect(today.getAllByRole("link").map((link) => link.textContent)).toEqual([
      "Ta fram samtycke, SSPF-2026-014",
      "Skicka protokoll, SSPF-2026-014",
    ]);
    expect(within(await group(/^Väntar på svar/)).getByRole("link", { name: /^Registrera svar som/ })).toBeTruthy();
    expect(within(await group(/^Senare ?1/)).getByRole("link", { name: /^Förnya samtycke/ })).toBeTruthy();
  });

  it("puts what the law counts in hours first today, with its time of day, however the week falls", async () => {
    const counted = { kind: "misdeliveryToAssess", dueOn: "2026-11-25", dueAt: "15:20" } as const;
    await renderApp("/idag", answers([task({ kind: "consentMissing" }), task(counted)]));
    const today = within(await group(/^I dag/));
    expect(today.getAllByRole("link")[0]?.textContent).toMatch(/^Bedöm incidenten/);
    expect(today.getByText("senast ons 25 nov. (v. 48) kl. 15:20")).toBeTruthy();
  });

  it("tells that it is late from the minute after, without being asked", async () => {
    vi.useFakeTimers({ toFake: ["setInterval"] });
    try {
      const counted = { kind: "misdeliveryToAssess", dueOn: "2026-11-22", dueAt: "15:20" } as const;
      const at = (now: string) => ({ now: () => ok({ now }) });
      const all = answers([task(counted)]);
      const { bridge } = await renderApp("/idag", {
        ...all,
        today: { ...all.today, ...at("2026-11-22T14:20:10.000Z") },
      });
      expect(within(await group(/^I dag/)).getByText("senast sön 22 nov. (v. 47) kl. 15:20")).toBeTruthy();
      bridge.answer({ today: at("2026-11-22T14:21:10.000Z") });
      await vi.advanceTimersByTimeAsync(60_000);
      expect(within(await group(/^Försenat/)).getByText("sedan sön 22 nov. (v. 47) kl. 15:20")).toBeTruthy();
      expect(bridge.inputsOf("today.read")).toHaveLength(1);
    } finally {
      vi.useRealTimers();
    }
  });

  it("opens the case, which is logged, before it goes there (3.5)", async () => {
    const { bridge, user } = await renderApp("/idag", answers([task({ kind: "consentAwaited" })]));
    await user.click(await screen.findByRole("link", { name: /^Registrera svar som saknas/ }));
    await waitFor(() => expect(window.location.hash).toContain("#/arenden/c7/samtycke"));
    expect(bridge.inputsOf("caseFile.open")).toEqual([{ caseId: "c7" }]);
  });

  it("stays and says why when the case cannot be opened", async () => {
    const { bridge, user } = await renderApp("/idag", answers([task({ kind: "consentAwaited" })]));
    bridge.answer({ caseFile: { open: () => err({ code: "notFound" }) } });
    await user.click(await screen.findByRole("link", { name: /^Registrera svar som saknas/ }));
    expect((await screen.findByRole("alert")).textContent).toContain("Uppgiften finns inte längre.");
    expect(window.location.hash).toContain("#/idag");
  });

  it("shows the coming meetings with a mark for protected details, and none where there is nothing to do", async () => {
    await renderApp("/idag", answers([]));
    const coming = within(await group(/^Kommande möten/));
    expect(coming.getByRole("link", { name: "Uppföljning 1, Alex Ask" })).toBeTruthy();
    expect(coming.getByText("Skyddade uppgifter")).toBeTruthy();
    expect(coming.getByText("Kallelse: inte gjord")).toBeTruthy();
    expect(screen.getByText("Inget är försenat.")).toBeTruthy();
  });

  it("counts a meeting that has begun among the coming no more", async () => {
    const { today } = answers([]);
    const begun: MeetingRow = { ...meeting, heldOn: "2026-11-22", noticeState: "held" };
    await renderApp("/idag", {
      ...answers([]),
      today: { ...today, read: () => ok({ today: "2026-11-22", tasks: [], meetings: [begun] }) },
    });
    const coming = within(await group(/^Kommande möten/));
    expect(coming.getByText("Inga möten är planerade.")).toBeTruthy();
  });

  it("calls the first meeting what every other screen calls it", async () => {
    const first: MeetingRow = { ...meeting, kind: "first", ordinal: 1 };
    const { today } = answers([]);
    await renderApp("/idag", {
      ...answers([]),
      today: { ...today, read: () => ok({ today: "2026-11-22", tasks: [], meetings: [first] }) },
    });
    const coming = within(await group(/^Kommande möten/));
    expect(coming.getByRole("link", { name: "Första mötet, Alex Ask" })).toBeTruthy();
  });

  it("notices that midnight has passed, and asks no more behind a lock", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    try {
      const { bridge } = await renderApp("/idag", answers([]));
      expect(await screen.findByText("Söndag 22 november 2026")).toBeTruthy();
      bridge.answer({ today: { read: () => ok({ today: "2026-11-23", tasks: [], meetings: [] }) } });
      await vi.advanceTimersByTimeAsync(60_000);
      expect(await screen.findByText("Måndag 23 november 2026")).toBeTruthy();
      act(() => bridge.tell("locking", { reason: "lock" }));
      await screen.findByText("Låser …");
      const before = bridge.inputsOf("today.day").length;
      expect(before).toBeGreaterThan(0);
      await vi.advanceTimersByTimeAsync(600_000);
      expect(bridge.inputsOf("today.day")).toHaveLength(before);
    } finally {
      vi.useRealTimers();
    }
  });

  it("leads first to the municipality's facts, then to the first consultation", async () => {
    const { bridge } = await renderApp("/idag", { ...answers([], []), profile: { read: () => ok(null) } });
    const first = await screen.findByRole("link", { name: "Gå till Inställningar" });
    expect(first.getAttribute("href")).toBe("#/installningar");
    expect(bridge.inputsOf("caseFile.open")).toEqual([]);
  });

  it("offers a consultation when there are no cases", async () => {
    await renderApp("/idag", answers([], []));
    const first = await screen.findByRole("link", { name: "Ny konsultation" });
    expect(first.getAttribute("href")).toBe("#/konsultationer?visa=ny");
  });

  it("leads to the consultations when nothing else has been registered yet", async () => {
    await renderApp("/idag", { ...answers([], []), consultation: { list: () => ok([consultationOf()]) } });
    const way = await screen.findByRole("link", { name: "Visa konsultationerna" });
    expect(way.getAttribute("href")).toBe("#/konsultationer");
  });

  it("shows what is to be done although there are no cases", async () => {
    await renderApp("/idag", answers([task({ kind: "consentMissing" })], []));
    expect(await group(/^I dag/)).toBeTruthy();
    expect(screen.queryByText("Inga ärenden än")).toBeNull();
  });
});
