// The concern report (orosanmälan): one child per report, what was seen apart from what was heard.
import type { DocumentHead } from "./document-head.ts";

export interface ConcernReportData {
  readonly head: DocumentHead;
  /** `YYYY-MM-DD` */
  readonly reportedOn: string;
  /** The duty to report as it reads on that day: `19 kap. 1 § socialtjänstlagen (2025:400)`. */
  readonly provision: string;
  readonly child: {
    readonly name: string;
    readonly personalNumber: string | null;
    readonly address: string | null;
    readonly contact: string | null;
    readonly school: string | null;
  };
  /** That somebody has a protected identity, and whether the report tells where that person is found. */
  readonly protection: string | null;
  readonly guardians: string | null;
  readonly siblings: string | null;
  readonly interpreter: string | null;
  readonly childInformed: boolean;
  /** Whether they have been told already; never where they may not know. */
  readonly guardiansInformed: boolean;
  /** False when telling the guardians could put the child in danger. The paper then says so first of all. */
  readonly guardiansMayKnow: boolean;
  readonly guardiansMayNotKnowBecause: string | null;
  readonly reporter: {
    readonly name: string;
    readonly title: string | null;
    readonly organisation: string;
    readonly phone: string | null;
    readonly email: string | null;
    /** How the one who reports knows the child. */
    readonly relation: string | null;
  };
  readonly reason: string;
  readonly observed: string | null;
  readonly heardFrom: string | null;
  readonly heardFromWhom: string | null;
  readonly whyNow: string | null;
  readonly mostWorrying: string | null;
  readonly duration: string | null;
  readonly effect: string | null;
  readonly earlierConcern: string | null;
  readonly ownWords: string | null;
  readonly knownSupport: string | null;
  /** The provision on feedback when it is asked for, else null. */
  readonly feedbackProvision: string | null;
}
