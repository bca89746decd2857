import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { DocumentDialog } from "../../renderer/dispatch/DocumentDialog.tsx";
import type { z } from "zod";
import type { DocumentRequest, RecipientRow } from "../../shared/contract/document.ts";
import { AgencyId, DocumentId, GuardianId, MinutesId } from "../../shared/domain/ids.ts";
import type { Party } from "../../shared/domain/party.ts";
import { err, ok } from "../../shared/result.ts";
import { dispatchText as text } from "../../shared/text/dispatch.ts";
import { refusalInWords } from "../../shared/text/failures.ts";
import { caseAnswers, caseId } from "../support/example-case.ts";
import type { Answers } from "../support/fake-bridge.ts";
import { recipientRow, sentCopy } from "../support/example-dispatch.ts";
import { renderPart } from "../support/render-part.tsx";

const minutesId = MinutesId.parse("protokoll-1");
const source = { kind: "minutes" as const, minutesId };
const school: Party = { kind: "agency", agencyId: AgencyId.parse("skola") };
const police: Party = { kind: "agency", agencyId: AgencyId.parse("polis") };
const guardian: Party = { kind: "guardian", guardianId: GuardianId.parse("v2") };

const row = (code: string, label: string, party: Party, changes: Partial<RecipientRow> = {}): RecipientRow =>
  recipientRow({ request: { ...source, party }, code, label, ...changes });

const rows: RecipientRow[] = [
  row("S", "Skola", school),
  row("P", "Polis", police, { block: { code: "agencyNotCovered", agencyId: AgencyId.parse("polis") }, channels: [] }),
  row("V2", "Vårdnadshavare 2", guardian),
  row("U", "Lou Exempelsson", { kind: "youth" }, { attended: false }),
];

const sent = (code: string) =>
  sentCopy({
    documentId: DocumentId.parse(`handling-${code}`),
    recipientCode: code,
    recipientLabel: rows.find((one) => one.code === code)?.label ?? "",
    channel: "letter",
    fileName: `SSPF-2026-007-1-${code}.pdf`,
    minutesId,
  });

const nameOf = (request: z.input<typeof DocumentRequest>): string =>
  rows.find((one) => JSON.stringify(one.request) === JSON.stringify(request))?.code ?? "?";

const answers = (more: Answers["document"] = {}): Answers => ({
  document: {
    recipients: () => ok(rows),
    folder: () => ok("/home/test/ut"),
    preview: (request) =>
      ok({ bytes: new Uint8Array([1]), fileName: `SSPF-2026-007-1-${nameOf(request)}.pdf`, pages: 2, unprintable: [] }),
    dispatch: ({ copies }) => ok({ documents: copies.map(({ request }) => sent(nameOf(request))), locked: [] }),
    ...more,
  },
});

const show = async (given: Answers, changes: { readonly isDraft?: boolean } = {}) => {
  const onClose = vi.fn();
  const part = renderPart(<DocumentDialog source={source} onClose={onClose} {...changes} />, given);
  await screen.findByRole("heading", { name: text.recipients });
  return { ...part, onClose };
};

const ticked = (recipient: string): boolean =>
  screen.getByRole<HTMLInputElement>("checkbox", { name: text.choose(recipient) }).checked;

/** The band of what was refused; the bytes above are no document, so the view beside says so in a band of its own. */
const problem = async (title: string): Promise<string> =>
  (await screen.findByText(title)).closest("[role=alert]")?.textContent ?? "";

