// 10 April: the minutes go to those who were there and may have them, each in a folder of its own; and what a reader gets is read.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dispatchText } from "../../../shared/text/dispatch.ts";
import { minutesText } from "../../../shared/text/minutes.ts";
import { textOf } from "../../support/pdf.ts";
import { louSecrets } from "../lou-case.ts";
import type { Walk } from "../walk.ts";
import { goToCase } from "./case-file.ts";
import { codesOf, dispatchAll, type Receipt } from "./dispatch.ts";
import { sevenCodes } from "./notice.ts";
import { establish } from "./room.ts";

/** The minutes from an open, established meeting: every guardian's copy is read through first where something is hidden (B3). */
export const sendEstablished = async (walk: Walk, picture: string): Promise<Receipt> => {
  await walk.hand.press(minutesText.read.send);
  return dispatchAll(walk, dispatchText.titles.minutes, picture);
};

const readCopies = (walk: Walk, receipt: Receipt) =>
  Promise.all(
    receipt.map(async ({ code, file }) => ({
      code,
      file,
      ...(await textOf(readFileSync(join(walk.folders.documents, code, file)))),
    })),
  );

export const sendMinutes = async (walk: Walk): Promise<void> => {
  const { hand } = walk;
  await walk.day("2026-04-10");
  await goToCase(walk, "meetings");
  await hand.follow(/9 apr/);
  const receipt = await sendEstablished(walk, "protokoll-utskick");
  walk.show(`T8: protokollet går till ${sevenCodes}, inte till tolken`, codesOf(receipt) === sevenCodes);
  await hand.sees(minutesText.read.dispatched);
  await walk.picture("protokoll-skickat");

  const copies = await readCopies(walk, receipt);
  walk.show(
    "T12: en mapp per mottagare, filnamnet ärende-handling-mottagare utan namn",
    copies.every(({ code, file }) => file.endsWith(`-${code}.pdf`) && !louSecrets.some((word) => file.includes(word))),
  );
  walk.show(
    "T12: första raden säger till vem, titel är satt, språket är sv-SE, ingen person som upphov",
    copies.every(
      ({ text, title, language, author }) =>
        text.trim().startsWith("Till:") && Boolean(title) && language === "sv-SE" && author === "Socialnämnden",
    ),
  );
  walk.show(
    "T13: sekretessmarkering med lagrum, dag och myndighet",
    copies.every(
      ({ text }) => text.includes("26 kap. 1 §") && text.includes("2026-04-10") && text.includes("Socialnämnden"),
    ),
  );
};

/** Establishes a follow-up that is written, and sends it to everybody who was there. */
export const finishMinutes = async (walk: Walk, codes: string, picture: string): Promise<void> => {
  await establish(walk);
  const receipt = await sendEstablished(walk, `${picture}-protokoll`);
  walk.show(`R38: protokollet går till ${codes}`, codesOf(receipt) === codes);
};
