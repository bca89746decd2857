// What ONE agency may put in its own record of a meeting (journalklipp). Filtered before it comes here.
import type { DocumentHead } from "./document-head.ts";
import type { LabelledText, SurveySection } from "./minutes-data.ts";
import type { GoalSection } from "./plan-data.ts";

export interface JournalClipData {
  readonly head: DocumentHead;
  readonly agency: string;
  readonly youthName: string;
  readonly meeting: { readonly label: string; readonly heldOn: string };
  /** Who was there for the agency, `Bo Mentor, mentor`; nobody where it was not there. */
  readonly attended: readonly string[];
  /** What the agency itself told; null where it told nothing. */
  readonly survey: SurveySection | null;
  /** What it told that the guardians must not see (OSL 12:3). */
  readonly hiddenFromGuardians: readonly LabelledText[];
  /** Where it saw the matter in another way, or holds something to be wrong. */
  readonly said: readonly LabelledText[];
  /** Its own commitments, under the goals that they are for. */
  readonly goals: readonly GoalSection[];
  /** `YYYY-MM-DD` */
  readonly nextOn: string | null;
  readonly version: number;
  readonly isDraft: boolean;
}
