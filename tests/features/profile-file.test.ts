// The profile as a file, without personal data; and what comes in from outside (issue 3, point 10).
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { profileFileOf, contentIn } from "../../electron/features/profile/profile-file.ts";
import { AgencyId } from "../../shared/domain/ids.ts";
import { profileFileLimit, sharedSettings } from "../../shared/domain/profile-file.ts";
import { type Profile, SharedSettings } from "../../shared/domain/profile.ts";
import { profileFrom } from "../../shared/text/presets.ts";
import { exampleLocal } from "../support/example-profile.ts";
import { agencies, consentOne, profile, registerLou } from "../support/lou.ts";
import { must, openOffice, refused } from "../support/office.ts";

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const bytesOf = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value));
const whole = profileFileOf(profile);

/** Everything that names or reaches somebody, filled with what can be looked for. */
const personal: Profile = {
  ...profile,
  coordinator: { name: "Marker Ett", title: "Marker Två", phone: "070-111 11 11", email: "marker@exempel.invalid" },
  deputy: "Marker Tre",
  designatedNumber: "070-222 22 22",
  hostAuthority: "Marker Fyra",
  municipality: "Marker Fem",
  routine: { registryNumber: "Marker Sex", owner: "Marker Sju", decidedOn: null, reviseOn: null },
  groundsSwitchedOn: [{ ground: "10:2", decidedBy: "Marker Åtta", decidedOn: "2026-01-01" }],
};

describe("The exported file", () => {
  it("has no personal data: no name, number or address of anybody, nor what is the municipality's own", () => {
    const file = text(profileFileOf(personal));
    for (const mark of ["Marker", "070-", "@exempel", `"coordinator": {`, `"deputy"`, "decidedBy", "routine"]) {
      expect(file).not.toContain(mark);
    }
  });

  it("comes back as it was, for both presets", () => {
    for (const model of ["preMeeting", "consultation"] as const) {
      const preset = profileFrom(model, exampleLocal);
      expect(contentIn(profileFileOf(preset))).toEqual({
        ok: true,
        value: { settings: sharedSettings(preset), logo: null },
      });
    }
  });

  it("is written by main's own channel, through a whole file, and read back with nothing changed", async () => {
    const office = await openOffice("2026-03-12");
    await must(office.api.profile.save({ profile: personal, version: 0 }));
    const path = join(office.exports, "installningar.json");
    expect(await office.host.call("private.writeProfileFile", { path })).toEqual({ ok: true, value: null });
    expect(readFileSync(path, "utf8")).not.toContain("Marker");
    expect(await office.host.call("private.readProfileFile", { path })).toEqual({
      ok: true,
      value: { settings: sharedSettings(personal), logo: null },
    });
    expect((await must(office.api.profile.read(null)))?.version).toBe(1);
    const nowhere = join(office.exports, "finns-inte", "a.json");
    expect(await office.host.call("private.writeProfileFile", { path: nowhere })).toEqual({
      ok: false,
      error: { code: "profileFileNotWritten" },
    });
    expect(await office.host.call("private.readProfileFile", { path: nowhere })).toEqual({
      ok: false,
      error: { code: "fileUnreadable" },
    });
  });
});

