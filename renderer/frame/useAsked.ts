// What an address asks a screen to open at once: a form or a dialog that a next step leads to.
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { z } from "zod";

/** What stands after `?` in the address, and `done`, which takes it away again without a step back. */
export const useAsked = <Asked>(
  schema: z.ZodType<Asked>,
  here: string,
): { readonly asked: Asked; readonly done: () => void } => {
  const navigate = useNavigate();
  // An address can be anything: what is not ours counts as not said.
  const search: unknown = useSearch({ strict: false });
  return {
    asked: schema.parse(search),
    done: () => {
      void navigate({ href: here, replace: true });
    },
  };
};
