import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { KeyFailure, type KeyList, type RecoveryPapers } from "../../shared/contract/keys.ts";
import { err, ok } from "../../shared/result.ts";
import { keyFailureText } from "../../shared/text/keys.ts";
import type { Answers } from "../support/fake-bridge.ts";
import { renderApp } from "../support/render-app.tsx";

const at = "2026-11-20T08:00:00.000Z";
const slot = { number: 1, form: null, createdAt: at, lastUsedAt: at, isOpenedWith: false } as const;
const coordinator = {
  ...slot,
  slotId: "11111111-1111-4111-8111-111111111111",
  role: "coordinator",
  isOpenedWith: true,
} as const;
const deputy = { ...slot, slotId: "22222222-2222-4222-8222-222222222222", role: "deputy" } as const;
const recovery = {
  ...slot,
  slotId: "33333333-3333-4333-8333-333333333333",
  role: "recovery",
  form: "sheet",
  lastUsedAt: null,
} as const;
const slots = [coordinator, deputy, recovery];

const listOf = (more: Partial<KeyList> = {}): KeyList => ({
  slots: [...slots],
  needsPassphrase: false,
  hasLeftOver: false,
  ...more,
});

const groups = (letter: string) =>
  Array.from({ length: 9 }, (_, index) => `${letter}${letter}${letter}${String(index + 1)}`);
const sheet: RecoveryPapers = {
  form: "sheet",
  mark: null,
  papers: [groups("K")],
  ask: [
    { paper: 1, group: 3 },
    { paper: 1, group: 7 },
  ],
};
const cards: RecoveryPapers = {
  form: "cards",
  mark: "GJZE",
  papers: [groups("A"), groups("B"), groups("C")],
  ask: [
    { paper: 1, group: 2 },
    { paper: 3, group: 5 },
  ],
};

const answers = (keys: Answers["keys"] = {}): Answers => ({
  vault: {
    status: () => ok({ state: "open", folder: "/home/test/vault", place: "local", demo: false }),
    strength: ({ passphrase }) => ok({ characters: passphrase.length, score: 4, enough: passphrase.length >= 12 }),
  },
  keys: {
    list: () => ok(listOf()),
    confirm: () => ok({ role: "coordinator" }),
    changePassphrase: () => ok({}),
    addDeputy: () => ok({}),
    remove: () => ok({}),
    prepareRecovery: ({ form }) => ok(form === "cards" ? cards : sheet),
    renewRecovery: () => ok({}),
    changeMasterKey: () => ok({}),
    ...keys,
  },
});

const open = (keys?: Answers["keys"]) => renderApp("/installningar/nycklar", answers(keys));
const press = async (user: Awaited<ReturnType<typeof open>>["user"], name: string) =>
  user.click(await screen.findByRole("button", { name }));
const confirmWith = async (user: Awaited<ReturnType<typeof open>>["user"], passphrase = "grön trappa viskar") =>
  user.type(await screen.findByLabelText("Din lösenfras nu"), `${passphrase}{Enter}`);
const chooseNew = async (user: Awaited<ReturnType<typeof open>>["user"], passphrase = "blå cykel under bron") => {
  await user.type(await screen.findByLabelText("Ny lösenfras"), passphrase);
  await user.type(screen.getByLabelText("Skriv den nya lösenfrasen en gång till"), `${passphrase}{Enter}`);
};

