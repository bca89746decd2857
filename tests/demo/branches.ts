// The branches of domain.md 6.2: each begins from the vault as it was on a day of the walk, or from nothing, and goes its own way.
import type { Step } from "./run-steps.ts";
import { adultDecides, turnsEighteen } from "./steps/branch-adult.ts";
import { closeWithReport } from "./steps/branch-concern.ts";
import { closeAfterWithdrawal, takeBackConsent } from "./steps/branch-withdrawal.ts";

export interface Branch {
  readonly name: string;
  /** Which kept vault it begins from. */
  readonly from: string;
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
    name: "B9",
    from: "after-supplement",
    firstDay: "2026-05-27",
    steps: [
      { name: "B9, 27 maj: den unge fyller 18 den 1 juni", run: turnsEighteen },
      { name: "B9, 1 juni: den unge bestämmer själv", run: adultDecides },
    ],
  },
];
