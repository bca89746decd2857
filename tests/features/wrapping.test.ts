// In what copies leave: a locked file for each recipient, a package for secure messages, or as they are. The vault keeps
// the copy itself, and no password.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from "@zip.js/zip.js";
import { describe, expect, it } from "vitest";
import type { DeliveryChannel, DocumentRequest } from "../../shared/contract/document.ts";
import { readPdf } from "../documents/read-pdf.ts";
import { auditOf } from "../support/audit.ts";
import { agencies, youth } from "../support/lou.ts";
import { afterMeetingOne, agencyParty } from "../support/lou-stages.ts";
import { must, refused, type Office } from "../support/office.ts";
import { smallDisk } from "../support/small-disk.ts";
import { zipEntries } from "../support/zip-entries.ts";

type Copy = readonly [DocumentRequest, DeliveryChannel];

const dispatch = (office: Office, copies: readonly Copy[], wish: { lock?: boolean; securePackage?: boolean }) =>
  office.api.document.dispatch({
    copies: copies.map(([request, channel]) => ({ request, channel })),
    to: "file",
    ...wish,
  });

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

const minutesTo = async () => {
  const stage = await afterMeetingOne();
  const { minutesId, lou } = stage;
  return {
    ...stage,
    toSchool: { kind: "minutes", minutesId, party: agencyParty(agencies.school) } satisfies DocumentRequest,
    toPolice: { kind: "minutes", minutesId, party: agencyParty(agencies.police) } satisfies DocumentRequest,
    toV1: { kind: "minutes", minutesId, party: { kind: "guardian", guardianId: lou.v1 } } satisfies DocumentRequest,
  };
};

const setAddress = async (office: Office, functionalAddress: string) => {
  const saved = await must(office.api.profile.read(null));
  if (saved === null) throw new Error("no profile");
  const changed = saved.profile.agencies.map((agency) =>
    agency.agencyId === agencies.school ? { ...agency, functionalAddress } : agency,
  );
  await must(office.api.profile.save({ profile: { ...saved.profile, agencies: changed }, version: saved.version }));
};

describe("A locked copy", () => {
  it("opens with the password of its own recipient alone, and the vault keeps the copy as it was before the lock", async () => {
    const { office, lou, toSchool, toPolice, toV1 } = await minutesTo();
    const { documents, locked } = await must(
      dispatch(
        office,
        [
          [toSchool, "handedOver"],
          [toPolice, "secureMessage"],
          [toV1, "handedOver"],
        ],
        { lock: true },
      ),
    );
    // A secure message is locked by itself.
    expect(locked.map(({ recipientCode }) => recipientCode)).toEqual(["S", "V1"]);
    expect(documents.map(({ wrapping }) => wrapping)).toEqual(["locked", "plain", "locked"]);
    const [school, guardian] = locked;
    const file = Uint8Array.from(readFileSync(join(office.exports, "S", school?.fileName ?? "")));
    await expect(readPdf(file, guardian?.password)).rejects.toMatchObject({ name: "PasswordException" });
    const opened = await readPdf(file, school?.password);
    expect(opened.readingOrder.join(" ")).toContain("Till: Skola");
    const kept = await must(office.api.document.readSent({ documentId: documents[0]?.documentId ?? missing() }));
    expect((await readPdf(kept.bytes)).drawn).toEqual(opened.drawn);
    expect(await must(office.api.document.listForCase({ caseId: lou.caseId }))).toEqual(
      expect.arrayContaining([expect.objectContaining({ recipientCode: "S", wrapping: "locked" })]),
    );
  });

  it("leaves no password in the vault's files, the log or the folder", async () => {
    const { office, lou, toSchool } = await minutesTo();
    const { locked } = await must(dispatch(office, [[toSchool, "handedOver"]], { lock: true }));
    const password = locked[0]?.password ?? missing();
    const told = [
      await must(office.api.document.listForCase({ caseId: lou.caseId })),
      await must(office.api.caseFile.log({ caseId: lou.caseId })),
      await must(office.api.document.recipients({ kind: "minutes", minutesId: toSchool.minutesId })),
    ];
    expect(JSON.stringify(told)).not.toContain(password);
    for (const folder of [office.exports, office.folder]) {
      for (const name of filesIn(folder)) {
        expect(readFileSync(join(folder, name)).includes(password)).toBe(false);
      }
    }
    const audit = await auditOf(office);
    expect(audit.findLast(({ action }) => action === "document.dispatch")?.detail).toContain('"wrapping":["locked"]');
    expect(JSON.stringify(audit)).not.toContain(password);
  });

  it("is one zip file with neutral names for a recipient who gets several papers", async () => {
    const { office, lou } = await minutesTo();
    const requests: Copy[] = (["plan", "plan"] as const).map((kind) => [
      { kind, caseId: lou.caseId, party: { kind: "youth" } },
      "handedOver",
    ]);
    const { locked } = await must(dispatch(office, requests.slice(0, 1), { lock: true }));
    expect(locked[0]?.fileName).toMatch(/\.pdf$/u);
    const two = await must(dispatch(office, requests, { lock: true }));
    expect(two.locked).toHaveLength(1);
    const [{ fileName, password } = missing()] = two.locked;
    expect(fileName).toMatch(/-U\.zip$/u);
    const bytes = readFileSync(join(office.exports, "U", fileName));
    expect(zipEntries(bytes).map(({ name }) => name)).toEqual(["handling-1.pdf", "handling-2.pdf"]);
    const reader = new ZipReader(new Uint8ArrayReader(bytes), { password, useWebWorkers: false });
    const [first] = await reader.getEntries();
    const inside = first?.directory === false ? await first.getData(new Uint8ArrayWriter()) : new Uint8Array();
    const kept = await must(office.api.document.readSent({ documentId: two.documents[0]?.documentId ?? missing() }));
    expect(Buffer.from(kept.bytes).equals(inside)).toBe(true);
    await reader.close();
  });

  it("is not made for paper", async () => {
    const { office, toSchool } = await minutesTo();
    const { documents, locked } = await must(
      office.api.document.dispatch({
        copies: [{ request: toSchool, channel: "handedOver" }],
        to: "paper",
        lock: true,
      }),
    );
    expect(locked).toEqual([]);
    expect(documents[0]?.wrapping).toBe("plain");
  });
});

