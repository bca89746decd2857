// Drafts (utkast): what is being typed, kept so that a crash, a lock or a wrong click loses nothing.
import { z } from "zod";
import { refusal } from "../domain/refusal.ts";
import { LongText } from "../domain/text-fields.ts";
import { draft, query } from "./define.ts";

const Key = z.string().min(1).max(120);

export const draftContract = {
  /** What was being typed about one record when it was last kept. */
  list: query({
    input: z.object({ record: Key }),
    output: z.array(z.object({ field: Key, text: LongText, savedAt: z.string() })),
  }),
  keep: draft({
    input: z.object({ record: Key, field: Key, text: LongText }),
    output: z.object({ savedAt: z.string() }),
    /** A text about nobody that shows somebody is not kept as a draft either (R6). */
    failure: refusal("identityInText"),
  }),
  discard: draft({ input: z.object({ record: Key, field: Key.nullable() }), output: z.null() }),
};
