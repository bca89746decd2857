// What the family has at home, and the coordinator on the desk: the plan on one page, information about SSPF, the checklist.
import { checklistText } from "../../../shared/text/checklist.ts";
import { consentText } from "../../../shared/text/consent.ts";
import { dispatchText, wrappingText } from "../../../shared/text/dispatch.ts";
import { kitText } from "../../../shared/text/kit.ts";
import { planText } from "../../../shared/text/plan.ts";
import type { Walk } from "../walk.ts";
import { goToCase, goToPart } from "./case-file.ts";
import { codesOf, dispatchAll } from "./dispatch.ts";

/** Nobody is chosen from the start: the plan is handed to whoever asks for it. */
const choose = async (walk: Walk, title: string, recipients: readonly string[]): Promise<void> => {
  const dialog = walk.hand.dialog(title);
  for (const recipient of recipients) await dialog.tick(new RegExp(recipient));
};

export const givePapers = async (walk: Walk): Promise<void> => {
  const { hand } = walk;
  await goToCase(walk, "plan");
  await hand.press(planText.giveOnePage);
  await choose(walk, dispatchText.titles.planOnOnePage, ["Vårdnadshavare 1", "Lou Exempelsson"]);
  const onePage = await dispatchAll(walk, dispatchText.titles.planOnOnePage, "planen-pa-en-sida");
  walk.show("Planen på en sida går till familjen", codesOf(onePage) === "U V1");
  await goToPart(walk, "consent");
  await hand.menu(kitText.more, consentText.informFamily);
  const information = await dispatchAll(walk, dispatchText.titles.information, "information-om-sspf", {
    wrapping: wrappingText.lock,
  });
  walk.show("Informationen går till den unge och vårdnadshavarna", codesOf(information) === "U V1 V2");
  await goToPart(walk, "checklist");
  await hand.press(checklistText.print);
  const list = await dispatchAll(walk, dispatchText.titles.checklist, "checklistan");
  walk.show("Checklistan går till koordinatorn själv", codesOf(list) === "K");
};
