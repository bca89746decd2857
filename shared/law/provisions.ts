// Every provision that Samverka prints, with its validity and who checked it when. The only file where a § is written.
import type { Day } from "../domain/day.ts";

export type ProvisionId =
  | "duty-to-report"
  | "feedback-to-reporter"
  | "decision-to-investigate"
  | "secrecy-social-welfare"
  | "secrecy-school"
  | "secrecy-police"
  | "secrecy-reporter"
  | "consent-lifts-secrecy"
  | "secrecy-towards-guardian"
  | "reservation"
  | "own-activity"
  | "crime-prevention"
  | "youth-crime-risk"
  | "duty-breaks-secrecy"
  | "inform-law-enforcement"
  | "care-of-minor"
  | "public-document";

/** A provision (lagrum) in the wording that applied from one day to another, both included. */
export interface Provision {
  readonly id: ProvisionId;
  readonly citation: string;
  readonly from: Day;
  readonly to: Day | null;
  readonly checkedBy: string;
  readonly checkedOn: Day;
}

// Read from an unofficial public snapshot; the municipality's lawyer has not confirmed it. The date is the snapshot's month.
const unofficial = { checkedBy: "domain.md, inofficiell ögonblicksbild", checkedOn: "2026-04-30" } as const;

export const provisions: readonly Provision[] = [
  {
    id: "duty-to-report",
    citation: "14 kap. 1 § socialtjänstlagen (2001:453)",
    from: "2002-01-01",
    to: "2025-06-30",
    ...unofficial,
  },
  {
    id: "duty-to-report",
    citation: "19 kap. 1 § socialtjänstlagen (2025:400)",
    from: "2025-07-01",
    to: null,
    ...unofficial,
  },
  {
    id: "feedback-to-reporter",
    citation: "14 kap. 1 b § socialtjänstlagen (2001:453)",
    from: "2013-01-01",
    to: "2025-06-30",
    ...unofficial,
  },
  {
    id: "feedback-to-reporter",
    citation: "19 kap. 6 § socialtjänstlagen (2025:400)",
    from: "2025-07-01",
    to: null,
    ...unofficial,
  },
  {
    id: "decision-to-investigate",
    citation: "11 kap. 1 a § socialtjänstlagen (2001:453)",
    from: "2013-01-01",
    to: "2025-06-30",
    ...unofficial,
  },
  {
    id: "decision-to-investigate",
    citation: "20 kap. 2 § socialtjänstlagen (2025:400)",
    from: "2025-07-01",
    to: null,
    ...unofficial,
  },
  {
    id: "secrecy-social-welfare",
    citation: "26 kap. 1 § offentlighets- och sekretesslagen (2009:400)",
    from: "2009-06-30",
    to: null,
    ...unofficial,
  },
  {
    id: "secrecy-school",
    citation: "23 kap. 2 § offentlighets- och sekretesslagen (2009:400)",
    from: "2009-06-30",
    to: null,
    ...unofficial,
  },
  {
    id: "secrecy-police",
    citation: "35 kap. 1 § offentlighets- och sekretesslagen (2009:400)",
    from: "2009-06-30",
    to: null,
    ...unofficial,
  },
  {
    id: "secrecy-reporter",
    citation: "40 kap. 7 g § offentlighets- och sekretesslagen (2009:400)",
    from: "2026-01-01",
    to: null,
    ...unofficial,
  },
  {
    id: "consent-lifts-secrecy",
    citation: "10 kap. 1 § och 12 kap. 2 § offentlighets- och sekretesslagen (2009:400)",
    from: "2009-06-30",
    to: null,
    ...unofficial,
  },
  {
    id: "secrecy-towards-guardian",
    citation: "12 kap. 3 § offentlighets- och sekretesslagen (2009:400)",
    from: "2009-06-30",
    to: null,
    ...unofficial,
  },
  {
    id: "reservation",
    citation: "10 kap. 14 § offentlighets- och sekretesslagen (2009:400)",
    from: "2009-06-30",
    to: null,
    ...unofficial,
  },
  {
    id: "own-activity",
    citation: "10 kap. 2 § offentlighets- och sekretesslagen (2009:400)",
    from: "2009-06-30",
    to: null,
    ...unofficial,
  },
  {
    id: "crime-prevention",
    citation: "10 kap. 15 a § offentlighets- och sekretesslagen (2009:400)",
    from: "2025-12-01",
    to: null,
    ...unofficial,
  },
  {
    id: "youth-crime-risk",
    citation: "10 kap. 18 a § offentlighets- och sekretesslagen (2009:400)",
    from: "2025-04-01",
    to: null,
    ...unofficial,
  },
  {
    id: "duty-breaks-secrecy",
    citation: "10 kap. 28 § offentlighets- och sekretesslagen (2009:400)",
    from: "2009-06-30",
    to: null,
    ...unofficial,
  },
  {
    id: "inform-law-enforcement",
    citation: "4 § lagen (2025:170) om skyldighet att lämna uppgifter till de brottsbekämpande myndigheterna",
    from: "2025-04-01",
    to: null,
    ...unofficial,
  },
  {
    id: "care-of-minor",
    citation: "26 kap. 9 § offentlighets- och sekretesslagen (2009:400)",
    from: "2009-06-30",
    to: null,
    ...unofficial,
  },
  {
    id: "public-document",
    citation: "2 kap. tryckfrihetsförordningen (1949:105) och 6 kap. offentlighets- och sekretesslagen (2009:400)",
    from: "2009-06-30",
    to: null,
    ...unofficial,
  },
];
