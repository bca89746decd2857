// 12 March: a school counsellor asks without saying about whom; and the dated decision to go on.
import {
  ageSpanText,
  concernAreaText,
  consultationMannerText,
  consultationOutcomeText,
  consultationText,
} from "../../../shared/text/consultation.ts";
import { goTo, type Walk } from "../walk.ts";
import { urgencyLevelText, urgencyText } from "../../../shared/text/urgency.ts";

const { form, decide, view } = consultationText;

export const holdConsultation = async (walk: Walk): Promise<void> => {
  const { hand } = walk;
  await goTo(walk, "consultations");
  await hand.sees(consultationText.empty.title);
  await walk.picture("konsultationer-tomt");
  await hand.follow(consultationText.register);
  await hand.date(form.heldOn, "2026-03-12");
  await hand.choose(form.manner, consultationMannerText.phone);
  await hand.choose(form.fromAgency, "Skola");
  await hand.write(form.fromRole, "skolkurator");
  await hand.pick(urgencyText.title, urgencyLevelText.usual);
  await hand.pick(form.ageSpan, ageSpanText["13-15"]);
  for (const area of ["schoolAbsence", "drugs", "criminalPeers"] as const) await hand.tick(concernAreaText[area]);
  await hand.write(form.question, "Frånvaro på eftermiddagar och oro för narkotika. Hur går vi vidare?");
  await hand.write(
    form.advice,
    "Inom målgruppen. Informera familjen och fråga om samtycke. Påmind om anmälningsskyldigheten.",
  );
  await hand.pick(form.outcome, consultationOutcomeText.recommendsConsent);
  await walk.picture("konsultation-ny");
  await hand.press(form.save);
  await hand.sees(view.awaits);
  await walk.picture("konsultation");
};

export const decideToGoOn = async (walk: Walk): Promise<void> => {
  const { hand, window } = walk;
  walk.show("R7: utan beslut finns ingen väg till ett ärende", (await window.getByText(view.openCase).count()) === 0);
  await hand.press(view.decide);
  const dialog = hand.dialog(decide.title);
  await dialog.pick(decide.goOn, decide.yes);
  await dialog.write(decide.decidedBy, "Kaj Koordinator");
  await dialog.write(decide.reason, "Inom målgruppen, och familjen ska tillfrågas.");
  await walk.picture("konsultation-beslut");
  await dialog.press(decide.save);
  await hand.sees(view.goOnNext);
  await walk.picture("konsultation-beslutad");
};
