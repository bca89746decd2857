// The municipality's logo (issue 5): chosen from a file, kept by its points, in documents from then on and never in those that left.
import { closeSync, ftruncateSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ProfileFileContent } from "../../shared/contract/desktop.ts";
import type { SavedProfile } from "../../shared/contract/profile.ts";
import type { z } from "zod";
import { sharedSettings } from "../../shared/domain/profile-file.ts";
import { Profile } from "../../shared/domain/profile.ts";
import { ok, type Result } from "../../shared/result.ts";
import { refusalInWords } from "../../shared/text/failures.ts";
import { auditOf } from "../support/audit.ts";
import { agencies, profile } from "../support/lou.ts";
import { afterMeetingOne, agencyParty, send } from "../support/lou-stages.ts";
import { must, nextSession, type Office, openOffice, refused } from "../support/office.ts";
import { chunk, fixture, headerOf, logoPng, png, pngMark } from "../support/pictures.ts";
import { readPdf } from "../documents/read-pdf.ts";

type Answer = Result<z.infer<typeof SavedProfile>, Parameters<typeof refusalInWords>[0]>;

type Told = Result<{ readonly version: number }, Parameters<typeof refusalInWords>[0]>;

/** What main is told of it, and for the test the profile that came of it. */
const offer = async (office: Office, file: Uint8Array, version: number, name = "logotyp.png"): Promise<Answer> => {
  const path = join(office.exports, name);
  writeFileSync(path, file);
  // What the channel answers is what its contract says; the host's door is untyped.
  const told = (await office.host.call("private.readLogoFile", { path, version })) as Told;
  if (!told.ok) return told;
  // Main carries it in plain words: no name that stands in a profile.
  expect(told.value).toEqual({ version: version + 1 });
  const { profile: after } = (await must(office.api.profile.read(null))) ?? { profile };
  return ok({ profile: after, ...told.value });
};

const opened = async (): Promise<Office> => {
  const office = await openOffice("2026-03-12");
  await must(office.api.profile.save({ profile, version: 0 }));
  return office;
};

const field = { width: 64, height: 64 };
const bare = (...chunks: readonly Buffer[]): Buffer => Buffer.concat([pngMark, ...chunks, chunk("IEND")]);

describe("A logo", () => {
  it("is chosen, seen, taken away and put back, each step a version and a line in the log", async () => {
    const office = await opened();
    const { api } = office;
    expect((await must(api.profile.read(null)))?.profile.logo).toBeNull();
    const chosen = await must(offer(office, logoPng(120, 60), 1));
    expect(chosen).toMatchObject({ version: 2, profile: { logo: { width: 120, height: 60 } } });
    const checksum = chosen.profile.logo?.checksum ?? "";
    const { bytes } = await must(api.profile.logo({ checksum }));
    expect([...bytes.subarray(0, 8)]).toEqual([...pngMark]);
    expect(await refused(api.profile.setLogo({ checksum: null, version: 1 }))).toEqual({ code: "changedMeanwhile" });
    const removed = await must(api.profile.setLogo({ checksum: null, version: 2 }));
    expect(removed.profile.logo).toBeNull();
    const back = await must(api.profile.setLogo({ checksum, version: 3 }));
    expect(back.profile.logo).toEqual(chosen.profile.logo);
    expect(await refused(api.profile.setLogo({ checksum: "0".repeat(64), version: 4 }))).toEqual({ code: "notFound" });
    expect(await refused(api.profile.logo({ checksum: "0".repeat(64) }))).toEqual({ code: "notFound" });
    const log = (await auditOf(office)).filter(({ action }) => action.includes("Logo"));
    expect(log.map(({ action }) => action)).toEqual(["private.readLogoFile", "profile.setLogo", "profile.setLogo"]);
    expect(log[0]?.detail).toContain(checksum);
  });

  it("is changed by its own acts alone: saving the rest of the profile leaves it as it is", async () => {
    const office = await opened();
    const { profile: with1, version } = await must(offer(office, logoPng(60, 60), 1));
    const saved = await must(office.api.profile.save({ profile: { ...with1, logo: null, ageFrom: 11 }, version }));
    expect(saved.profile).toMatchObject({ ageFrom: 11, logo: with1.logo });
  });

  it("is not there in a profile from before there were logos", () => {
    const { logo: _, ...old } = profile;
    expect(Profile.parse(JSON.parse(JSON.stringify(old))).logo).toBeNull();
  });

  it("outlives a lock", async () => {
    const office = await opened();
    const { profile: with1 } = await must(offer(office, fixture("photo.jpg"), 1, "bild.jpg"));
    const api = await nextSession(office, "2026-03-13");
    const logo = (await must(api.profile.read(null)))?.profile.logo;
    expect(logo).toEqual(with1.logo);
    expect(
      Buffer.from((await must(api.profile.logo({ checksum: logo?.checksum ?? "" }))).bytes).toString("latin1"),
    ).not.toMatch(/MARKER|Exif/u);
  });
});

