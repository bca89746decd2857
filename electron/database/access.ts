// What a handler is handed: what it may read and write, who is asking, and what day it is.
import type { WayIn } from "../../shared/contract/case-file.ts";
import type { Guest } from "../../shared/domain/guest.ts";
import type { CaseId, EnquiryId } from "../../shared/domain/ids.ts";
import type { Day } from "../../shared/domain/day.ts";
import type { verifyAudit } from "./audit.ts";
import type { Read, Write } from "./session.ts";
import type { Tables } from "./tables.ts";

/** Which record a command is about, for its audit entry. Codes and field names only, never a value. */
export interface Concern {
  readonly table: keyof Tables;
  readonly id: string;
  readonly caseId?: CaseId;
  readonly detail?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

interface Ambient {
  readonly read: Read;
  readonly today: Day;
  readonly now: string;
  /** Whether the case, or identified contact, has been opened, and its reading logged, since the vault was unlocked. */
  readonly isOpened: (id: CaseId | EnquiryId) => boolean;
  /** Who writes as a guest, while somebody does. */
  readonly guest: Guest | undefined;
}

export interface QueryContext extends Ambient {
  /** The folder with the fonts of the documents. */
  readonly fonts: string;
  /** Which way in a slot of the keyring is, for the log. */
  readonly wayIn: (slotId: string) => WayIn;
  /** Computes the audit chain anew, from its first line to its last. */
  readonly verifyLog: () => ReturnType<typeof verifyAudit>;
}

export interface CommandContext extends QueryContext {
  readonly write: Write;
  readonly newId: () => string;
  /** Names the record of the audit entry. The last call counts. */
  readonly concerns: (concern: Concern) => void;
  readonly markOpened: (id: CaseId | EnquiryId) => void;
  /** The file with minutes that the user has chosen in main's dialog; it is given once. */
  readonly takeMinutesFile: () => string | undefined;
  /** From when the command is saved, a guest writes and the host answers nothing else. */
  readonly beginGuest: (guest: Guest) => void;
  /** How to take back what was done outside the database, should the command not be saved after all. */
  readonly ifUndone: (takeBack: () => Promise<void>) => void;
}

export interface DraftContext extends Ambient {
  readonly write: Write;
}

/** What each kind of channel in the host is handed. */
export interface Context {
  readonly query: QueryContext;
  readonly command: CommandContext;
  readonly draft: DraftContext;
}
