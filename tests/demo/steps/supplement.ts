// 25 and 26 May: consent version 2, with BUP, and the notice in which BUP can be chosen (T5).
import { consentText } from "../../../shared/text/consent.ts";
import { dispatchText } from "../../../shared/text/dispatch.ts";
import { noticeText } from "../../../shared/text/notice.ts";
import { guardianNames, youthName } from "../lou-case.ts";
import type { FollowUp } from "../lou-follow-ups.ts";
import type { Walk } from "../walk.ts";
import { goToCase, goToPart } from "./case-file.ts";
import { registerYes } from "./consent.ts";
import { codesOf, dispatchAll } from "./dispatch.ts";
import { planFollowUp } from "./follow-up.ts";

export const supplement = async (walk: Walk): Promise<void> => {
  const { hand } = walk;
  await walk.day("2026-05-25");
  await goToCase(walk, "consent");
  await hand.press(consentText.supplement);
  await hand.date(consentText.from, "2026-05-26");
  await hand.date(consentText.to, "2026-11-18");
  await hand.tick("BUP");
  await walk.picture("samtycke-version-2");
  await hand.press(consentText.saveNew);
  await hand.sees(consentText.oldApplies(1, 2));
  await registerYes(walk, guardianNames[0] ?? "", "2026-05-25", false);
  await registerYes(walk, youthName, "2026-05-25", false);
  walk.show("Version 1 gäller tills alla har svarat", (await hand.count(consentText.oldApplies(1, 2))) > 0);
  await walk.picture("samtycke-version-2-vantar");
  await walk.day("2026-05-26");
  await goToCase(walk, "consent");
  await registerYes(walk, guardianNames[1] ?? "", "2026-05-26", true);
  await hand.sees(consentText.state.current("2026-05-26", "2026-11-18"));
  await walk.picture("samtycke-version-2-komplett");
};

export const summonWithNewAgency = async (walk: Walk, second: FollowUp): Promise<void> => {
  const { hand, window } = walk;
  await goToCase(walk, "meetings");
  await planFollowUp(walk, second);
  await goToPart(walk, "notices");
  const choice = window.getByRole("checkbox", { name: /BUP/ });
  await choice.waitFor();
  walk.show("T5: BUP kan väljas nu", await choice.isEnabled());
  await walk.picture("kallelse-BUP-T5");
  await hand.press(noticeText.create(8));
  await hand.sees(noticeText.bands.draft);
  await hand.press(noticeText.preview);
  const receipt = await dispatchAll(walk, dispatchText.titles.notice, "kallelse-11-juni");
  const notices = receipt.filter(({ file }) => /-\d+-\w+\.pdf$/.test(file));
  walk.show("Kallelsen går till åtta, BUP med", codesOf(notices) === "B F P S T U V1 V2");
};
