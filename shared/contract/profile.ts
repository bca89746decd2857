// The municipality's profile (kommunprofil).
import { z } from "zod";
import { CaseNumber } from "../domain/case-file.ts";
import { ProfileChange } from "../domain/case-profile.ts";
import { FamilyText, FamilyTextName } from "../domain/family-texts.ts";
import { CaseId } from "../domain/ids.ts";
import { Logo, LogoPicture } from "../domain/logo.ts";
import { GroundSwitchedOn, Profile, SharedSettings } from "../domain/profile.ts";
import { refusal, scannedTextCodes } from "../domain/refusal.ts";
import { command, query } from "./define.ts";

export const SavedProfile = z.object({ profile: Profile, version: z.int() });

/** An open case that goes by an older profile. */
export const OlderCase = z.object({
  caseId: CaseId,
  number: CaseNumber,
  version: z.int(),
  changes: z.array(ProfileChange).min(1),
});
export type OlderCase = z.infer<typeof OlderCase>;

export const profileContract = {
  /** The profile, or nothing before it has been filled in. */
  read: query({ input: z.null(), output: SavedProfile.nullable() }),
  /** `version` is 0 the first time. The lawyer's switches stay as they are: they are moved by `switchGround`, the texts to the family by `writeFamilyText`, and the logo by `setLogo`. */
  save: command({
    input: z.object({
      profile: Profile,
      version: z.int().min(0),
      /** Whether the usual commitments may hold what looks like a name. */
      keepAnyway: z.boolean().default(false),
    }),
    output: SavedProfile,
    failure: refusal("changedMeanwhile", "agencyInUse", "categoryInUse", "successorMissing", ...scannedTextCodes),
  }),
  /** That the municipality's lawyer switches a ground on or off (`domain.md` 3.3): who decided it and when. */
  switchGround: command({
    input: GroundSwitchedOn.extend({ isOn: z.boolean(), version: z.int() }),
    output: SavedProfile,
    failure: refusal("profileMissing", "changedMeanwhile", "dateInFuture"),
  }),
  /** Writes a text to the family in the municipality's own way, or goes back to ours (`text` null). Documents made from now on have it. */
  writeFamilyText: command({
    input: z.object({ name: FamilyTextName, text: FamilyText.nullable(), version: z.int() }),
    output: SavedProfile,
    failure: refusal("profileMissing", "changedMeanwhile"),
  }),
  /** The picture of a logo, as it stands in documents: a PNG. */
  logo: query({
    input: Logo.pick({ checksum: true }),
    output: z.object({ bytes: z.instanceof(Uint8Array) }),
    failure: refusal("notFound"),
  }),
  /** Takes the logo away (`checksum` null), or puts one back that has been kept. A new one comes from a file: see desktop.ts. */
  setLogo: command({
    input: z.object({ checksum: Logo.shape.checksum.nullable(), version: z.int() }),
    output: SavedProfile,
    failure: refusal("profileMissing", "changedMeanwhile", "notFound"),
  }),
  /** Takes over how another municipality works, from a file that has been looked at. Own agencies and details stay, and the logo unless the file's is asked for. */
  takeOver: command({
    input: z.object({ settings: SharedSettings, logo: LogoPicture.nullable().default(null), version: z.int() }),
    output: SavedProfile,
    failure: refusal(
      "profileMissing",
      "changedMeanwhile",
      "profileFileClashes",
      "profileFileShowsSomebody",
      "profileFileDamaged",
    ),
  }),
  /** What an open case goes by: the rules it was decided under. See: [Note: A case keeps its profile] */
  ofCase: query({
    input: z.object({ caseId: CaseId }),
    output: SavedProfile.extend({
      /** Whether moving the case to the newest version would change nothing. */
      isNewest: z.boolean(),
    }),
    failure: refusal("notOpened", "profileMissing"),
  }),
  /** Open cases that go by something else than the newest profile, neutrally: number and what differs. */
  olderCases: query({ input: z.null(), output: z.array(OlderCase) }),
  /** Lets a case go by the newest profile, `version`. What has been signed or sent stays as it was. */
  moveCase: command({
    input: z.object({ caseId: CaseId, version: z.int() }),
    output: z.null(),
    failure: refusal("notFound", "changedMeanwhile"),
  }),
};
