import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { digitOf, navigationItems } from "../../renderer/frame/navigation.ts";
import type { MeetingRow } from "../../shared/contract/meeting.ts";
import { CaseId, MeetingId } from "../../shared/domain/ids.ts";
import { err, ok } from "../../shared/result.ts";
import { lockWindow, unlockWindow } from "../support/renew-window.tsx";
import { renderApp } from "../support/render-app.tsx";

const path = (): string => window.location.hash;

const meetingRow: MeetingRow = {
  meetingId: MeetingId.parse("m1"),
  caseId: CaseId.parse("c7"),
  caseNumber: "SSPF-2026-014",
  name: "Alex Ask",
  isProtected: false,
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

describe("the frame", () => {
  it.each([...navigationItems.map((item) => item.path), "/arenden/c1/samtycke", "/moten/m1", "/finns-inte"])(
    "has orosanmälan within reach on %s (R45)",
    async (route) => {
      const { user } = await renderApp(route);
      await user.click(await screen.findByRole("button", { name: "Orosanmälan" }));
      await waitFor(() => expect(path()).toContain("#/orosanmalan"));
    },
  );

  it.each(["/arenden/c7/plan", "/moten/m1"])("begins it about the case that is open on %s", async (route) => {
    const { user } = await renderApp(route, { meeting: { listAll: () => ok([meetingRow]) } });
    await screen.findByRole("button", { name: "Orosanmälan" });
    // The meeting's case is asked for.
    await act(() => Promise.resolve());
    await user.click(screen.getByRole("button", { name: "Orosanmälan" }));
    await waitFor(() => expect(path()).toBe("#/orosanmalan?arende=c7"));
  });

  it("goes to each part of the menu by Ctrl and its number", async () => {
    const { user } = await renderApp("/idag");
    await screen.findByRole("navigation", { name: "Huvudmeny" });
    for (const [index, item] of navigationItems.entries()) {
      const digit = digitOf(index);
      if (digit === undefined) continue;
      await user.keyboard(`{Control>}${digit}{/Control}`);
      await waitFor(() => expect(path()).toBe(`#${item.path}`));
    }
  });

  it("finds a case by its number or name, and opens it with Enter", async () => {
    const row = {
      caseId: CaseId.parse("c7"),
      number: "SSPF-2026-014",
      name: "Alex Ask",
      isProtected: false,
      closedOn: null,
    };
    const { user, bridge } = await renderApp("/installningar", { caseSearch: { find: () => ok([row]) } });
    await screen.findByRole("navigation", { name: "Huvudmeny" });
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await screen.findByRole("searchbox"), "alex");
    expect(await screen.findByRole("menuitem", { name: /Alex Ask/ })).toBeTruthy();
    expect(bridge.inputsOf("caseSearch.find").at(-1)).toEqual({ text: "alex" });
    await user.keyboard("{ArrowDown}{Enter}");
    await waitFor(() => expect(path()).toContain("#/arenden/c7/oversikt"));
  });

  it("lists every shortcut that works here", async () => {
    const { user } = await renderApp("/idag");
    await screen.findByRole("navigation", { name: "Huvudmeny" });
    await user.keyboard("{F1}");
    const help = await screen.findByRole("dialog", { name: "Kortkommandon" });
    for (const words of ["Lås programmet", "Dölj innehållet", "Gå till Ärenden", "Bakåt"]) {
      expect(within(help).getByText(words)).toBeTruthy();
    }
  });

  it("hides the content from somebody who is looking, and shows it again as it was", async () => {
    const { user } = await renderApp("/kontakter");
    await screen.findByRole("heading", { level: 1, name: "Kontakter" });
    await user.keyboard("{Control>}{Shift>}H{/Shift}{/Control}");
    expect(await screen.findByText("Innehållet är dolt")).toBeTruthy();
    expect(screen.queryByRole("heading", { level: 1, name: "Kontakter" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Visa innehållet" }));
    expect(screen.getByRole("heading", { level: 1, name: "Kontakter" })).toBeTruthy();
  });

  it("warns before it locks by itself", async () => {
    const { bridge, user } = await renderApp("/idag");
    await screen.findByRole("navigation", { name: "Huvudmeny" });
    act(() => bridge.tell("lockWarning", { secondsLeft: 60 }));
    expect(screen.getByRole("alertdialog", { name: "Programmet låses snart" }).textContent).toContain("Om 60 sekunder");
    await user.click(screen.getByRole("button", { name: "Fortsätt arbeta" }));
    expect(screen.queryByRole("alertdialog")).toBeNull();
  });
});

describe("a lock", () => {
  it("saves, forgets all that was read, tells main, and comes back to the same screen", async () => {
    const { bridge, session, user } = await renderApp("/kontakter?sok=x");
    await screen.findByRole("navigation", { name: "Huvudmeny" });
    session.queryClient.setQueryData(["something"], "read");
    const after = await lockWindow({ bridge, session, user });
    expect(await screen.findByText(/Allt du skrev är sparat/)).toBeTruthy();
    expect(screen.queryByRole("navigation")).toBeNull();
    expect(document.title).toBe("Samverka");
    expect(session.queryClient.getQueryCache().getAll()).toHaveLength(0);
    await waitFor(() => expect(bridge.inputsOf("desktop.readyToLock")).toHaveLength(1));

    await unlockWindow(after);
    await screen.findByRole("navigation", { name: "Huvudmeny" });
    expect(path()).toMatch(/^#\/kontakter/);
    expect(path()).not.toContain("sok=");
  });

  it("asks for the passphrase in the new process only: what is typed before would be lost", async () => {
    const { bridge } = await renderApp("/idag");
    await screen.findByRole("navigation", { name: "Huvudmeny" });
    act(() => bridge.tell("locking", { reason: "lock" }));
    expect((await screen.findByText("Låser …")).closest("[role=status]")).toBeTruthy();
    expect(screen.queryByLabelText("Lösenfras")).toBeNull();
  });

  it.each([
    ["/konsultationer?konsultation=k1&visa=andra", "#/konsultationer?konsultation=k1&visa=andra"],
    ["/arenden/nytt?konsultation=k1", "#/arenden/nytt?konsultation=k1"],
    ["/orosanmalan?arende=c1", "#/orosanmalan?arende=c1"],
    ["/arenden?steg=consent&samtycke=expiring&lage=all", "#/arenden"],
  ])("keeps which record was shown, but no filter: %s", async (route, after) => {
    const before = await renderApp(route);
    await screen.findByRole("navigation", { name: "Huvudmeny" });
    await lockWindow(before);
    expect(await screen.findByText(/^Låst kl\. /)).toBeTruthy();
    expect(path()).toBe(after);
  });

  it("lets nobody on when any call answers that the vault is locked", async () => {
    const { bridge, session } = await renderApp("/idag");
    await screen.findByRole("navigation", { name: "Huvudmeny" });
    bridge.answer({ draft: { list: () => err({ code: "locked" }) } });
    await act(() => session.client.draft.list({ record: "m1" }));
    expect(screen.queryByRole("navigation")).toBeNull();
    expect(screen.getByText("Låser …")).toBeTruthy();
  });
});
