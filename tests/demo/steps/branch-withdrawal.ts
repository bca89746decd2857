// B1: on 2 June guardian 2 takes the consent back. Sharing is locked at once, nothing is erased, and the case is closed two days later.
import { closureText } from "../../../shared/text/closure.ts";
import { consentText, mannerWords } from "../../../shared/text/consent.ts";
import { consequencesText } from "../../../shared/text/consent-follow.ts";
import { dispatchText } from "../../../shared/text/dispatch.ts";
import { minutesText } from "../../../shared/text/minutes.ts";
import { noticeText } from "../../../shared/text/notice.ts";
import { guardianNames } from "../lou-case.ts";
import type { Walk } from "../walk.ts";
import { goToCase, goToPart } from "./case-file.ts";
import { fillClosing } from "./closing.ts";
import { makeConcernReport } from "./concern-report.ts";
import { codesOf, dispatchAll } from "./dispatch.ts";

const withdraw = async (walk: Walk): Promise<void> => {
  const { hand } = walk;
  await hand.press(consentText.withdraw);
  const dialog = hand.dialog(consentText.withdrawTitle);
  await dialog.pick(consentText.withdrawWho, guardianNames[1] ?? "");
  await dialog.pick(consentText.withdrawWhat, consentText.withdrawAll);
  await dialog.date(consentText.withdrawOn, "2026-06-02");
  await dialog.choose(consentText.manner, mannerWords.oral);
  await dialog.write(consentText.receivedBy, "Kaj Koordinator");
  await walk.picture("B1-ta-tillbaka");
  await dialog.press(consentText.saveWithdrawal);
  await hand.sees(consequencesText.title);
};

export const takeBackConsent = async (walk: Walk): Promise<void> => {
  const { hand, window } = walk;
  await goToCase(walk, "consent");
  await withdraw(walk);
  await hand.sees(consequencesText.whole("2026-06-02"));
  walk.show("B1: allt delande är spärrat samma dag", (await hand.count(consequencesText.everything)) === 5);
  await walk.picture("B1-foljder");
  await hand.press(consequencesText.send);
  const letters = await dispatchAll(walk, dispatchText.titles.withdrawalLetter, "B1-brev");
  walk.show("B1: brevet går till alla parter", codesOf(letters) === "B F P S T U V1 V2");
  await goToPart(walk, "notices");
  await hand.sees(noticeText.bands.blocked);
  walk.show("B1: kallelsen till 11 juni är spärrad", (await hand.count(noticeText.bands.blocked)) > 0);
  await walk.picture("B1-kallelsen-sparrad");
  await goToPart(walk, "meetings");
  await hand.follow(/21 maj/);
  await hand.press(minutesText.read.send);
  const dialog = hand.dialog(dispatchText.titles.minutes);
  await dialog.sees(dispatchText.blocked);
  const agencies = await dialog.place.getByRole("checkbox", { name: /Skola|Socialtjänst|Polis|Fritid|BUP/ }).count();
  walk.show("B1: protokollet kan inte lämnas till någon verksamhet", agencies === 0);
  await walk.picture("B1-protokollet-sparrat");
  await window.keyboard.press("Escape");
  await dialog.place.waitFor({ state: "detached" });
  await goToCase(walk, "plan");
  await hand.sees("Lou är i skolan");
  walk.show("B1: planen går att läsa, inget är raderat", (await hand.count("Lou är i skolan")) > 0);
  await makeConcernReport(walk);
};

export const closeAfterWithdrawal = async (walk: Walk): Promise<void> => {
  const { hand } = walk;
  await walk.day("2026-06-04");
  await goToCase(walk, "closure");
  await hand.sees(closureText.title);
  await fillClosing(walk, {
    reason: "consentWithdrawn",
    goals: {
      M1: { indicator: "Frånvaro i procent", value: 27 },
      M2: { indicator: "Positiva test", value: 2 },
      M3: { indicator: "Kvällar i olämplig miljö per månad", value: 1 },
    },
    assessment: "onTheWay",
    commitments: {
      A1: "cancelled",
      A3: "cancelled",
      A4: "cancelled",
      A5: "cancelled",
      A6: "cancelled",
      A7: "cancelled",
      A10: "cancelled",
      A11: "cancelled",
    },
    concern: { Skola: 3, Socialtjänst: 3, Polis: 3, Fritid: 2 },
  });
  for (const who of [closureText.views.youth, closureText.views.guardian(1), closureText.views.guardian(2)]) {
    await hand.pick(who, closureText.views.kinds.declined);
  }
  await hand.press(closureText.close);
  await hand.sees(closureText.summary.title("2026-06-04"));
  await walk.picture("B1-avslutat");
};
