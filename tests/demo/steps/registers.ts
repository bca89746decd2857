// What each agency may put in its own record, how two copies differ, and the lists of what has left: for the file and the reviewer.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dispatchText, wrappingText } from "../../../shared/text/dispatch.ts";
import { documentsText } from "../../../shared/text/document.ts";
import { disclosureLogWords } from "../../../shared/text/documents/disclosure-log.ts";
import { securePackageWords } from "../../../shared/text/documents/secure-package.ts";
import { kitText } from "../../../shared/text/kit.ts";
import { logReviewText } from "../../../shared/text/log-review.ts";
import { textOf } from "../../support/pdf.ts";
import { goTo, type Walk } from "../walk.ts";
import { goToCase, goToPart } from "./case-file.ts";
import { codesOf, dispatchAll } from "./dispatch.ts";

/** How the school's copy of the minutes differs from the police's, in words. Nothing leaves. */
export const compareCopies = async (walk: Walk): Promise<void> => {
  const { hand, window } = walk;
  await goToCase(walk, "documents");
  await hand.menu(documentsText.make, /^Protokoll från .* 2026-04-09$/);
  const dialog = hand.dialog(dispatchText.titles.minutes);
  await dialog.press(/^S ?Visa exemplaret till ?Skola/);
  await dialog.choose(dispatchText.compareWith, /^P Polis/);
  const comparison = window.getByRole("region", { name: dispatchText.comparison("Skola", "Polis") });
  await comparison.waitFor({ timeout: 15_000 });
  const told = await comparison.innerText();
  walk.show(
    "T10: jämförelsen säger i ord att oron bara står till skolan",
    /Bara till Skola[^]*av 10/.test(told) && !/Bara till Polis[^\n]*\n[^\n]*av 10/.test(told),
  );
  await walk.picture("jamfor-exemplar");
  await dialog.press(kitText.cancel);
  await dialog.place.waitFor({ state: "detached" });
};

export const sendClips = async (walk: Walk): Promise<void> => {
  await goToCase(walk, "documents");
  await walk.hand.menu(documentsText.make, /^Journalklipp från .* 2026-04-09$/);
  const receipt = await dispatchAll(walk, dispatchText.titles.journalClip, "journalklipp", {
    wrapping: wrappingText.securePackage,
  });
  walk.show("R38: varje verksamhet får sitt journalklipp, familjen inget", codesOf(receipt) === "F P S T");
  const { documents } = walk.folders;
  const packages = readdirSync(documents).filter((name) => name.startsWith("sdk-"));
  walk.show(
    "Journalklippen ligger i ett paket till varje verksamhet, utan namn i mappens eller filens namn",
    packages.length === 4 &&
      packages.every((name) => {
        const files = readdirSync(join(documents, name));
        return files.includes(securePackageWords.readMe) && !/Lou|Exempelsson/.test([name, ...files].join(" "));
      }),
  );
};

/** The whole log of the case, and of the register. */
export const takeOutLogs = async (walk: Walk): Promise<void> => {
  const { hand } = walk;
  await goToPart(walk, "documents");
  await hand.press(documentsText.takeOutLog);
  const ofCase = await dispatchAll(walk, dispatchText.titles.disclosureLog, "utlamnandelogg");
  walk.show("Utlämnandeloggen går till akten", codesOf(ofCase) === "AKTEN");
  const [log] = ofCase;
  const { text } = await textOf(readFileSync(join(walk.folders.documents, log?.code ?? "", log?.file ?? "")));
  walk.show(
    "I loggen står handlingen som hamnade fel, och hur det bedömdes",
    text.includes(disclosureLogWords.misdeliveries) && text.includes("raderades oöppnat"),
  );
  await hand.menu(documentsText.make, documentsText.makeExtract);
  await hand.dialog(dispatchText.titles.disclosureExtract).tick(/Vårdnadshavare 1/);
  const [extract, ...others] = await dispatchAll(walk, dispatchText.titles.disclosureExtract, "utdrag-till-familjen");
  const extracted = await textOf(readFileSync(join(walk.folders.documents, extract?.code ?? "", extract?.file ?? "")));
  walk.show(
    "Utdraget går till den som bad om det, och orosanmälan står inte med",
    extract?.code === "V1" && others.length === 0 && !/orosanmäl/i.test(extracted.text),
  );
  await goTo(walk, "settings");
  await hand.follow(logReviewText.open);
  await hand.press(logReviewText.makeReport);
  const ofRegister = await dispatchAll(walk, dispatchText.titles.logReport, "loggrapport");
  walk.show("Loggrapporten går till granskaren", codesOf(ofRegister) === "GRANSKARE");
};