describe("the dialog where minutes are dispatched", () => {
  it("R38: begins with those who were there, and offers the others by one click", async () => {
    const { user } = await show(answers());
    expect([ticked("Skola"), ticked("Vårdnadshavare 2"), ticked("Lou Exempelsson")]).toEqual([true, true, false]);
    await user.click(screen.getByRole("checkbox", { name: text.choose("Lou Exempelsson") }));
    expect(screen.getByRole("button", { name: text.save(3) })).toBeTruthy();
  });

  it("shows who may not have them with the reason in words, and nothing to tick", async () => {
    await show(answers());
    const blocked = screen.getByRole("region", { name: text.blocked });
    expect(within(blocked).getByText(/Polis omfattas inte av samtycket/)).toBeTruthy();
    expect(screen.queryByRole("checkbox", { name: text.choose("Polis") })).toBeNull();
  });

  it("T20: offers only the ways that the host allows for each", async () => {
    const { user } = await show(answers());
    await user.click(screen.getByRole("button", { name: new RegExp(text.channel("Vårdnadshavare 2")) }));
    expect(screen.getAllByRole("option").map((option) => option.textContent)).toEqual([
      "Säkert meddelande",
      "Brev",
      "Personligen",
    ]);
  });

  it("says what the file is called and where it will lie, for the recipient that is looked at", async () => {
    const { user } = await show(answers());
    expect(await screen.findByText("SSPF-2026-007-1-S.pdf")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /Visa exemplaret till ?Vårdnadshavare 2/ }));
    expect(await screen.findByText("SSPF-2026-007-1-V2.pdf")).toBeTruthy();
  });

  it("shows nothing of the copy that was looked at before, while the next one is on its way", async () => {
    const never = Promise.withResolvers<never>();
    const { user } = await show(
      answers({
        preview: (request) =>
          nameOf(request) === "U"
            ? never.promise
            : ok({ bytes: new Uint8Array([1]), fileName: `${nameOf(request)}.pdf`, pages: 2, unprintable: [] }),
      }),
    );
    expect(await screen.findByText("S.pdf")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /Visa exemplaret till ?Lou Exempelsson/ }));
    expect(await screen.findByText(text.preparing)).toBeTruthy();
    expect(screen.queryByText("S.pdf")).toBeNull();
  });

  it("names the guardian whose number the copy bears, before and after it has left", async () => {
    const onClose = vi.fn();
    const example = caseAnswers();
    const { user } = renderPart(<DocumentDialog source={source} caseId={caseId} onClose={onClose} />, {
      ...example,
      document: { ...example.document, ...answers().document },
    });
    expect(await screen.findByRole("button", { name: /Vårdnadshavare 2 ?Robin Exempelsson/ })).toBeTruthy();
    expect(screen.getByText(text.mistakes)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: text.save(2) }));
    const receipt = await screen.findByRole("table", { name: text.receipt.caption });
    expect(within(receipt).getByText("Robin Exempelsson")).toBeTruthy();
  });

  it("asks for a folder when there is none, and saves there at once", async () => {
    const { user, bridge } = await show({
      ...answers({ folder: () => ok(null) }),
      desktop: { chooseExportFolder: () => ok({ folder: "/home/test/annan" }) },
    });
    await user.click(screen.getByRole("button", { name: text.save(2) }));
    expect(await screen.findByText(new RegExp(text.receipt.files("/home/test/annan")))).toBeTruthy();
    expect(bridge.inputsOf("document.dispatch")).toHaveLength(1);
  });

  it("names the folder that was chosen last, also before the host has told it again", async () => {
    const { user } = await show({
      // The old one is still what the host answers.
      ...answers({ folder: () => ok("/home/test/ut") }),
      desktop: { chooseExportFolder: () => ok({ folder: "/home/test/annan" }) },
    });
    await user.click(screen.getByRole("button", { name: text.changeFolder }));
    expect(await screen.findByText("/home/test/annan")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: text.save(2) }));
    expect(await screen.findByText(new RegExp(text.receipt.files("/home/test/annan")))).toBeTruthy();
  });

  it("sends the chosen copies with Ctrl+Enter, each in its way, and answers with a receipt", async () => {
    const { user, bridge, onClose } = await show(answers());
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(await screen.findByText(text.receipt.title)).toBeTruthy();
    expect(bridge.inputsOf("document.dispatch")).toEqual([
      {
        to: "file",
        copies: [
          { request: { ...source, party: school }, channel: "secureMessage" },
          { request: { ...source, party: guardian }, channel: "letter" },
        ],
      },
    ]);
    const receipt = screen.getByRole("table", { name: text.receipt.caption });
    expect(within(receipt).getByText("SSPF-2026-007-1-V2.pdf")).toBeTruthy();
    expect(within(receipt).getAllByText("ab12cd34ef56")).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: text.receipt.done }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it.each([
    "folderNotChosen",
    "folderGone",
    "folderReadOnly",
    "diskFull",
    "fileExists",
    "pathTooLong",
    "emailNotAllowed",
  ] as const)("says %s in place and loses nothing that was chosen", async (code) => {
    const { user } = await show(answers({ dispatch: () => err({ code }) }));
    await user.click(screen.getByRole("checkbox", { name: text.choose("Lou Exempelsson") }));
    await user.click(screen.getByRole("button", { name: text.save(3) }));
    expect(await problem(text.problem)).toContain(refusalInWords({ code }));
    expect(screen.getByRole("button", { name: text.save(3) })).toBeTruthy();
  });

  it("names the party of a consent refusal that came meanwhile", async () => {
    const block = { code: "agencyDeclined", agencyId: AgencyId.parse("skola"), answer: "withdrawn", on: "2026-04-10" };
    const signer = { kind: "guardian" as const, guardianId: GuardianId.parse("v2") };
    const { user } = await show(
      answers({ dispatch: () => err({ ...block, code: "agencyDeclined", answer: "withdrawn", signer }) }),
    );
    await user.click(screen.getByRole("button", { name: text.save(2) }));
    expect(await problem(text.problem)).toContain(
      "Skola får inte delta: vårdnadshavare 2 tog tillbaka sitt samtycke 2026-04-10.",
    );
  });

  it("asks for at least one recipient instead of a dead button", async () => {
    const { user, bridge } = await show(answers());
    await user.click(screen.getByRole("checkbox", { name: text.choose("Skola") }));
    await user.click(screen.getByRole("checkbox", { name: text.choose("Vårdnadshavare 2") }));
    await user.click(screen.getByRole("button", { name: text.saveNone }));
    expect(await problem(text.problem)).toContain(text.nobodyChosen);
    expect(bridge.inputsOf("document.dispatch")).toEqual([]);
  });

  it("prints each document that was registered on paper, and says when there is no printer", async () => {
    const { user, bridge } = await show({
      ...answers(),
      desktop: { print: () => err({ code: "noPrinter" as const }) },
    });
    await user.click(screen.getByRole("button", { name: text.print(2) }));
    expect(await problem(text.problem)).toContain(text.notPaper(["Skola"]));
    await user.click(screen.getByRole("checkbox", { name: text.choose("Skola") }));
    await user.click(screen.getByRole("button", { name: text.print(1) }));
    expect(await problem(text.receipt.printStopped)).toContain(text.printProblem.noPrinter);
    expect(bridge.inputsOf("desktop.print")).toEqual([{ kind: "sent", documentId: "handling-V2" }]);
  });

  it("names what cannot be printed before anything leaves", async () => {
    await show(
      answers({
        preview: () => ok({ bytes: new Uint8Array([1]), fileName: "f.pdf", pages: 1, unprintable: ["🙂"] }),
      }),
    );
    expect(await screen.findByText(text.unprintableTitle)).toBeTruthy();
    expect(screen.getByText(/U\+1F642/)).toBeTruthy();
  });

  it("lets a draft be looked at and not sent, in words", async () => {
    const { user, bridge } = await show(answers(), { isDraft: true });
    expect(screen.getByText(text.draftTitle)).toBeTruthy();
    expect(screen.queryByRole("checkbox")).toBeNull();
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(bridge.inputsOf("document.dispatch")).toEqual([]);
  });
});
