// What must be caught if the row is to prove anything. See: [Note: Positive control].
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { parseKeyring } from "../../../electron/vault/keyring.ts";
import { cheapPolicy } from "../../support/cheap-policy.ts";
import type { RowContext } from "../harness/row.ts";
import { sizeOf, turnBit } from "../kit/files.ts";
import { copyFolder, look, type Place, vaultIn } from "../kit/vault.ts";
import { answerOf, withoutQuickCheck } from "./bit-flips-database.ts";
import { sixtyPages, type Target } from "./bit-flips-targets.ts";

/** With a checksum that fits again, and the seal of the master key not asked for. */
const withChecksum = (text: string): Buffer => {
  const body = text.replace(/,"checksum".*$/s, "");
  return Buffer.from(`${body},"checksum":"${createHash("sha256").update(body).digest("hex")}"}`);
};

export const controlFlips = async (
  { tally, driver, folder }: RowContext,
  { place, file, content }: Target,
): Promise<void> => {
  // Without the check at opening, some damaged pages are not read and the vault opens.
  const blind: Place = { profile: join(folder, "blind"), driver: withoutQuickCheck(driver) };
  const answers = new Set<string>();
  for (let position = 4096; position < sizeOf(file(place)); position += 4096) {
    copyFolder(place.profile, blind.profile);
    turnBit(file(blind), position + 100, 0);
    answers.add(await answerOf(blind));
  }
  tally.control("a database whose pages are not checked at opening", answers.has("ok"));

  // Without the anchors, an older database opens as if nothing were missing.
  const older: Place = { profile: join(folder, "older"), driver };
  const then = readFileSync(file(place));
  await look(place, { migrations: sixtyPages });
  const seen = async (): Promise<boolean> => {
    copyFolder(place.profile, older.profile);
    writeFileSync(file(older), then);
    return (await look(older, { migrations: sixtyPages })).missing > 0;
  };
  const found = await seen();
  for (const name of ["head.A", "head.B"]) rmSync(join(vaultIn(place), name));
  tally.control("an older database, found out by the anchor and only by it", found && !(await seen()));

  // Without its seal, a keyring whose checksum was made to fit would be taken.
  const text = readFileSync(join(vaultIn(place), "keyring.json"), "utf8");
  const tampered = withChecksum(text.replace(/("backupEpochs":\[\{"id":1,"salt":")./, "$10"));
  const read = parseKeyring(tampered, cheapPolicy);
  const other = parseKeyring(withChecksum(text), cheapPolicy);
  tally.control("a keyring with a fitting checksum parses: only its seal is left", read.ok && other.ok);
  tally.control("content is compared", content !== "" && content !== "read");
};
