// What is half typed survives a lock; and a backup is written, read back and checked.
import { readdirSync } from "node:fs";
import { backupText } from "../../../shared/text/backup-screen.ts";
import { meetingText } from "../../../shared/text/meeting.ts";
import { minutesText } from "../../../shared/text/minutes.ts";
import { answerDialogs } from "../../support/desktop-hand.ts";
import { goTo, type Walk } from "../walk.ts";
import { goToCase } from "./case-file.ts";
import { goToSection } from "./room.ts";

const halfTyped = "Bättre morgnar. Nöjda med polisens samtal, men";

export const lockInTheMiddle = async (walk: Walk): Promise<void> => {
  const { hand, window } = walk;
  await goToCase(walk, "meetings");
  await hand.follow(/^I dag|21 maj/);
  await goToSection(walk, "guardians");
  await hand.write(minutesText.guardians.label, halfTyped);
  // By its key, so that the field is never left.
  await walk.locks(() => window.keyboard.press("Control+L"));
  await walk.picture("last");
  await walk.unlock();
  await goToSection(walk, "guardians");
  const back = await window.getByLabel(minutesText.guardians.label).inputValue();
  walk.show("Det halvskrivna är tillbaka efter upplåsning", back === halfTyped);
  await walk.picture("utkastet-tillbaka");
};

export const backUp = async (walk: Walk): Promise<void> => {
  const { hand } = walk;
  await hand.follow(meetingText.room.leave);
  await goTo(walk, "backup");
  await answerDialogs(walk.application, walk.folders.backup);
  await hand.press(backupText.choose);
  await hand.sees(walk.folders.backup);
  await hand.press(backupText.now);
  await hand.sees(backupText.verified);
  await walk.picture("sakerhetskopia");
  walk.show("Säkerhetskopian är en fil, kontrollerad", readdirSync(walk.folders.backup).length === 1);
};
