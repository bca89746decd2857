// What a crash leaves behind. Nothing sends or collects dumps (no crashReporter); on Linux the kernel is asked, from inside, to leave the
// process's memory out of a core file. A limit of zero would be better, but Node can set neither that nor PR_SET_DUMPABLE.
import { writeFileSync } from "node:fs";

/** Which kinds of memory a core file holds: none. Child processes inherit it. */
const nothing = "0";

export const leaveMemoryOutOfCores = (): void => {
  if (process.platform !== "linux") return;
  try {
    writeFileSync("/proc/self/coredump_filter", nothing);
  } catch {
    // A kernel without core files, or a locked-down one: then there is nothing to leave out.
  }
};
