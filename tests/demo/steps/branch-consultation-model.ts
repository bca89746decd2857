// B5: Konsultationsmodell. The coordinator decides while the consultation is unidentified, a blank form goes to the initiator,
// the family's word makes the case, there is no pre-meeting, and an impartial person leads the first meeting.
import { caseStepText } from "../../../shared/text/case-list.ts";
import { consentText } from "../../../shared/text/consent.ts";
import { consultationText } from "../../../shared/text/consultation.ts";
import { dispatchText } from "../../../shared/text/dispatch.ts";
import { noticeText } from "../../../shared/text/notice.ts";
import { guardianNames, youthName } from "../lou-case.ts";
import { goTo, type Walk } from "../walk.ts";
import { goToPart, openCase } from "./case-file.ts";
import { registerYes, writeTerms } from "./consent.ts";
import { dispatchAll } from "./dispatch.ts";
import { firstMeeting, planMeeting } from "./meetings.ts";

export const handOverBlankForm = async (walk: Walk): Promise<void> => {
  const { hand } = walk;
  await hand.press(consultationText.consent.blank);
  const receipt = await dispatchAll(walk, dispatchText.titles.blankConsentForm, "B5-blankett", { format: "docx" });
  walk.show(
    "B5: blanketten bär konsultationens nummer och inget namn",
    receipt.length > 0 && receipt.every(({ file }) => file.startsWith("K-2026-001")),
  );
  walk.show(
    "B5: blanketten lämnas i Word, som den valdes",
    receipt.every(({ file }) => file.endsWith(".docx")),
  );
  await walk.picture("B5-konsultationen");
};

export const openOnTheFamilysWord = async (walk: Walk): Promise<void> => {
  await openCase(walk, "2026-03-18");
  const steps = await walk.window.locator("main").innerText();
  walk.show("B5: ärendet har inget förmöte", !steps.includes(caseStepText.preMeeting));
  await writeTerms(walk);
  await registerYes(walk, guardianNames[0] ?? "", "2026-03-18", false);
  await registerYes(walk, guardianNames[1] ?? "", "2026-03-18", true);
  await registerYes(walk, youthName, "2026-03-18", false);
  await walk.hand.sees(consentText.state.current("2026-03-18", "2026-11-18"));
  await walk.picture("B5-samtycke-komplett");
};

export const summonWithImpartialLeader = async (walk: Walk): Promise<void> => {
  const { hand } = walk;
  await planMeeting(
    walk,
    { ...firstMeeting, leader: { name: "Karim Opartisk", from: "Råd och stöd" } },
    "B5-motesledare",
  );
  await goToPart(walk, "notices");
  // The blank form named every agency that there is, BUP too, and the consent began with what it said.
  await hand.press(noticeText.create(8));
  await hand.sees(noticeText.bands.draft);
  walk.show("B5: kallelsen går att göra utan förmöte", (await hand.count(noticeText.bands.draft)) > 0);
  await hand.press(noticeText.preview);
  const receipt = await dispatchAll(walk, dispatchText.titles.notice, "B5-kallelse");
  walk.show(
    "B5: mötesledaren får sitt underlag",
    receipt.some(({ code }) => code === "ML"),
  );
  await goTo(walk, "today");
  await walk.picture("B5-idag");
};
