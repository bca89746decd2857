// Copies behind a password, read back by other programs than those that made them, and from their own bytes.
import { execFileSync, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from "@zip.js/zip.js";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, it } from "vitest";
import { cancellationDocument } from "../../electron/documents/cancellation.ts";
import { lockCopies, type LockedFile } from "../../electron/documents/locked/lock-copies.ts";
import { lockPdf } from "../../electron/documents/locked/lock-pdf.ts";
import { newPassword } from "../../electron/documents/locked/password.ts";
import { renderDocument } from "../../electron/documents/render-document.ts";
import { temporaryFolder } from "../support/folder.ts";
import { zipEntries } from "../support/zip-entries.ts";
import { testFonts } from "./lou.ts";
import { louCancellation } from "./lou-papers.ts";
import { readPdf } from "./read-pdf.ts";

const day = "2026-04-10";
let plain: Uint8Array;
let locked: LockedFile;

beforeAll(async () => {
  plain = (await renderDocument(cancellationDocument(louCancellation), testFonts())).bytes;
  locked = await lockCopies([{ fileName: "SSPF-2026-007-1-S.pdf", bytes: plain }], day);
});

const rawOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

/** The dictionary that says how a file is encrypted, which is never itself encrypted. */
const encryptDictionary = (bytes: Uint8Array): string => {
  const raw = rawOf(bytes);
  const number = /\/Encrypt (\d+) 0 R/u.exec(raw)?.[1];
  return /^[\s\S]*?endobj/u.exec(raw.slice(raw.search(new RegExp(`\\b${String(number)} 0 obj`, "u"))))?.[0] ?? "";
};

const open = (bytes: Uint8Array, password?: string) =>
  getDocument({ data: Uint8Array.from(bytes), verbosity: 0, ...(password === undefined ? {} : { password }) });

const isInstalled = (program: string): boolean => {
  const found = spawnSync(program, ["--help"], { stdio: "ignore" }).error === undefined;
  if (!found) process.stdout.write(`not run here: ${program} is not installed\n`);
  return found;
};

const onDisk = (file: LockedFile): string => {
  const path = join(temporaryFolder(), file.fileName);
  writeFileSync(path, file.bytes);
  return path;
};

describe("The password of a copy", () => {
  it("is sixteen characters that cannot be taken for each other, another each time", () => {
    const made = Array.from({ length: 500 }, newPassword);
    for (const password of made) expect(password).toMatch(/^(?:[2-9A-HJKMNP-TV-Z]{4}-){3}[2-9A-HJKMNP-TV-Z]{4}$/u);
    expect(new Set(made).size).toBe(made.length);
    expect(new Set(made.join("").replaceAll("-", "")).size).toBe(30);
  });
});

