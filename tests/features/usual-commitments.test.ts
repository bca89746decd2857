// The municipality's usual commitments: saved in order, about nobody, and in the file to others.
import { describe, expect, it } from "vitest";
import { contentIn, profileFileOf } from "../../electron/features/profile/profile-file.ts";
import { namesOfProfile, scanForIdentity } from "../../shared/domain/identity-scan.ts";
import { sharedSettings } from "../../shared/domain/profile-file.ts";
import { Profile } from "../../shared/domain/profile.ts";
import { textOfUsual, type UsualCommitment, usualFor, UsualTaker } from "../../shared/domain/usual-commitments.ts";
import { startList } from "../../shared/text/usual-commitments.ts";
import { auditOf } from "../support/audit.ts";
import { exampleProfile } from "../support/example-profile.ts";
import { must, openOffice, refused } from "../support/office.ts";

const own: UsualCommitment = { what: "Möter upp vid bussen", takenBy: "school" };
const mine: UsualCommitment = { what: "Lagar mat ihop", takenBy: "family" };
const withUsual = (...usualCommitments: UsualCommitment[]): Profile => ({ ...exampleProfile, usualCommitments });

const opened = async (...usual: UsualCommitment[]) => {
  const office = await openOffice("2026-03-12");
  await must(office.api.profile.save({ profile: withUsual(...usual), version: 0 }));
  return office;
};

describe("The usual commitments of a municipality", () => {
  it("are saved in their order, and are none in a profile from before", async () => {
    const { api } = await opened(mine, own);
    expect((await must(api.profile.read(null)))?.profile.usualCommitments).toEqual([mine, own]);
    const { usualCommitments: _, ...older } = exampleProfile;
    expect(Profile.parse(older).usualCommitments).toEqual([]);
  });

  it("begin with a list of ours, for each kind of agency and the family, that the scanner finds nobody in", () => {
    const known = namesOfProfile(exampleProfile);
    expect(scanForIdentity({ usual: textOfUsual(startList) }, { known })).toEqual({ refused: [], warnings: [] });
    const takers = new Set(startList.map(({ takenBy }) => takenBy));
    for (const taker of UsualTaker.options.filter((one) => one !== "other")) expect(takers).toContain(taker);
  });

  it("are refused with a number of somebody, and kept with what looks like a name only on purpose (R6, T1)", async () => {
    const { api, ...office } = await opened(own);
    const save = (what: string, keepAnyway?: boolean) =>
      api.profile.save({
        profile: withUsual(own, { what, takenBy: null }),
        version: 1,
        ...(keepAnyway !== undefined && { keepAnyway }),
      });
    expect(await refused(save("Ringer 070-174 06 05", true))).toEqual({
      code: "identityInText",
      field: "usualCommitments",
      kind: "phone",
    });
    expect(await refused(save("Ringer Exempelsson"))).toEqual({ code: "namesPossible", fields: ["usualCommitments"] });
    const { profile, version } = await must(save("Ringer Exempelsson", true));
    // What has been looked through is not asked about again.
    await must(api.profile.save({ profile: { ...profile, ageFrom: 11 }, version }));
    const log = JSON.stringify((await auditOf({ api, ...office })).filter(({ action }) => action === "profile.save"));
    expect(log).toContain("keptAnyway");
    expect(log).not.toContain("Exempelsson");
  });

  it("go with the file to others, and own ones stay when a file is taken over", async () => {
    const file = contentIn(profileFileOf(withUsual(own)));
    expect(file).toMatchObject({ ok: true, value: { settings: { usualCommitments: [own] } } });
    const { api } = await opened(mine);
    const settings = sharedSettings(withUsual(own));
    const { profile } = await must(api.profile.takeOver({ settings, version: 1 }));
    expect(profile.usualCommitments).toEqual([own, mine]);
    const again = await must(api.profile.takeOver({ settings, version: 2 }));
    expect(again.profile.usualCommitments).toEqual([own, mine]);
  });

  it("are not taken from a file that shows somebody", async () => {
    const { api } = await opened(mine);
    const settings = sharedSettings(withUsual({ what: "Skriver till namn@exempel.se", takenBy: null }));
    expect(await refused(api.profile.takeOver({ settings, version: 1 }))).toEqual({
      code: "profileFileShowsSomebody",
    });
  });

  it("are a hundred of one line at most, also with those of a file", async () => {
    const many = (count: number): UsualCommitment[] =>
      Array.from({ length: count }, (_, at) => ({ what: `Möter upp, gång ${String(at)}`, takenBy: null }));
    const { api, host } = await opened(...many(100));
    for (const usual of [many(101), [{ what: "x".repeat(201), takenBy: null }]]) {
      const answer = await host.call("profile.save", { profile: withUsual(...usual), version: 1 });
      expect(answer).toMatchObject({ error: { code: "invalidInput" } });
    }
    const settings = sharedSettings(withUsual(own));
    expect(await refused(api.profile.takeOver({ settings, version: 1 }))).toEqual({ code: "profileFileClashes" });
    expect((await must(api.profile.read(null)))?.profile.usualCommitments).toHaveLength(100);
  });

  it("are offered after who is responsible", () => {
    const anybody: UsualCommitment = { what: "Hör av sig", takenBy: null };
    const all = [own, mine, anybody];
    const school = exampleProfile.agencies.find(({ kind }) => kind === "school");
    const police = exampleProfile.agencies.find(({ kind }) => kind === "police");
    if (school === undefined || police === undefined) throw new Error("the presets have both");
    const offered = (responsible: Parameters<typeof usualFor>[1]) =>
      usualFor(all, responsible, exampleProfile.agencies);
    expect(offered(null)).toEqual(all);
    expect(offered({ kind: "agency", agencyId: school.agencyId })).toEqual([own, anybody]);
    expect(offered({ kind: "agency", agencyId: police.agencyId })).toEqual([anybody]);
    for (const kind of ["guardians", "youth"] as const) expect(offered({ kind })).toEqual([mine, anybody]);
  });
});
