import type { profileContract } from "../../../shared/contract/profile.ts";
import type { Handlers } from "../../../shared/contract/define.ts";
import type { Agency } from "../../../shared/domain/agency.ts";
import { err, ok } from "../../../shared/result.ts";
import type { Context } from "../../database/access.ts";
import { readProfile } from "../../database/readings/profile.ts";
import { namedInConsents, writeProfile } from "./store.ts";

const namesOf = (agencies: readonly Agency[]): ReadonlyMap<string, string> =>
  new Map(agencies.flatMap(({ categories }) => categories.map(({ categoryId, name }) => [categoryId, name] as const)));

export const profileHandlers: Handlers<{ profile: typeof profileContract }, Context>["profile"] = {
  read: async (_, { read }) => ok((await readProfile(read)) ?? null),

  save: async ({ profile, version }, { read, write, concerns }) => {
    const before = await readProfile(read);
    if ((before?.version ?? 0) !== version) return err({ code: "changedMeanwhile" });
    const named = await namedInConsents(read);
    const keeps = (ids: readonly string[], inUse: ReadonlySet<string>) => [...inUse].every((id) => ids.includes(id));
    const agencies = profile.agencies.map((agency) => agency.agencyId);
    if (!keeps(agencies, named.agencies)) return err({ code: "agencyInUse" });
    const categories = profile.agencies.flatMap((agency) => agency.categories.map(({ categoryId }) => categoryId));
    if (!keeps(categories, named.categories)) return err({ code: "categoryInUse" });
    // Another wording would change what was consented to.
    const namesBefore = namesOf(before?.profile.agencies ?? []);
    const names = namesOf(profile.agencies);
    if ([...named.categories].some((id) => names.get(id) !== namesBefore.get(id)))
      return err({ code: "categoryInUse" });
    // The lawyer's switches are moved by their own logged act alone.
    const kept = { ...profile, groundsSwitchedOn: before?.profile.groundsSwitchedOn ?? [] };
    await writeProfile(write, kept, version + 1);
    concerns({ table: "profile", id: "1" });
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
    await writeProfile(write, profile, version + 1);
    concerns({ table: "profile", id: "1", detail: { ground, isOn } });
    return ok({ profile, version: version + 1 });
  },
};
