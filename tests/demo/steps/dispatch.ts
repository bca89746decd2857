// The dialog where documents leave: everybody who may have one, into the demo's own folder, with the receipt read from the screen.
import type { FileFormat } from "../../../shared/contract/document.ts";
import { dispatchText, fileFormatText } from "../../../shared/text/dispatch.ts";
import { documentsText } from "../../../shared/text/document.ts";
import { answerDialogs } from "../../support/desktop-hand.ts";
import type { Hand } from "../hand.ts";
import type { Walk } from "../walk.ts";
import { goToPart } from "./case-file.ts";

/** What a dispatch left behind, by the receipt: each recipient's code with the file that it got. */
export type Receipt = readonly { readonly code: string; readonly file: string }[];

const documentName = /\S+-\d{4}-\d+-\d+[A-Z]?-\w+\.(?:pdf|docx)/;

const readReceipt = async ({ window }: Walk): Promise<Receipt> => {
  const rows = await window.getByRole("table", { name: dispatchText.receipt.caption }).locator("tbody tr").all();
  return Promise.all(
    rows.map(async (row) => {
      const words = await row.innerText();
      return { code: /^\w+/.exec(words.trim())?.[0] ?? "", file: documentName.exec(words)?.[0] ?? "" };
    }),
  );
};

/** Copies that must be read through are opened one by one and marked as read (B3). */
const readThrough = async ({ hand }: Walk, dialog: Hand): Promise<void> => {
  const waiting = dialog.place.getByRole("button", { name: new RegExp(dispatchText.toCheck) });
  for (let left = await waiting.count(); left > 0; left -= 1) {
    await waiting.first().click();
    await dialog.press(dispatchText.check);
    await hand.sees(/är granskat$/);
  }
};

export interface DispatchOptions {
  readonly format?: FileFormat;
  /** In what the files leave: a statement of the dialog that is ticked first. */
  readonly wrapping?: string;
}

/** The dialog is open: sends to all that are chosen from the start, after a picture of it. */
export const dispatchAll = async (
  walk: Walk,
  title: string,
  picture: string,
  { format = "pdf", wrapping }: DispatchOptions = {},
): Promise<Receipt> => {
  const dialog = walk.hand.dialog(title);
  await dialog.sees(dispatchText.folderNote);
  if (format === "docx") await dialog.pick(fileFormatText.label, fileFormatText.formats.docx);
  if (wrapping !== undefined) await dialog.tick(new RegExp(`^${wrapping}`));
  if ((await dialog.count(walk.folders.documents)) === 0) {
    await answerDialogs(walk.application, walk.folders.documents);
    await dialog.press(new RegExp(`^(${dispatchText.chooseFolder}|${dispatchText.changeFolder})$`));
    await dialog.sees(walk.folders.documents);
  }
  await dialog.place.locator("canvas").first().waitFor({ timeout: 30_000 });
  await walk.picture(picture);
  await readThrough(walk, dialog);
  await dialog.press(/^Spara \d+ fil(er)? och registrera utlämnandet/);
  // Sixteen papers are made, each read back, before the first word of the receipt.
  await dialog.place.getByText(dispatchText.receipt.title).first().waitFor({ timeout: 60_000 });
  const receipt = await readReceipt(walk);
  await walk.picture(`${picture}-kvitto`);
  await dialog.press(dispatchText.receipt.done);
  await dialog.place.waitFor({ state: "detached" });
  return receipt;
};

export const codesOf = (receipt: Receipt): string =>
  receipt
    .map(({ code }) => code)
    .toSorted()
    .join(" ");

/** One form for each who is to sign. */
export const exportForms = async (walk: Walk): Promise<void> => {
  await goToPart(walk, "documents");
  await walk.hand.menu(documentsText.make, documentsText.makeConsentForm(1));
  const receipt = await dispatchAll(walk, dispatchText.titles.consentForm, "samtyckesblanketter");
  walk.show("En blankett var till vårdnadshavarna och den unge", codesOf(receipt) === "U V1 V2");
  await walk.picture("dokument");
};
