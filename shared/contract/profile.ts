// The municipality's profile (kommunprofil).
import { z } from "zod";
import { GroundSwitchedOn, Profile } from "../domain/profile.ts";
import { refusal } from "../domain/refusal.ts";
import { command, query } from "./define.ts";

const Saved = z.object({ profile: Profile, version: z.int() });

export const profileContract = {
  /** The profile, or nothing before it has been filled in. */
  read: query({ input: z.null(), output: Saved.nullable() }),
  /** `version` is 0 the first time. The lawyer's switches stay as they are: they are moved by `switchGround`. */
  save: command({
    input: z.object({ profile: Profile, version: z.int().min(0) }),
    output: Saved,
    failure: refusal("changedMeanwhile", "agencyInUse", "categoryInUse"),
  }),
  /** That the municipality's lawyer switches a ground on or off (`domain.md` 3.3): who decided it and when. */
  switchGround: command({
    input: GroundSwitchedOn.extend({ isOn: z.boolean(), version: z.int() }),
    output: Saved,
    failure: refusal("profileMissing", "changedMeanwhile", "dateInFuture"),
  }),
};
