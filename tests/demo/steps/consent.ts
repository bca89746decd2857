// Consent, version 1: its terms, the forms, and the answers as they come in on 16 and 18 March.
import { consentText, mannerWords, resultWords } from "../../../shared/text/consent.ts";
import type { Hand } from "../hand.ts";
import { guardianNames, youthName } from "../lou-case.ts";
import type { Walk } from "../walk.ts";
import { goToCase, goToPart } from "./case-file.ts";

/** The four parties of version 1. */
export const partiesOne = ["Skola", "Socialtjänst", "Polis", "Fritid"] as const;

export const writeTerms = async (walk: Walk): Promise<void> => {
  const { hand } = walk;
  await goToPart(walk, "consent");
  await hand.press(consentText.makeFirst);
  await hand.write(consentText.purpose, "Gemensam planering för skolnärvaro, drogfrihet och trygg fritid inom SSPF");
  await hand.date(consentText.from, "2026-03-18");
  await hand.date(consentText.to, "2026-11-18");
  await hand.write(consentText.collectedByRole, "skolkurator");
  for (const party of partiesOne) await hand.tick(party);
  await walk.picture("samtycke-ny-version");
  await hand.press(consentText.saveNew);
  await hand.sees(consentText.state.awaited);
  await walk.picture("samtycke-vantar");
};

export const registerYes = async (
  walk: Walk,
  who: string,
  day: string,
  interpreter: boolean,
  beforeSaving: (dialog: Hand) => Promise<void> = () => Promise.resolve(),
): Promise<void> => {
  await walk.hand.press(consentText.register);
  const dialog = walk.hand.dialog(consentText.answerTitle);
  await dialog.pick(consentText.who, who);
  await dialog.press(consentText.yesToAll);
  await dialog.date(consentText.on, day);
  await dialog.choose(consentText.manner, mannerWords.signedForm);
  await dialog.write(consentText.receivedBy, "skolkurator");
  if (interpreter) await dialog.tick(consentText.interpreter);
  await beforeSaving(dialog);
  await dialog.press(consentText.saveAnswers);
  await dialog.place.waitFor({ state: "detached" });
};

export const firstGuardianSigns = async (walk: Walk): Promise<void> => {
  await goToPart(walk, "consent");
  await registerYes(walk, guardianNames[0] ?? "", "2026-03-16", false, () => walk.picture("samtycke-registrera-svar"));
  const yes = await walk.window.getByText(resultWords.notYet).count();
  walk.show("R18: med en underskrift av tre får ingen verksamhet delta än", yes === partiesOne.length);
  await walk.picture("samtycke-en-av-tre");
};

export const consentComplete = async (walk: Walk): Promise<void> => {
  await walk.day("2026-03-18");
  await goToCase(walk, "consent");
  await registerYes(walk, guardianNames[1] ?? "", "2026-03-18", true);
  await registerYes(walk, youthName, "2026-03-18", false);
  await walk.hand.sees(consentText.state.current("2026-03-18", "2026-11-18"));
  const allowed = await walk.window.getByText(resultWords.mayAttend, { exact: true }).count();
  walk.show("T3: samtycket är komplett och fyra verksamheter får delta", allowed === partiesOne.length);
  await walk.picture("samtycke-komplett");
};
