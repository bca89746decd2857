// 10 April: one of the clips came to another youth centre. It is registered on the copy, assessed, and stands in the log from then on.
import {
  misdeliveryMeasureText,
  misdeliveryOutcomeText,
  misdeliveryText as text,
} from "../../../shared/text/misdelivery.ts";
import { taskText, todayText } from "../../../shared/text/today.ts";
import { goTo, type Walk } from "../walk.ts";
import { goToCase } from "./case-file.ts";

const cameTo = "En annan fritidsgård";

const register = async (walk: Walk): Promise<void> => {
  const { hand } = walk;
  await goToCase(walk, "documents");
  await hand.menu(/^Mer om Journalklipp, .* till Fritid/, text.start);
  const dialog = hand.dialog(text.registerTitle);
  await dialog.date(text.foundOn, "2026-04-10");
  await dialog.time(text.foundAt, "09:30");
  await dialog.sees(/^En anmälan görs senast måndag 13 april 2026 kl\. 09:30/);
  await walk.picture("hamnade-fel");
  await dialog.write(text.cameTo, cameTo);
  await dialog.tick(misdeliveryMeasureText.askedToDelete);
  await dialog.tick(misdeliveryMeasureText.toldDataProtectionOfficer);
  await dialog.press(text.register);
  await dialog.place.waitFor({ state: "detached" });
};

export const copyWentWrong = async (walk: Walk): Promise<void> => {
  const { hand, window } = walk;
  await register(walk);
  await goTo(walk, "today");
  const task = window.getByRole("listitem").filter({ hasText: taskText.misdeliveryToAssess(1) });
  walk.show(
    "Idag säger att incidenten bedöms inom 72 timmar, till samma klockslag tre dagar senare",
    /senast mån 13 apr.* kl\. 09:30/.test((await task.innerText()).replaceAll("\n", " ")),
  );
  await walk.picture("hamnade-fel-idag");
  await hand.follow(taskText.misdeliveryToAssess(1));
  await hand.card(text.title).press(text.assess);
  const dialog = hand.dialog(text.continueTitle(1));
  await dialog.tick(misdeliveryMeasureText.toldFamily);
  await dialog.choose(text.assessment, misdeliveryOutcomeText.notNeeded);
  await dialog.write(text.because, "Mejlet raderades oöppnat, och fritidsgården har bekräftat det.");
  await dialog.press(text.register);
  await dialog.place.waitFor({ state: "detached" });
  const events = window.getByRole("table", { name: text.caption }).locator("tbody tr");
  walk.show("Bedömningen är en ny händelse, och den första står kvar", (await events.count()) === 2);
  await walk.picture("hamnade-fel-bedomt");
  await goTo(walk, "today");
  await hand.sees(todayText.meetings.title);
  walk.show("Uppgiften är borta när bedömningen är gjord", (await task.count()) === 0);
};
