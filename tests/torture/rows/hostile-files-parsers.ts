// Each parser of files that somebody else may have written, with a good file and ways to spoil it.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { z } from "zod";
import { readDocx } from "../../../electron/documents/docx/read-docx.ts";
import { takeLogo } from "../../../electron/documents/logo/take-logo.ts";
import { contentIn, profileFileOf } from "../../../electron/features/profile/profile-file.ts";
import { openBackup } from "../../../electron/vault/backup-read.ts";
import { parseKeyring } from "../../../electron/vault/keyring.ts";
import { ProfileFileContent } from "../../../shared/contract/desktop.ts";
import { keptLogoLimit, Logo } from "../../../shared/domain/logo.ts";
import { SharedSettings } from "../../../shared/domain/profile.ts";
import { cheapPolicy } from "../../support/cheap-policy.ts";
import { profile } from "../../support/lou.ts";
import { chunk, fixture, headerOf, logoPng, pngMark } from "../../support/pictures.ts";
import type { Random } from "../harness/random.ts";
import type { RowContext } from "../harness/row.ts";
import { hostileJson, mutated } from "../kit/hostile-values.ts";
import { jsonOf } from "../kit/json.ts";
import { mutatedBytes } from "../kit/mutate-bytes.ts";
import { backupsOf, createVault, keeperAt, type Place, vaultIn, vaultOf } from "../kit/vault.ts";
import { docxBombs, goodDocx, mutatedDocx } from "./hostile-docx.ts";

export type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false };

export interface Parser {
  readonly name: string;
  readonly good: Buffer;
  readonly read: (bytes: Buffer) => Promise<Answer>;
  readonly mutate: (random: Random) => Promise<Buffer>;
  /** What was read from a file that is not the good one may be taken. */
  readonly mayTake: (bytes: Buffer, value: unknown) => boolean;
  readonly bombs: readonly (readonly [string, Buffer])[];
}

const sum = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Half of them raw bytes, half changed inside, with the checksum made to fit. */
const either =
  (good: Buffer, inside: (random: Random) => Buffer) =>
  (random: Random): Promise<Buffer> =>
    Promise.resolve(random.below(2) === 0 ? mutatedBytes(random, good) : inside(random));

const keyringParser = (good: Buffer, macKey: Uint8Array): Parser => {
  // The vault's own file.
  const { checksum: _, ...plain } = JSON.parse(good.toString()) as Record<string, unknown>;
  return {
    name: "keyring",
    good,
    read: (bytes) => {
      const read = parseKeyring(bytes, cheapPolicy);
      return Promise.resolve(read.ok ? { ok: true, value: read.value.isSealedWith(macKey) } : { ok: false });
    },
    mutate: either(good, (random) => {
      const body = jsonOf(mutated(random, plain, hostileJson));
      return Buffer.from(`${body.slice(0, -1)},"checksum":"${sum(body.slice(0, -1))}"}`);
    }),
    // It parses: then its seal must not fit, unless it is the very same.
    mayTake: (bytes, isSealed) => isSealed !== true || bytes.equals(good),
    bombs: [
      ["a mebibyte of brackets", Buffer.from("[".repeat(1024 * 1024))],
      ["64 KiB of quotes", Buffer.from('"'.repeat(64 * 1024))],
    ],
  };
};

const backupParser = (good: Buffer, folder: string, masterKey: Uint8Array): Parser => {
  const path = join(folder, "hostile.svbk");
  const length = good.readUInt32LE(10);
  // The backup's own header.
  const header = JSON.parse(good.toString("utf8", 14, 14 + length)) as unknown;
  const withHeader = (text: string, size = Buffer.byteLength(text)): Buffer => {
    const start = Buffer.from(good.subarray(0, 14));
    start.writeUInt32LE(size, 10);
    return Buffer.concat([start, Buffer.from(text), good.subarray(14 + length)]);
  };
  return {
    name: "backup",
    good,
    read: async (bytes) => {
      writeFileSync(path, bytes);
      return openBackup(path, { masterKey }, { policy: cheapPolicy });
    },
    mutate: either(good, (random) => withHeader(jsonOf(mutated(random, header, hostileJson)))),
    mayTake: (bytes) => bytes.equals(good),
    bombs: [
      ["a header of four gigabytes", withHeader("{}", 0xffffffff)],
      ["256 KiB of brackets", withHeader("[".repeat(256 * 1024))],
    ],
  };
};