describe("Nycklar", () => {
  it("lists the ways in, and only what may go can be removed", async () => {
    await open();
    const table = within(await screen.findByRole("table", { name: "Vägar in i valvet" }));
    expect(table.getByText("Koordinator")).toBeTruthy();
    expect(table.getByText("Öppet med den här nu")).toBeTruthy();
    expect(table.getByText("Återställningsnyckel på ett blad")).toBeTruthy();
    expect(table.getByText("Aldrig")).toBeTruthy();
    expect(table.getAllByRole("button").map((button) => button.textContent)).toEqual(["Ta bort Ersättare 1"]);
  });

  it("a passphrase is changed after the old one has been shown", async () => {
    const { user, bridge } = await open();
    await press(user, "Byt lösenfras");
    await confirmWith(user);
    await chooseNew(user);
    expect(bridge.inputsOf("keys.confirm")).toEqual([{ passphrase: "grön trappa viskar" }]);
    expect(bridge.inputsOf("keys.changePassphrase")).toEqual([{ passphrase: "blå cykel under bron" }]);
    expect(await screen.findByText("Lösenfrasen är bytt")).toBeTruthy();
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("a wrong passphrase is said at its field, with the wait, and nothing is asked meanwhile", async () => {
    const { user, bridge } = await open({ confirm: () => err({ code: "wrongPassphrase", waitSeconds: 4 }) });
    await press(user, "Byt lösenfras");
    await confirmWith(user, "inte den rätta");
    expect(await screen.findByText(/Lösenfrasen stämmer inte.*Vänta 4 sekunder/)).toBeTruthy();
    await confirmWith(user, "en gång till");
    expect(bridge.inputsOf("keys.confirm")).toHaveLength(1);
    expect(bridge.inputsOf("keys.changePassphrase")).toEqual([]);
  });

  it("two passphrases that differ, and a weak one, are not sent", async () => {
    const { user, bridge } = await open();
    await press(user, "Lägg till ersättare");
    await confirmWith(user);
    expect(await screen.findByText(/Lämna över tangentbordet/)).toBeTruthy();
    await user.type(await screen.findByLabelText("Ny lösenfras"), "kort{Enter}");
    expect(await screen.findByText(/för svag/)).toBeTruthy();
    await user.clear(screen.getByLabelText("Ny lösenfras"));
    await user.type(screen.getByLabelText("Ny lösenfras"), "gul lampa i ladan{Enter}");
    expect(await screen.findByText(/Fraserna är inte lika/)).toBeTruthy();
    expect(bridge.inputsOf("keys.addDeputy")).toEqual([]);
    await user.type(screen.getByLabelText("Skriv den nya lösenfrasen en gång till"), "gul lampa i ladan{Enter}");
    expect(bridge.inputsOf("keys.addDeputy")).toEqual([{ passphrase: "gul lampa i ladan" }]);
  });

  it("a deputy is removed after a confirmation that says what remains open to them", async () => {
    const { user, bridge } = await open();
    await press(user, "Ta bort Ersättare 1");
    expect(await screen.findByText(/Ersättare 1 kan inte längre öppna valvet.*går fortfarande att öppna/)).toBeTruthy();
    await confirmWith(user);
    expect(bridge.inputsOf("keys.remove")).toEqual([{ slotId: deputy.slotId }]);
    expect(await screen.findByText("Vägen in är borttagen")).toBeTruthy();
  });

  it("a new recovery key is shown once, printed, and asked back before it counts", async () => {
    const { user, bridge } = await open();
    bridge.answer({ paper: { lay: () => ok(null) }, desktop: { print: () => ok({ printed: true }) } });
    await press(user, "Gör en ny nyckel");
    await confirmWith(user);
    for (const group of sheet.papers[0] ?? []) expect(await screen.findByText(group)).toBeTruthy();
    await press(user, "Skriv ut");
    expect(bridge.inputsOf("paper.lay")).toEqual([{ kind: "recoveryKey", groups: sheet.papers[0] }]);
    await press(user, "Jag har sparat nyckeln");
    expect(screen.queryByText("KKK3")).toBeNull();
    await user.type(await screen.findByLabelText("Grupp 3"), "kkk3");
    await user.type(screen.getByLabelText("Grupp 7"), "kkk7{Enter}");
    expect(bridge.inputsOf("keys.renewRecovery")).toEqual([{ groups: ["kkk3", "kkk7"] }]);
    expect(await screen.findByText(/Den nya återställningsnyckeln gäller/)).toBeTruthy();
  });

  it("three cards are shown, printed each on its page, and asked back from two of them", async () => {
    const { user, bridge } = await open();
    bridge.answer({ paper: { lay: () => ok(null) }, desktop: { print: () => err({ code: "noPrinter" }) } });
    await press(user, "Gör en ny nyckel");
    await user.click(await screen.findByRole("radio", { name: "På tre kort" }));
    await confirmWith(user);
    expect((await screen.findAllByRole("heading", { level: 3 })).map(({ textContent }) => textContent)).toEqual([
      "Kort 1",
      "Kort 2",
      "Kort 3",
    ]);
    await press(user, "Skriv ut");
    expect(bridge.inputsOf("paper.lay")).toEqual([{ kind: "recoveryCards", mark: "GJZE", cards: cards.papers }]);
    expect(await screen.findByText(/Ingen skrivare hittades/)).toBeTruthy();
    await press(user, "Jag har sparat nyckeln");
    await user.type(await screen.findByLabelText("Kort 1, grupp 2"), "aaa2");
    await user.type(screen.getByLabelText("Kort 3, grupp 5"), "ccc5{Enter}");
    expect(bridge.inputsOf("keys.renewRecovery")).toEqual([{ groups: ["aaa2", "ccc5"] }]);
  });

  it("another master key says what happens, and locks when it is done", async () => {
    const { user, bridge } = await open();
    await press(user, "Byt huvudnyckel");
    expect(await screen.findByText(/Äldre säkerhetskopior öppnas fortfarande med det gamla/)).toBeTruthy();
    await confirmWith(user);
    await chooseNew(user);
    await press(user, "Jag har sparat nyckeln");
    await user.type(await screen.findByLabelText("Grupp 3"), "kkk3");
    await user.type(screen.getByLabelText("Grupp 7"), "kkk7{Enter}");
    expect(bridge.inputsOf("keys.changeMasterKey")).toEqual([
      { passphrase: "blå cykel under bron", groups: ["kkk3", "kkk7"] },
    ]);
    expect(bridge.inputsOf("desktop.lock")).toHaveLength(1);
  });

  it.each(KeyFailure.shape.code.options)("says why a change was refused: %s", async (code) => {
    const { user } = await open({ addDeputy: () => err({ code }) });
    await press(user, "Lägg till ersättare");
    await confirmWith(user);
    await chooseNew(user);
    expect(await screen.findByText(keyFailureText[code])).toBeTruthy();
    expect(keyFailureText[code]).toMatch(/^[A-ZÅÄÖ].*[,].*\.$/u);
  });

  it("after the recovery key a passphrase is chosen without the old one, and Idag says so too", async () => {
    const { user, bridge } = await open({ list: () => ok(listOf({ needsPassphrase: true })) });
    await press(user, "Välj ny lösenfras");
    await chooseNew(user);
    expect(bridge.inputsOf("keys.confirm")).toEqual([]);
    expect(bridge.inputsOf("keys.changePassphrase")).toEqual([{ passphrase: "blå cykel under bron" }]);
  });

  it("an interrupted change is told of here and on Idag, and the older way in can be removed", async () => {
    const older = { ...coordinator, slotId: "44444444-4444-4444-8444-444444444444", isOpenedWith: false };
    const keys: Answers["keys"] = {
      list: () => ok(listOf({ hasLeftOver: true, slots: [coordinator, older, recovery] })),
    };
    await open(keys);
    expect(await screen.findByText("En ändring av nycklarna avbröts")).toBeTruthy();
    expect(screen.getAllByRole("button", { name: "Ta bort Koordinator" })).toHaveLength(2);
  });
});

describe("Idag", () => {
  it("advises a new passphrase after the recovery key, with the way to it", async () => {
    await renderApp("/idag", {
      ...answers({ list: () => ok(listOf({ needsPassphrase: true })) }),
      today: { read: () => ok({ today: "2026-11-22", tasks: [], meetings: [] }) },
      profile: { read: () => ok(null) },
      caseFile: { list: () => ok([]) },
    });
    const link = await screen.findByRole("link", { name: "Välj ny lösenfras" });
    expect(link.getAttribute("href")).toBe("#/installningar/nycklar");
  });
});
