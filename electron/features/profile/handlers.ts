import type { profileContract } from "../../../shared/contract/profile.ts";
import type { Handlers } from "../../../shared/contract/define.ts";
import { err, ok } from "../../../shared/result.ts";
import type { Context } from "../../database/access.ts";
import { readProfile } from "../../database/readings/profile.ts";
import { agenciesInUse, writeProfile } from "./store.ts";

export const profileHandlers: Handlers<{ profile: typeof profileContract }, Context>["profile"] = {
  read: async (_, { read }) => ok((await readProfile(read)) ?? null),

  save: async ({ profile, version }, { read, write, concerns }) => {
    const before = await readProfile(read);
    if ((before?.version ?? 0) !== version) return err({ code: "changedMeanwhile" });
    const kept = new Set<string>(profile.agencies.map((agency) => agency.agencyId));
    if ([...(await agenciesInUse(read))].some((agencyId) => !kept.has(agencyId))) return err({ code: "agencyInUse" });
    await writeProfile(write, profile, version + 1);
    concerns({ table: "profile", id: "1" });
    return ok({ profile, version: version + 1 });
  },
};
