// The municipality's profile (kommunprofil).
import { z } from "zod";
import { Profile } from "../domain/profile.ts";
import { refusal } from "../domain/refusal.ts";
import { command, query } from "./define.ts";

const Saved = z.object({ profile: Profile, version: z.int() });

export const profileContract = {
  /** The profile, or nothing before it has been filled in. */
  read: query({ input: z.null(), output: Saved.nullable() }),
  /** `version` is 0 the first time. */
  save: command({
    input: z.object({ profile: Profile, version: z.int().min(0) }),
    output: Saved,
    failure: refusal("changedMeanwhile", "agencyInUse", "categoryInUse"),
  }),
};