describe("A file that cannot be a logo", () => {
  const bad: readonly (readonly [string, Uint8Array, string, RegExp])[] = [
    [
      "logotyp.png",
      Buffer.concat([Buffer.from("MZ"), Buffer.alloc(5000)]),
      "logoTypeUnknown",
      /PNG eller en vanlig JPEG/u,
    ],
    ["logotyp.svg", Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"/>`), "logoTypeUnknown", /Spara den så/u],
    ["logotyp.pdf", Buffer.from("%PDF-1.7"), "logoTypeUnknown", /Spara den så/u],
    ["logotyp.png", logoPng(64, 64).subarray(0, 90), "logoDamaged", /spara den på nytt/u],
    ["logotyp.jpg", fixture("rounds.jpg").subarray(0, 600), "logoDamaged", /spara den på nytt/u],
    [
      "logotyp.png",
      bare(headerOf({ width: 60_000, height: 60_000 }), chunk("IDAT")),
      "logoTooManyPixels",
      /4 000 punkter/u,
    ],
    [
      "logotyp.png",
      bare(headerOf(field), chunk("acTL", Buffer.alloc(8)), chunk("IDAT")),
      "logoAnimated",
      /står stilla/u,
    ],
    ["logotyp.png", png({ ...field, at: () => [255, 255, 255] }), "logoNotSeen", /ljus bakgrund/u],
    ["logotyp.png", png({ width: 90, height: 8, at: () => [0, 0, 0] }), "logoTooSmall", /större version/u],
    ["logotyp.png", Buffer.alloc(0), "fileEmpty", /Välj en annan fil/u],
    ["logotyp.png", Buffer.concat([logoPng(64, 64), Buffer.alloc(1024 * 1024)]), "logoTooLarge", /högst 1 MB/u],
  ];

  it("is refused with the reason and the way forward, and nothing is changed", async () => {
    const office = await opened();
    for (const [name, file, code, words] of bad) {
      const refusal = await refused(offer(office, file, 1, name));
      expect(refusal.code).toBe(code);
      expect(refusalInWords(refusal)).toMatch(words);
      expect(await must(office.api.profile.read(null))).toMatchObject({ version: 1, profile: { logo: null } });
    }
  });

  it("of twenty megabytes is not read at all, and one that is gone is said to be", async () => {
    const office = await opened();
    const path = join(office.exports, "stor.png");
    const file = openSync(path, "w");
    // Twenty gigabytes of nothing would fill memory if anybody read it.
    ftruncateSync(file, 20 * 1024 * 1024 * 1024);
    closeSync(file);
    const before = process.memoryUsage().rss;
    expect(await office.host.call("private.readLogoFile", { path, version: 1 })).toMatchObject({
      error: { code: "logoTooLarge" },
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024);
    const gone = join(office.exports, "borta.png");
    expect(await office.host.call("private.readLogoFile", { path: gone, version: 1 })).toMatchObject({
      error: { code: "fileUnreadable" },
    });
  });

  it("is asked for only where there is a profile, and when nobody has changed it since", async () => {
    const office = await openOffice("2026-03-12");
    expect(await refused(offer(office, logoPng(64, 64), 0))).toEqual({ code: "profileMissing" });
    await must(office.api.profile.save({ profile, version: 0 }));
    expect(await refused(offer(office, logoPng(64, 64), 7))).toEqual({ code: "changedMeanwhile" });
  });
});

describe("Documents", () => {
  it("carry the logo with its words from then on, and what has left is never rewritten", async () => {
    const { office, minutesId } = await afterMeetingOne();
    const { api } = office;
    const request = { kind: "minutes" as const, minutesId, party: agencyParty(agencies.school) };
    const [before] = (await must(send(office, [request]))).documents;
    if (before === undefined) throw new Error("nothing left");
    const sent = async () => Buffer.from((await must(api.document.readSent({ documentId: before.documentId }))).bytes);
    const bytes = await sent();
    const { version } = (await must(api.profile.read(null))) ?? { version: 0 };
    await must(offer(office, logoPng(300, 50), version));
    expect((await sent()).equals(bytes)).toBe(true);
    const look = async () => readPdf((await must(api.document.preview(request))).bytes);
    const figures = (await look()).nodes.filter(({ role }) => role === "Figure").map(({ alt }) => alt);
    expect(figures).toContain(`Logotyp, ${profile.municipality}`);
    await must(api.profile.setLogo({ checksum: null, version: version + 1 }));
    expect((await look()).nodes.filter(({ role }) => role === "Figure")).toEqual([]);
  });
});

describe("The profile as a file", () => {
  const path = (office: Office) => join(office.exports, "installningar.json");

  it("carries the logo, which is taken over only when it is asked for", async () => {
    const office = await opened();
    const { profile: own } = await must(offer(office, logoPng(90, 60), 1));
    // What the contract of main's own calls says.
    await must(office.host.call("private.writeProfileFile", { path: path(office) }) as Promise<Result<null, never>>);
    const file = readFileSync(path(office), "utf8");
    expect(file).toContain(`"version": 2`);
    const other = await opened();
    writeFileSync(path(other), file);
    const read = await must(
      // The host's door is untyped.
      other.host.call("private.readProfileFile", { path: path(other) }) as Promise<
        Result<z.infer<typeof ProfileFileContent>, never>
      >,
    );
    const settings = { ...sharedSettings(profile), ageTo: 18 };
    const without = await must(other.api.profile.takeOver({ settings, version: 1 }));
    expect(without.profile.logo).toBeNull();
    const taken = await must(other.api.profile.takeOver({ settings, logo: read.logo?.picture ?? null, version: 2 }));
    expect(taken.profile.logo).toEqual(own.logo);
    expect(read.logo).toMatchObject(own.logo ?? {});
  });

  it("with a logo that is none, or was changed behind its checksum, is damaged", async () => {
    const office = await opened();
    await must(offer(office, logoPng(90, 60), 1));
    await office.host.call("private.writeProfileFile", { path: path(office) });
    const file = readFileSync(path(office), "utf8");
    writeFileSync(path(office), file.replace(/"logo": "(.)/u, `"logo": "A`));
    expect(await office.host.call("private.readProfileFile", { path: path(office) })).toMatchObject({
      error: { code: "profileFileDamaged" },
    });
    const settings = sharedSettings(profile);
    const smuggled = Buffer.from("<svg/>").toString("base64");
    expect(await refused(office.api.profile.takeOver({ settings, logo: smuggled, version: 2 }))).toEqual({
      code: "profileFileDamaged",
    });
  });
});
