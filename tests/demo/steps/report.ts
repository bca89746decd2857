// 15 October: the first half-year is over. Its figures are looked at, the report is frozen and leaves as four files;
// nothing in it is about anybody (R46, R47).
import { dispatchText } from "../../../shared/text/dispatch.ts";
import { reportText } from "../../../shared/text/report.ts";
import { goTo, type Walk } from "../walk.ts";
import { codesOf, dispatchAll } from "./dispatch.ts";

const firstHalf = reportText.periodName({ kind: "half", year: 2026, part: 1 });

export const freezeReport = async (walk: Walk): Promise<void> => {
  const { hand, window } = walk;
  await goTo(walk, "reports");
  await hand.choose(reportText.period, firstHalf);
  await hand.sees(reportText.missing.title);
  await walk.picture("rapport");
  await hand.write(reportText.comment.label, "Väntetiden till bedömning är det största hindret.");
  await hand.press(reportText.comment.freeze);
  await window.getByRole("heading", { level: 1, name: firstHalf }).waitFor({ timeout: 15_000 });
  const page = await window.locator("main").innerText();
  walk.show("R47: rapporten nämner varken ungdomen eller ärendet", !/Lou|SSPF-2026/.test(page));
  await walk.picture("rapport-faststalld");
  await hand.press(reportText.packs.give);
  const receipt = await dispatchAll(walk, dispatchText.titles.halfYearReport, "rapport-skickas");
  walk.show("R46: rapporten lämnas som PDF, Word, Excel och rapportfil", codesOf(receipt) === "SG SGR SGW SGX");
};
