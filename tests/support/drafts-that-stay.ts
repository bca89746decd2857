// Drafts of a fake bridge that are there after a lock.
import { ok } from "../../shared/result.ts";
import type { Answers } from "./fake-bridge.ts";

/** Drafts that stay, as in the vault. */
export const draftsThatStay = (): Answers => {
  const kept = new Map<string, { field: string; text: string; savedAt: string }>();
  const savedAt = "2026-03-20T11:00:00.000Z";
  return {
    draft: {
      list: ({ record }) => ok([...kept].filter(([key]) => key.startsWith(`${record}\n`)).map(([, one]) => one)),
      keep: ({ record, field, text }) => {
        kept.set(`${record}\n${field}`, { field, text, savedAt });
        return ok({ savedAt });
      },
      discard: ({ record, field }) => {
        kept.delete(`${record}\n${field ?? ""}`);
        return ok(null);
      },
    },
  };
};