const profileParser = (): Parser => {
  const good = Buffer.from(profileFileOf(profile));
  // Just made.
  const file = JSON.parse(good.toString()) as { readonly settings: unknown };
  return {
    name: "profile file",
    good,
    read: (bytes) => Promise.resolve(contentIn(bytes)),
    mutate: either(good, (random) => {
      const settings = mutated(random, file.settings, hostileJson);
      return Buffer.from(JSON.stringify({ ...file, settings, checksum: sum(jsonOf(settings)) }));
    }),
    // A file that fits is taken, whoever wrote it: as the schema has it and no more.
    mayTake: (_, value) => {
      const { settings } = ProfileFileContent.parse(value);
      return JSON.stringify(SharedSettings.parse(settings)) === JSON.stringify(settings);
    },
    bombs: [["a quarter of a mebibyte of brackets", Buffer.from("[".repeat(256 * 1024))]],
  };
};

const KeptPicture = Logo.extend({ bytes: z.instanceof(Uint8Array).refine(({ length }) => length <= keptLogoLimit) });

/** What is taken is always a picture of ours, and the same when it is taken again. */
const logoParser = (name: string, good: Buffer, bombs: Parser["bombs"]): Parser => ({
  name,
  good,
  read: async (bytes) => Promise.resolve(takeLogo(bytes)),
  mutate: (random) => Promise.resolve(mutatedBytes(random, good)),
  mayTake: (_, value) => {
    const { checksum, bytes } = KeptPicture.parse(value);
    const again = takeLogo(bytes);
    return again.ok && again.value.checksum === checksum;
  },
  bombs,
});

const logoParsers = (): readonly Parser[] => {
  const zeros = chunk("IDAT", deflateSync(Buffer.alloc(64 * 1024 * 1024), { level: 9 }));
  const bomb = (width: number, height: number): Buffer =>
    Buffer.concat([pngMark, headerOf({ width, height }), zeros, chunk("IEND")]);
  const rounds = fixture("rounds.jpg");
  const scan = rounds.subarray(rounds.lastIndexOf(Buffer.from([0xff, 0xda])), -2);
  return [
    logoParser("logo, PNG", logoPng(64, 48), [
      ["sixty-four mebibytes behind a small picture", bomb(64, 64)],
      ["a picture of four thousand million points", bomb(65_535, 65_535)],
    ]),
    logoParser("logo, JPEG", rounds, [
      ["a thousand rounds", Buffer.concat([rounds.subarray(0, -2), ...Array.from({ length: 1000 }, () => scan)])],
    ]),
  ];
};

const docxParser = async (): Promise<Parser> => {
  const good = await goodDocx();
  return {
    name: "returned DOCX",
    good,
    read: readDocx,
    mutate: (random) => (random.below(2) === 0 ? Promise.resolve(mutatedBytes(random, good)) : mutatedDocx(random)),
    // Any Word file is read; whether it is of this meeting is asked afterwards.
    mayTake: () => true,
    bombs: await docxBombs(),
  };
};

export const makeParsers = async ({ folder, driver }: RowContext): Promise<readonly Parser[]> => {
  const place: Place = { profile: join(folder, "profile"), driver };
  const keeper = keeperAt(place);
  await createVault(keeper);
  const { masterKey, subkeys } = vaultOf(keeper).keyring;
  await backupsOf(keeper, place).now();
  await keeper.close();
  const backups = join(vaultIn(place), "backups");
  return [
    keyringParser(readFileSync(join(vaultIn(place), "keyring.json")), subkeys.keyringMac),
    backupParser(readFileSync(join(backups, readdirSync(backups)[0] ?? "")), folder, masterKey),
    profileParser(),
    ...logoParsers(),
    await docxParser(),
  ];
};
