// The rows of the torture, in the order of the table.
import type { Row } from "./harness/row.ts";
import { bitFlips } from "./rows/bit-flips.ts";
import { hostileFiles } from "./rows/hostile-files.ts";
import { hostileIpc } from "./rows/hostile-ipc.ts";
import { killSaves } from "./rows/kill-saves.ts";
import { pageAttacks } from "./rows/page-attacks.ts";

export const rows: readonly Row[] = [killSaves, bitFlips, pageAttacks, hostileIpc, hostileFiles];
