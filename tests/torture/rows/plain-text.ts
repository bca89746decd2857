// No readable word of a case in any file that is written, over all flows and a crash: neither in what was written to a file,
// whether or not it was removed again, nor in what lies there.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { runTraced } from "../flows/cut.ts";
import { everything } from "../flows/everything.ts";
import type { Row, RowContext } from "../harness/row.ts";
import { findText } from "../kit/plain-text.ts";
import { hearWriting, writtenFiles } from "../kit/written-files.ts";
import type { Place } from "../kit/vault.ts";

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const run = async ({ random, tally, driver, folder }: RowContext): Promise<void> => {
  const mark = `Zxqv${random.bytes(8).toString("hex")}`;
  process.env["TORTURE_MARK"] = mark;
  const place: Place = { profile: join(folder, "profile"), driver };
  await everything.prepare(place);
  const trace = join(folder, "trace");
  const { said } = await runTraced(everything, place, hearWriting(trace));
  tally.trial(said.length === 1, `not everything was done: ${said.join(" ")}`);

  const written = writtenFiles(trace);
  const found: string[] = [];
  for (const [path, bytes] of written) {
    const lying = existsSync(path) && statSync(path).isFile() ? readFileSync(path) : Buffer.alloc(0);
    const how = findText(bytes, mark) ?? findText(lying, mark);
    const isControl = path.startsWith(join(place.profile, "control"));
    if (isControl) found.push(how ?? "nothing");
    else tally.trial(how === undefined, `${path.replace(folder, "")} holds the mark in ${how ?? ""}`);
  }
  const unheard = filesIn(place.profile).filter((path) => !written.has(path));
  for (const path of unheard) {
    tally.trial(findText(readFileSync(path), mark) === undefined, `${path.replace(folder, "")} holds the mark`);
  }
  tally.note(`${written.size} files were opened for writing, ${unheard.length} more lie in the profile`);
  for (const how of ["UTF-8", "UTF-16", "base64", "deflate"]) {
    tally.control(`the mark in a plain file, ${how}`, found.includes(how));
  }
};

export const plainText: Row = {
  name: "plain-text",
  what: "marks in every file written over all flows and a crash (UTF-8, UTF-16, base64, deflate): 0 found",
  storage: true,
  run,
};