describe("A package for secure messages", () => {
  it("holds the copy as it is kept, where it goes and a neutral subject, and no child's name", async () => {
    const { office, toSchool, toV1 } = await minutesTo();
    await setAddress(office, "skola-elevhalsa@exempelkommun.test");
    const { documents } = await must(
      dispatch(
        office,
        [
          [toSchool, "secureMessage"],
          [toV1, "secureMessage"],
        ],
        { securePackage: true },
      ),
    );
    // A family has no address for secure messages between authorities.
    expect(documents.map(({ wrapping }) => wrapping)).toEqual(["securePackage", "plain"]);
    const names = filesIn(office.exports);
    expect(names).toEqual([
      join("V1", "SSPF-2026-007-1-V1.pdf"),
      join("sdk-SSPF-2026-007-1-S", "LÄS MIG.txt"),
      join("sdk-SSPF-2026-007-1-S", "SSPF-2026-007-1-S.pdf"),
    ]);
    const kept = await must(office.api.document.readSent({ documentId: documents[0]?.documentId ?? missing() }));
    expect(readFileSync(join(office.exports, names[2] ?? "")).equals(Buffer.from(kept.bytes))).toBe(true);
    const readMe = readFileSync(join(office.exports, names[1] ?? ""), "utf8");
    for (const told of [
      "Funktionsadress: skola-elevhalsa@exempelkommun.test",
      "   SSPF-2026-007, handling 1\r\n",
      "   SSPF-2026-007-1-S.pdf\r\n",
      "registrerades i Samverka 10 april 2026",
    ]) {
      expect(readMe).toContain(told);
    }
    for (const name of [youth.givenName, youth.familyName, "Exempelsson"]) {
      expect(`${names.join(" ")} ${readMe}`).not.toContain(name);
    }
  });

  it("says where to look when the settings know no address", async () => {
    const { office, toPolice } = await minutesTo();
    await must(dispatch(office, [[toPolice, "secureMessage"]], { securePackage: true }));
    expect(readFileSync(join(office.exports, "sdk-SSPF-2026-007-1-P", "LÄS MIG.txt"), "utf8")).toContain(
      "Funktionsadressen finns inte i Samverka",
    );
  });

  it("is whole or not there: a name that is taken and a disk that gets full leave nothing behind", async () => {
    const { office, lou, toSchool, toPolice } = await minutesTo();
    const both: Copy[] = [
      [toSchool, "secureMessage"],
      [toPolice, "secureMessage"],
    ];
    const taken = join(office.exports, "sdk-SSPF-2026-007-1-P");
    mkdirSync(taken);
    expect(await refused(dispatch(office, both, { securePackage: true }))).toEqual({ code: "fileExists" });
    expect(readdirSync(office.exports)).toEqual(["sdk-SSPF-2026-007-1-P"]);
    rmSync(taken, { recursive: true });
    writeFileSync(join(office.exports, "sdk-SSPF-2026-007-1-S.ofardig"), "kvar sedan ett avbrott");
    const disk = smallDisk("64k");
    if (disk !== undefined) {
      await office.host.call("private.useExportFolder", { path: disk.folder });
      expect(await refused(dispatch(office, both, { securePackage: true }))).toEqual({ code: "diskFull" });
      expect(readdirSync(disk.folder)).toEqual([]);
      await office.host.call("private.useExportFolder", { path: office.exports });
    }
    expect(await must(office.api.document.listForCase({ caseId: lou.caseId }))).toEqual([]);
    await must(dispatch(office, both, { securePackage: true }));
    expect(readdirSync(office.exports).sort()).toEqual(["sdk-SSPF-2026-007-1-P", "sdk-SSPF-2026-007-1-S"]);
  });

  it("says that a path is too long for the computer", async () => {
    const { office, toPolice } = await minutesTo();
    const deep = join(office.exports, ...Array.from({ length: 16 }, () => "x".repeat(250)));
    mkdirSync(deep, { recursive: true });
    const longest = join(deep, "y".repeat(4085 - deep.length));
    mkdirSync(longest);
    await office.host.call("private.useExportFolder", { path: longest });
    expect(await refused(dispatch(office, [[toPolice, "handedOver"]], {}))).toEqual({ code: "pathTooLong" });
    expect(await refused(dispatch(office, [[toPolice, "secureMessage"]], { securePackage: true }))).toEqual({
      code: "pathTooLong",
    });
    expect(readdirSync(longest)).toEqual([]);
  });
});

function missing(): never {
  throw new Error("missing");
}
