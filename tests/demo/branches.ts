// The branches of domain.md 6.2: each begins from the vault as it was on a day of the walk, or from nothing, and goes its own way.
import type { Step } from "./run-steps.ts";
import { adultDecides, turnsEighteen } from "./steps/branch-adult.ts";
import {
  handOverBlankForm,
  openOnTheFamilysWord,
  summonWithImpartialLeader,
} from "./steps/branch-consultation-model.ts";
import { closeWithReport } from "./steps/branch-concern.ts";
import { decideToGoOn, holdConsultation } from "./steps/consultation.ts";
import { makeVault } from "./steps/first-start.ts";
import { fillContacts, fillProfile } from "./steps/municipality.ts";
import { protectGuardian, summonProtected } from "./steps/branch-protected.ts";
import { closeAfterWithdrawal, takeBackConsent } from "./steps/branch-withdrawal.ts";

export interface Branch {
  readonly name: string;
  /** Which kept vault it begins from; nothing for one that begins anew. */
  readonly from: string | null;
  readonly firstDay: string;
  readonly steps: readonly Step[];
}

export const branches: readonly Branch[] = [
  {
    name: "B1",
    from: "after-supplement",
    firstDay: "2026-06-02",
    steps: [
      { name: "B1, 2 juni: en vårdnadshavare tar tillbaka samtycket", run: takeBackConsent },
      { name: "B1, 4 juni: ärendet avslutas", run: closeAfterWithdrawal },
    ],
  },
  {
    name: "B2",
    from: "before-closing",
    firstDay: "2026-10-15",
    steps: [{ name: "B2, 15 oktober: oron kvarstår", run: closeWithReport }],
  },
  {
    name: "B4",
    from: "after-second",
    firstDay: "2026-06-15",
    steps: [
      { name: "B4, 15 juni: en vårdnadshavare får skyddade uppgifter", run: protectGuardian },
      { name: "B4, 15 juni: kallelsen visar inte var", run: summonProtected },
    ],
  },
  {
    name: "B5",
    from: null,
    firstDay: "2026-03-12",
    steps: [
      { name: "B5: skapa valvet", run: makeVault },
      { name: "B5: kommunens uppgifter i Konsultationsmodell", run: (walk) => fillProfile(walk, "consultation") },
      { name: "B5: registrera kontakter", run: fillContacts },
      { name: "B5, 12 mars: konsultation utan namn", run: holdConsultation },
      { name: "B5, 12 mars: koordinatorn beslutar", run: decideToGoOn },
      { name: "B5, 12 mars: blankett till den som initierar", run: handOverBlankForm },
      { name: "B5, 18 mars: familjens besked gör ärendet", run: openOnTheFamilysWord },
      { name: "B5, 18 mars: kallelse med opartisk mötesledare", run: summonWithImpartialLeader },
    ],
  },
  {
    name: "B9",
    from: "after-supplement",
    firstDay: "2026-05-27",
    steps: [
      { name: "B9, 27 maj: den unge fyller 18 den 1 juni", run: turnsEighteen },
      { name: "B9, 1 juni: den unge bestämmer själv", run: adultDecides },
    ],
  },
];
