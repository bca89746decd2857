// The vault folder under its lock, for work that may exchange what lies in it.
import type { Means } from "./means.ts";
import type { OpenedVault } from "./opened-vault.ts";

export interface HeldFolder {
  readonly folder: string;
  readonly means: Means;
  readonly vault: OpenedVault | undefined;
  /** A secret that did not open: counted with those of unlocking, and told of in the log at the next one. */
  noteRefused(code: string): void;
  /** Closes the open vault, but not the folder. */
  closeVault(): Promise<void>;
  /** Whether the folder stays locked for this process afterwards. */
  keepLock(keeps: boolean): void;
}
