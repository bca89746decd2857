import type { profileContract } from "../../../shared/contract/profile.ts";
import type { Handlers } from "../../../shared/contract/define.ts";
import { changedFields } from "../../../shared/domain/changed-fields.ts";
import type { Agency } from "../../../shared/domain/agency.ts";
import { changesFor } from "../../../shared/domain/case-profile.ts";
import { changedSettings, takenOver } from "../../../shared/domain/profile-file.ts";
import { OwnFamilyTexts } from "../../../shared/domain/family-texts.ts";
import { Profile } from "../../../shared/domain/profile.ts";
import { textOfUsual, type UsualCommitment } from "../../../shared/domain/usual-commitments.ts";
import { err, ok } from "../../../shared/result.ts";
import type { Context } from "../../database/access.ts";
import { readKeptLogo } from "../../database/readings/logo.ts";
import { readCaseProfile, readProfile, readProfileByCase } from "../../database/readings/profile.ts";
import { scanTexts } from "../../database/readings/scan-texts.ts";
import type { Read } from "../../database/session.ts";
import { takeLogo } from "../../documents/logo/take-logo.ts";
import { followProfile } from "../../database/writings.ts";
import { keepLogo, namedInConsents, readOpenCases, writeProfile } from "./store.ts";

const namesOf = (agencies: readonly Agency[]): ReadonlyMap<string, string> =>
  new Map(agencies.flatMap(({ categories }) => categories.map(({ categoryId, name }) => [categoryId, name] as const)));

/** An agency that has been merged names another that is there, and still is. */
const successorsExist = (agencies: readonly Agency[]): boolean =>
  agencies.every(
    ({ agencyId, ended }) =>
      ended === undefined ||
      ended.successorId === null ||
      agencies.some(
        (one) => one.agencyId === ended.successorId && one.agencyId !== agencyId && one.ended === undefined,
      ),
  );

/** The usual commitments are about nobody (R6); what has been looked through before is not asked about again. */
const scanUsual = (
  read: Read,
  usual: readonly UsualCommitment[],
  before: readonly UsualCommitment[],
  keepAnyway: boolean,
) => {
  const known = new Set(before.map(({ what }) => what));
  return scanTexts(read, { usualCommitments: textOfUsual(usual.filter(({ what }) => !known.has(what))) }, keepAnyway);
};

