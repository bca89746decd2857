import type { caseSearchContract } from "../../../shared/contract/case-search.ts";
import type { Handlers } from "../../../shared/contract/define.ts";
import { finds, matchesOn } from "../../../shared/domain/case-search.ts";
import { isProtected, ProtectedIdentity } from "../../../shared/domain/person.ts";
import { ok } from "../../../shared/result.ts";
import type { Context } from "../../database/access.ts";
import { readSearchable } from "./store.ts";

const swedish = new Intl.Collator("sv", { numeric: true });

export const caseSearchHandlers: Handlers<{ caseSearch: typeof caseSearchContract }, Context>["caseSearch"] = {
  find: async ({ text }, { read }) =>
    ok(
      (await readSearchable(read))
        .filter((known) => finds(text, known))
        .map(({ caseId, number, closedOn, givenName, familyName, protectedIdentity }) => ({
          caseId,
          number,
          closedOn,
          name: `${givenName} ${familyName}`,
          isProtected: isProtected(ProtectedIdentity.parse(protectedIdentity)),
        }))
        .toSorted((one, other) => swedish.compare(one.name, other.name) || swedish.compare(one.number, other.number)),
    ),

  possibleMatches: async (asked, { read }) =>
    ok(
      (await readSearchable(read))
        .map((known) => ({ known, on: matchesOn(asked, known) }))
        .filter(({ on }) => on.length > 0)
        .map(({ known, on }) => ({
          caseId: known.caseId,
          number: known.number,
          closedOn: known.closedOn,
          name:
            isProtected(ProtectedIdentity.parse(known.protectedIdentity)) ||
            on.every((match) => match === "personalNumber")
              ? null
              : `${known.givenName} ${known.familyName}`,
          on,
        }))
        .toSorted((one, other) => swedish.compare(other.number, one.number)),
    ),
};
