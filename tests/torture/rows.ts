// The rows of the torture, in the order of the table.
import type { Row } from "./harness/row.ts";
import { bitFlips } from "./rows/bit-flips.ts";
import { diskFaults } from "./rows/disk-faults.ts";
import { plainText } from "./rows/plain-text.ts";
import { powerLoss } from "./rows/power-loss.ts";
import { guardMutation } from "./rows/guards.ts";
import { hostileFiles } from "./rows/hostile-files.ts";
import { hostileIpc } from "./rows/hostile-ipc.ts";
import { killCalls } from "./rows/kill-calls.ts";
import { killSaves } from "./rows/kill-saves.ts";
import { leaks } from "./rows/leaks.ts";
import { memory } from "./rows/memory.ts";
import { network } from "./rows/network.ts";
import { pageAttacks } from "./rows/page-attacks.ts";

export const rows: readonly Row[] = [
  killSaves,
  killCalls,
  powerLoss,
  bitFlips,
  pageAttacks,
  hostileIpc,
  hostileFiles,
  diskFaults,
  plainText,
  leaks,
  memory,
  network,
  guardMutation,
];