export const profileHandlers: Handlers<{ profile: typeof profileContract }, Context>["profile"] = {
  read: async (_, { read }) => ok((await readProfile(read)) ?? null),

  save: async ({ profile, version, keepAnyway }, { read, write, today, concerns }) => {
    const before = await readProfile(read);
    if ((before?.version ?? 0) !== version) return err({ code: "changedMeanwhile" });
    const named = await namedInConsents(read);
    const keeps = (ids: readonly string[], inUse: ReadonlySet<string>) => [...inUse].every((id) => ids.includes(id));
    const agencies = profile.agencies.map((agency) => agency.agencyId);
    if (!keeps(agencies, named.agencies)) return err({ code: "agencyInUse" });
    if (!successorsExist(profile.agencies)) return err({ code: "successorMissing" });
    const categories = profile.agencies.flatMap((agency) => agency.categories.map(({ categoryId }) => categoryId));
    if (!keeps(categories, named.categories)) return err({ code: "categoryInUse" });
    // Another wording would change what was consented to.
    const namesBefore = namesOf(before?.profile.agencies ?? []);
    const names = namesOf(profile.agencies);
    if ([...named.categories].some((id) => names.get(id) !== namesBefore.get(id)))
      return err({ code: "categoryInUse" });
    const scanned = await scanUsual(read, profile.usualCommitments, before?.profile.usualCommitments ?? [], keepAnyway);
    if (!scanned.ok) return scanned;
    // The lawyer's switches, the texts to the family and the logo are changed by logged acts of their own alone.
    const { groundsSwitchedOn = [], familyTexts = {}, logo = null } = before?.profile ?? {};
    const kept = { ...profile, groundsSwitchedOn, familyTexts, logo };
    await writeProfile(write, kept, version + 1, today);
    concerns({
      table: "profile",
      id: "1",
      detail: { fields: changedFields(before?.profile ?? {}, kept), ...scanned.value },
    });
    return ok({ profile: kept, version: version + 1 });
  },

  switchGround: async ({ ground, isOn, version, ...decision }, { read, write, today, concerns }) => {
    const saved = await readProfile(read);
    if (saved === undefined) return err({ code: "profileMissing" });
    if (saved.version !== version) return err({ code: "changedMeanwhile" });
    if (decision.decidedOn > today) return err({ code: "dateInFuture" });
    const others = saved.profile.groundsSwitchedOn.filter((one) => one.ground !== ground);
    const groundsSwitchedOn = isOn ? [...others, { ground, ...decision }] : others;
    const profile = { ...saved.profile, groundsSwitchedOn };
    await writeProfile(write, profile, version + 1, today);
    concerns({ table: "profile", id: "1", detail: { ground, isOn } });
    return ok({ profile, version: version + 1 });
  },

  writeFamilyText: async ({ name, text, version }, { read, write, today, concerns }) => {
    const saved = await readProfile(read);
    if (saved === undefined) return err({ code: "profileMissing" });
    if (saved.version !== version) return err({ code: "changedMeanwhile" });
    const others = Object.entries(saved.profile.familyTexts).filter(([other]) => other !== name);
    const own = Object.fromEntries(text === null ? others : [...others, [name, text]]);
    const profile = { ...saved.profile, familyTexts: OwnFamilyTexts.parse(own) };
    await writeProfile(write, profile, version + 1, today);
    concerns({ table: "profile", id: "1", detail: { familyText: name, isOwn: text !== null } });
    return ok({ profile, version: version + 1 });
  },

  logo: async ({ checksum }, { read }) => {
    const kept = await readKeptLogo(read, checksum);
    return kept === undefined ? err({ code: "notFound" }) : ok({ bytes: Uint8Array.from(kept.bytes) });
  },

  setLogo: async ({ checksum, version }, { read, write, today, concerns }) => {
    const saved = await readProfile(read);
    if (saved === undefined) return err({ code: "profileMissing" });
    if (saved.version !== version) return err({ code: "changedMeanwhile" });
    const kept = checksum === null ? null : await readKeptLogo(read, checksum);
    if (kept === undefined) return err({ code: "notFound" });
    const profile = { ...saved.profile, logo: kept?.logo ?? null };
    await writeProfile(write, profile, version + 1, today);
    concerns({ table: "profile", id: "1", detail: { logo: checksum ?? false } });
    return ok({ profile, version: version + 1 });
  },

  takeOver: async ({ settings, logo, version }, { read, write, today, concerns }) => {
    const before = await readProfile(read);
    if (before === undefined) return err({ code: "profileMissing" });
    if (before.version !== version) return err({ code: "changedMeanwhile" });
    const profile = Profile.safeParse(takenOver(before.profile, settings));
    if (!profile.success) return err({ code: "profileFileClashes" });
    // Capitals were asked about where the list was written; what surely shows somebody comes in by no way.
    const scanned = await scanUsual(read, settings.usualCommitments, before.profile.usualCommitments, true);
    if (!scanned.ok) return err({ code: "profileFileShowsSomebody" });
    // It has been through a window: looked at anew, as any picture.
    const taken = logo === null ? null : takeLogo(Buffer.from(logo, "base64"));
    if (taken?.ok === false) return err({ code: "profileFileDamaged" });
    const after = { ...profile.data, logo: taken === null ? before.profile.logo : await keepLogo(write, taken.value) };
    await writeProfile(write, after, version + 1, today);
    concerns({
      table: "profile",
      id: "1",
      detail: {
        changes: [...changedSettings(before.profile, after)],
        ...(taken !== null && { logo: taken.value.checksum }),
        ...scanned.value,
      },
    });
    return ok({ profile: after, version: version + 1 });
  },

  ofCase: async ({ caseId }, { read, isOpened }) => {
    if (!isOpened(caseId)) return err({ code: "notOpened" });
    const reading = await readCaseProfile(read, caseId);
    if (reading === undefined) return err({ code: "profileMissing" });
    const { profile, version, newest } = reading;
    return ok({ profile, version, isNewest: changesFor(profile, newest.profile).length === 0 });
  },

  olderCases: async (_, { read }) => {
    const readings = await readProfileByCase(read);
    const open = await readOpenCases(read);
    return ok(
      open.flatMap(({ case_id: caseId, number }) => {
        const reading = readings.get(caseId);
        const changes = reading === undefined ? [] : changesFor(reading.profile, reading.newest.profile);
        return reading === undefined || changes.length === 0
          ? []
          : [{ caseId, number, version: reading.version, changes: [...changes] }];
      }),
    );
  },

  moveCase: async ({ caseId, version }, { read, write, concerns }) => {
    const reading = await readCaseProfile(read, caseId);
    if (reading === undefined) return err({ code: "notFound" });
    if (reading.newest.version !== version) return err({ code: "changedMeanwhile" });
    await followProfile(write, caseId, version);
    concerns({ table: "case_profile", id: caseId, caseId, detail: { from: reading.version, to: version } });
    return ok(null);
  },
};
