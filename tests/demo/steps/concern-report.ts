// A concern report, from the top bar in the middle of a meeting: nothing stands in its way (R45).
import { concernReportText as text } from "../../../shared/text/concern-report.ts";
import { dispatchText } from "../../../shared/text/dispatch.ts";
import { frameText } from "../../../shared/text/frame.ts";
import { louCase, youthName } from "../lou-case.ts";
import type { Walk } from "../walk.ts";
import { codesOf, dispatchAll } from "./dispatch.ts";

export const makeConcernReport = async (walk: Walk): Promise<void> => {
  const { hand, window } = walk;
  await hand.press(frameText.concernReport);
  await hand.sees(text.first.question);
  await walk.picture("orosanmalan-fraga");
  const chooser = window.getByRole("combobox", { name: new RegExp(`^${text.chooseCase.replace("?", "\\?")}`) });
  if (!(await chooser.inputValue()).includes(louCase.number)) {
    await chooser.click();
    await window.keyboard.type(louCase.number);
    await window.getByRole("option", { name: new RegExp(louCase.number) }).click();
  }
  // Another answer begins with the same word.
  await hand.pick(text.first.question, /^Nej(?!,)/);
  await hand.write(text.concern.reason, "Uteblivna provtagningar och oro för den unges hälsa de senaste två veckorna.");
  const child = await window.getByLabel(text.child.name).inputValue();
  walk.show("Barnets uppgifter är hämtade från ärendet", child === youthName);
  await walk.picture("orosanmalan-ifylld");
  await hand.press(text.make);
  const receipt = await dispatchAll(walk, dispatchText.titles.concernReport, "orosanmalan-utskick");
  walk.show("R45: orosanmälan görs mitt i mötet och går till socialtjänsten", codesOf(receipt) === "T");
};
