// What the host says about free text about nobody before it is saved (R6, T1).
import { namesOfProfile, scanForIdentity, type IdentityKind } from "../../../shared/domain/identity-scan.ts";
import { err, ok, type Result } from "../../../shared/result.ts";
import { readProfile } from "./profile.ts";
import type { Read } from "../session.ts";

export type TextRefusal =
  | { readonly code: "identityInText"; readonly field: string; readonly kind: IdentityKind }
  | { readonly code: "namesPossible"; readonly fields: string[] };

/** The fields that were kept on purpose, for the log; or the refusal. Never what was written. */
export const scanTexts = async (
  read: Read,
  texts: Readonly<Record<string, string>>,
  keepAnyway: boolean,
): Promise<Result<{ readonly keptAnyway?: readonly string[] }, TextRefusal>> => {
  const saved = await readProfile(read);
  const { refused, warnings } = scanForIdentity(texts, {
    known: saved === undefined ? [] : namesOfProfile(saved.profile),
    // Whoever decides is named: that is what R7 asks for.
    mayName: ["decidedBy"],
  });
  const [first] = refused;
  if (first !== undefined) return err({ code: "identityInText", field: first.field, kind: first.kind });
  const fields = [...new Set(warnings.map(({ field }) => field))];
  if (fields.length === 0) return ok({});
  return keepAnyway ? ok({ keptAnyway: fields }) : err({ code: "namesPossible", fields });
};