describe("A file from outside", () => {
  const changed = (change: (file: { settings: Record<string, unknown> }) => void): Uint8Array => {
    const file: unknown = JSON.parse(text(whole));
    const parsed = structuredClone(file);
    if (typeof parsed !== "object" || parsed === null || !("settings" in parsed)) throw new Error("a whole file");
    const { settings } = parsed;
    if (typeof settings !== "object" || settings === null) throw new Error("a whole file");
    const open = { ...parsed, settings: Object.fromEntries(Object.entries(settings)) };
    change(open);
    return bytesOf(open);
  };

  it.each([
    ["nothing", new Uint8Array(), "profileFileUnknown"],
    ["no text", new Uint8Array([0xff, 0xfe, 0x00, 0x80]), "profileFileUnknown"],
    ["another JSON", bytesOf({ a: 1 }), "profileFileUnknown"],
    ["a list nested without end", bytesOf("[".repeat(200_000)), "profileFileUnknown"],
    ["too much", bytesOf(" ".repeat(profileFileLimit + 1)), "profileFileTooLarge"],
    ["a field more beside", bytesOf(text(whole).replace("{", `{"extra":1,`)), "profileFileUnknown"],
    ["a newer format", bytesOf(text(whole).replace(`"version": 1`, `"version": 3`)), "profileFileNewer"],
    ["a changed value", changed(({ settings }) => (settings["ageTo"] = 25)), "profileFileDamaged"],
    ["a coordinator smuggled in", changed(({ settings }) => (settings["coordinator"] = {})), "profileFileDamaged"],
  ])("that is %s is refused in a code of its own", (_, bytes, code) => {
    expect(contentIn(bytes)).toEqual({ ok: false, error: { code } });
  });

  it("is never anything but settings or a refusal, whatever its bytes (fast-check)", () => {
    const known = new Set(["profileFileUnknown", "profileFileTooLarge", "profileFileNewer", "profileFileDamaged"]);
    const holds = (bytes: Uint8Array): boolean => {
      const answer = contentIn(bytes);
      return answer.ok ? text(bytes).includes("samverka-kommunprofil") : known.has(answer.error.code);
    };
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), holds));
    fc.assert(fc.property(fc.json(), (json) => holds(bytesOf(json))));
    // A whole file with one byte changed: damaged, or the same settings written in another way.
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const bytes = Uint8Array.from(whole);
        bytes[at] = byte;
        const answer = contentIn(bytes);
        return answer.ok
          ? JSON.stringify(answer.value) === JSON.stringify({ settings: sharedSettings(profile), logo: null })
          : known.has(answer.error.code);
      }),
    );
  });

  it("holds nothing but what the schema names, with a right checksum too (fast-check)", async () => {
    const { createHash } = await import("node:crypto");
    const settings = sharedSettings(profile);
    const withChecksum = (more: unknown): Uint8Array =>
      bytesOf({
        format: "samverka-kommunprofil",
        version: 1,
        checksum: createHash("sha256").update(JSON.stringify(more)).digest("hex"),
        settings: more,
      });
    expect(contentIn(withChecksum(settings)).ok).toBe(true);
    const names = fc.constantFrom(...Object.keys(settings));
    fc.assert(
      fc.property(names, fc.jsonValue(), (name, value) => {
        const answer = contentIn(withChecksum({ ...settings, [name]: value }));
        return !answer.ok || SharedSettings.safeParse(answer.value.settings).success;
      }),
    );
    const strange = fc.string({ minLength: 1 }).filter((name) => !(name in settings));
    fc.assert(
      fc.property(strange, fc.jsonValue(), (name, value) => {
        const more: unknown = JSON.parse(
          JSON.stringify(settings).replace("{", () => `{${JSON.stringify(name)}:${JSON.stringify(value)},`),
        );
        return !contentIn(withChecksum(more)).ok;
      }),
    );
  });
});

describe("Taking a file over", () => {
  it("changes how we work in one logged step, and keeps our own agencies, categories and details", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    await consentOne(office, lou);
    const { api } = office;
    const other = sharedSettings(profileFrom("consultation", exampleLocal));
    const settings = {
      ...other,
      agencies: other.agencies
        .filter(({ agencyId }) => agencyId !== agencies.childPsychiatry)
        .map((one) => (one.agencyId === agencies.police ? { ...one, name: "Lokalpolisen", categories: [] } : one)),
    };
    expect(await refused(api.profile.takeOver({ settings, version: 9 }))).toEqual({ code: "changedMeanwhile" });
    const { profile: after } = await must(api.profile.takeOver({ settings, version: 1 }));
    expect(after).toMatchObject({
      model: "consultation",
      ageTo: 18,
      coordinator: profile.coordinator,
      deputy: profile.deputy,
    });
    const police = after.agencies.find(({ agencyId }) => agencyId === agencies.police);
    expect(police).toMatchObject({ name: "Lokalpolisen", categories: [{ name: "Lägesbild om den unge" }] });
    expect(after.agencies.map(({ agencyId }) => agencyId)).toContain(agencies.childPsychiatry);
    // The open case is as it was.
    expect(await must(api.profile.ofCase({ caseId: lou.caseId }))).toMatchObject({ profile: { model: "preMeeting" } });
  });

  it("is refused when two agencies would have the same code (T12)", async () => {
    const office = await openOffice("2026-03-12");
    await must(office.api.profile.save({ profile, version: 0 }));
    const shared = sharedSettings(profile);
    const stranger = {
      agencyId: AgencyId.parse("annan"),
      kind: "other" as const,
      name: "Annan",
      code: "S",
      categories: [],
    };
    expect(
      await refused(office.api.profile.takeOver({ settings: { ...shared, agencies: [stranger] }, version: 1 })),
    ).toEqual({ code: "profileFileClashes" });
  });

  it("takes no path from a window", async () => {
    const office = await openOffice("2026-03-12");
    writeFileSync(join(office.exports, "a.json"), whole);
    expect(await office.host.call("profile.takeOver", { path: join(office.exports, "a.json") })).toMatchObject({
      ok: false,
      error: { code: "invalidInput" },
    });
  });
});
