// 16 March: the first guardian has signed, so it may be registered whom it is about. The case is opened from the consultation.
import { caseFileText } from "../../../shared/text/case-file.ts";
import { consultationText } from "../../../shared/text/consultation.ts";
import { channelWords, custodyWords, peopleText, protectedIdentityWords } from "../../../shared/text/people.ts";
import { genderText } from "../../../shared/text/report.ts";
import { louCase } from "../lou-case.ts";
import { goTo, type Walk } from "../walk.ts";

const words = caseFileText.create;

const writeYouth = async ({ hand, show, window }: Walk): Promise<void> => {
  const { youth } = louCase;
  const card = hand.card(peopleText.youth);
  await card.write(peopleText.givenName, youth.givenName);
  await card.write(peopleText.familyName, youth.familyName);
  await card.write(peopleText.pronoun, "hen");
  await card.write(peopleText.personalNumber, youth.personalNumber);
  const birthDate = await window.getByRole("group", { name: peopleText.birthDate }).first().innerText();
  show("Personnumret föreslår födelsedatum 2012-03-09", birthDate.replaceAll(/\D/g, "").startsWith("20120309"));
  await card.choose(peopleText.protectedIdentity, protectedIdentityWords.none);
  await card.write(peopleText.school, "Exempelskolan");
  await card.write(peopleText.grade, "8");
  await card.choose(peopleText.statisticsGender, genderText.notStated);
  await card.choose(peopleText.channel, channelWords.inPerson);
  await card.pick(peopleText.maturity, peopleText.maturityChoice.yes);
  await card.write(peopleText.maturityBy, "skolkurator");
  await card.date(peopleText.maturityOn, "2026-03-16");
};

const writeGuardians = async ({ hand }: Walk): Promise<void> => {
  const [first, second] = louCase.guardians;
  const one = hand.card(peopleText.guardian(1));
  await one.write(peopleText.givenName, first.givenName);
  await one.write(peopleText.familyName, first.familyName);
  await one.choose(peopleText.protectedIdentity, protectedIdentityWords.none);
  await one.choose(peopleText.custody, custodyWords.joint);
  await one.write(peopleText.phone, "070-000 00 01");
  await one.choose(peopleText.channel, channelWords.phone);
  await hand.press(peopleText.addGuardian);
  const two = hand.card(peopleText.guardian(2));
  await two.write(peopleText.givenName, second.givenName);
  await two.write(peopleText.familyName, second.familyName);
  await two.choose(peopleText.protectedIdentity, protectedIdentityWords.none);
  await two.choose(peopleText.custody, custodyWords.joint);
  await two.write(peopleText.languageField, "arabiska");
  await two.tick(peopleText.interpreter);
  await two.choose(peopleText.channel, channelWords.letter);
  await two.write(peopleText.address, "Exempelgatan 2, 590 00 Exempelort");
};

/** The family's word that it wants to begin comes on that day. */
export const openCase = async (walk: Walk, day = "2026-03-16"): Promise<void> => {
  const { hand } = walk;
  await walk.day(day);
  await goTo(walk, "consultations");
  await hand.follow("K-2026-001");
  await hand.follow(consultationText.view.openCase);
  await hand.sees(words.headerLead);
  await writeYouth(walk);
  await walk.picture("nytt-arende-den-unge");
  await writeGuardians(walk);
  await walk.picture("nytt-arende-vardnadshavare");
  await hand.write(caseFileText.number, louCase.number);
  await hand.write(words.registryNumber, louCase.registryNumber);
  await hand.pick(words.ground, words.grounds.familyWish.label);
  await hand.date(words.wishReceivedOn, day);
  await hand.write(words.wishReceivedFrom, "skolkurator");
  await walk.picture("nytt-arende-uppgifter");
  await hand.press(words.submit);
  await hand.sees(caseFileText.nextStep);
  await walk.picture("arende-oversikt");
};

export type CasePart = keyof typeof caseFileText.navigation;

/** To another part of the case that is open. */
export const goToPart = async ({ hand }: Walk, part: CasePart): Promise<void> => {
  await hand.navigation(caseFileText.parts).follow(caseFileText.navigation[part]);
};

/** To Lou's case, by the list of cases, and there to one of its parts. */
export const goToCase = async (walk: Walk, part: CasePart): Promise<void> => {
  await goTo(walk, "cases");
  await walk.hand.follow(louCase.number);
  await walk.hand.sees(caseFileText.nextStep);
  await goToPart(walk, part);
};
