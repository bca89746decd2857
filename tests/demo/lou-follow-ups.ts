// The three follow-ups of domain.md §6 and the closing, as what is said and decided at each.
import type { CommitmentStatus, GoalAssessment } from "../../shared/domain/plan.ts";

export interface NewCommitment {
  readonly goal: string;
  readonly what: string;
  readonly who: string;
  readonly from: string;
  readonly followUpOn: string;
}

export interface FollowUp {
  readonly heldOn: string;
  /** As the list of meetings says the day. */
  readonly row: RegExp;
  readonly nextOn: string;
  readonly goals: readonly { readonly code: string; readonly value: number; readonly assessment: GoalAssessment }[];
  /** The commitments that it opens with (T9), and how each went. */
  readonly commitments: Readonly<Record<string, CommitmentStatus>>;
  readonly worked: string;
  readonly concern: Readonly<Record<string, number>>;
  readonly missing: { readonly who: string; readonly why: string } | null;
  readonly added: readonly NewCommitment[];
}

export const followUps: readonly [FollowUp, FollowUp, FollowUp] = [
  {
    heldOn: "2026-05-21",
    row: /^I dag|21 maj/,
    nextOn: "2026-06-11",
    goals: [
      { code: "M1", value: 27, assessment: "onTheWay" },
      { code: "M2", value: 2, assessment: "onTheWay" },
      { code: "M3", value: 1, assessment: "onTheWay" },
    ],
    commitments: {
      A1: "ongoing",
      A2: "done",
      A3: "partly",
      A4: "ongoing",
      A5: "ongoing",
      A6: "partly",
      A7: "ongoing",
      A8: "done",
      A9: "done",
    },
    worked: "Ja, delvis. Väckningen görs om: mentor skickar sms senast 08:20.",
    concern: { Skola: 5, Socialtjänst: 5, Polis: 5, Fritid: 3 },
    missing: { who: "BUP", why: "Sömnsvårigheter och oro" },
    added: [
      {
        goal: "Lou är trygg",
        what: "Plats i musikstudion torsdagar",
        who: "Fritid",
        from: "2026-05-28",
        followUpOn: "2026-06-11",
      },
      {
        goal: "Lou är i skolan",
        what: "Tid för bedömning av sömn och oro",
        who: "BUP",
        from: "2026-05-28",
        followUpOn: "2026-06-11",
      },
    ],
  },
  {
    heldOn: "2026-06-11",
    row: /^I dag|11 juni/,
    nextOn: "2026-08-27",
    goals: [
      { code: "M1", value: 18, assessment: "onTheWay" },
      { code: "M2", value: 0, assessment: "onTheWay" },
      { code: "M3", value: 1, assessment: "onTheWay" },
    ],
    commitments: {
      A1: "ongoing",
      A3: "done",
      A4: "done",
      A5: "ongoing",
      A6: "done",
      A7: "ongoing",
      A10: "ongoing",
      A11: "done",
    },
    worked: "Ja.",
    concern: { Skola: 4, Socialtjänst: 3, Polis: 4, Fritid: 2, BUP: 3 },
    missing: null,
    added: [
      {
        goal: "Lou är trygg",
        what: "Sommarplan: sommarjobb i musikstudion v. 27–28",
        who: "Fritid",
        from: "2026-06-29",
        followUpOn: "2026-08-27",
      },
    ],
  },
  {
    heldOn: "2026-08-27",
    row: /^I dag|27 aug/,
    nextOn: "2026-10-15",
    goals: [
      { code: "M1", value: 10, assessment: "reached" },
      { code: "M2", value: 0, assessment: "reached" },
      { code: "M3", value: 0, assessment: "reached" },
    ],
    commitments: { A1: "ongoing", A5: "done", A7: "ongoing", A10: "ongoing", A12: "done" },
    worked: "Ja.",
    concern: { Skola: 3, Socialtjänst: 2, Polis: 2, Fritid: 1, BUP: 2 },
    missing: null,
    added: [],
  },
];