describe("A PDF behind a password", () => {
  it("opens with the right password alone", async () => {
    for (const wrong of [undefined, "", "fel", locked.password.toLowerCase()]) {
      await expect(open(locked.bytes, wrong).promise).rejects.toMatchObject({ name: "PasswordException" });
    }
    const document = await open(locked.bytes, locked.password).promise;
    expect(document.numPages).toBeGreaterThan(0);
    await document.loadingTask.destroy();
  });

  it("is encrypted with AES-256 of revision 6, its metadata too", () => {
    const dictionary = encryptDictionary(locked.bytes);
    expect(dictionary).toMatch(/\/V 5\b/u);
    expect(dictionary).toMatch(/\/R 6\b/u);
    expect(dictionary).toContain("/CFM /AESV3");
    expect(dictionary).not.toContain("/EncryptMetadata false");
    expect(rawOf(locked.bytes)).not.toContain("pdfuaid");
  });

  it("is the archive copy in all but the claim that it can be archived: still PDF/UA, tagged, in Swedish", async () => {
    const before = await readPdf(plain);
    const after = await readPdf(locked.bytes, locked.password);
    expect([before.metadata("pdfaid:part"), after.metadata("pdfaid:part")]).toEqual(["2", null]);
    expect(after.metadata("pdfuaid:part")).toBe("1");
    expect(after).toMatchObject({ language: "sv-SE", title: "Mötet är inställt, SSPF-2026-007" });
    expect(after.drawn).toEqual(before.drawn);
    expect(after.nodes).toEqual(before.nodes);
  });

  it("lets nobody change it, and a screen reader read it: so says qpdf", () => {
    if (!isInstalled("qpdf")) return;
    const path = onDisk(locked);
    const said = execFileSync("qpdf", ["--show-encryption", `--password=${locked.password}`, path], {
      encoding: "utf8",
    });
    expect(said).toContain("R = 6");
    expect(said).toContain("Supplied password is user password");
    expect(said).toContain("extract for accessibility: allowed");
    expect(said).toContain("modify anything: not allowed");
    expect(said).toContain("file encryption method: AESv3");
    expect(execFileSync("qpdf", ["--check", `--password=${locked.password}`, path], { encoding: "utf8" })).toContain(
      "No syntax or stream encoding errors found",
    );
    expect(spawnSync("qpdf", ["--check", "--password=fel", path]).status).not.toBe(0);
  });

  it("leaves the process as it was, and says so when there was nothing to lock", async () => {
    const before = process.exitCode;
    await expect(lockPdf(new Uint8Array([1, 2, 3]), "x")).rejects.toThrow("without the claim");
    const broken = Buffer.from('%PDF-1.7 <rdf:Description xmlns:pdfaid="x"></rdf:Description>', "latin1");
    await expect(lockPdf(broken, "x")).rejects.toThrow("qpdf ended with 2");
    expect(process.exitCode).toBe(before);
  });
});

describe("Several files behind a password", () => {
  const word = new TextEncoder().encode("ett Word-dokument om någon");
  const zipped = () =>
    lockCopies(
      [
        { fileName: "SSPF-2026-007-4-S.pdf", bytes: plain },
        { fileName: "SSPF-2026-007-4A-S.docx", bytes: word },
      ],
      day,
    );

  it("are one zip file with neutral names, AES-256 for each", async () => {
    const { fileName, bytes } = await zipped();
    expect(fileName).toBe("SSPF-2026-007-4-S.zip");
    const entries = zipEntries(bytes);
    expect(entries.map(({ name }) => name)).toEqual(["handling-1.pdf", "handling-2.docx"]);
    // 99: AES. The extra field 0x9901 says its vendor and strength: 3 is 256 bits.
    for (const { method, aes } of entries) expect({ method, aes }).toMatchObject({ method: 99, aes: { strength: 3 } });
    expect(rawOf(bytes)).not.toContain("Word-dokument");
  });

  it("come out as they went in with the right password alone", async () => {
    const { bytes, password } = await zipped();
    const read = async (secret: string) => {
      const reader = new ZipReader(new Uint8ArrayReader(bytes), { password: secret, useWebWorkers: false });
      const entries = await reader.getEntries();
      return Promise.all(
        entries.map((entry) => (entry.directory ? new Uint8Array() : entry.getData(new Uint8ArrayWriter()))),
      );
    };
    expect(await read(password)).toEqual([plain, word]);
    await expect(read("fel")).rejects.toThrow();
  });

  it("open in 7-Zip with the right password and not with another", async () => {
    if (!isInstalled("7z")) return;
    const file = await zipped();
    const path = onDisk(file);
    expect(execFileSync("7z", ["t", `-p${file.password}`, path], { encoding: "utf8" })).toContain("Everything is Ok");
    expect(execFileSync("7z", ["l", "-slt", path], { encoding: "utf8" })).toMatch(/Method = AES-256 Deflate/u);
    const refused = spawnSync("7z", ["t", "-pfel", path], { encoding: "utf8" });
    expect(refused.status).not.toBe(0);
    expect(`${refused.stdout}${refused.stderr}`).toContain("Wrong password");
  });

  it("are a zip file also when there is but one that is no PDF", async () => {
    const file = await lockCopies([{ fileName: "2026-H1-1-SG.xlsx", bytes: word }], day);
    expect(file.fileName).toBe("2026-H1-1-SG.zip");
    expect(zipEntries(file.bytes).map(({ name }) => name)).toEqual(["handling-1.xlsx"]);
  });
});
