// How the case ended (avslut), to one party: through the same consent as everything else, today and on the day it was closed.
import { closingLetterBlock } from "../../../shared/domain/end-letters.ts";
import { sameParty } from "../../../shared/domain/party.ts";
import { isProtected } from "../../../shared/domain/person.ts";
import { err, ok } from "../../../shared/result.ts";
import { readClosures } from "../../database/readings/closure.ts";
import { readPlan } from "../../database/readings/plan.ts";
import { closureDocument } from "../../documents/closure.ts";
import { composeClosure } from "./compose-closure.ts";
import { readCheck } from "./copy-check.ts";
import type { CopyContext, Planned, PlannedCopy } from "./copy.ts";
import { copyTo, headFor, partiesOf, readCopyFor, readOpenedCase, type RequestOf } from "./plan-parts.ts";
import { readStandingMinutes } from "./standing-minutes.ts";

export const planClosure = async ({ caseId, party }: RequestOf<"closure">, context: CopyContext): Promise<Planned> => {
  const { read, today } = context;
  const opened = await readOpenedCase(caseId, context);
  if (!opened.ok) return opened;
  const about = opened.value;
  const closure = (await readClosures(read, caseId)).at(-1);
  if (about.closedOn === null || closure === undefined) return err({ code: "caseNotClosed" });
  // A private person is bound by no secrecy, and is told how it ended by the family (R18c).
  if (party.kind === "person" || !partiesOf(about).some((one) => sameParty(one, party))) {
    return err({ code: "notFound" });
  }
  const block = closingLetterBlock(about.consent, party, about.closedOn, today);
  if (block !== undefined) return err(block);
  const { youth, guardians, persons } = about.consent;
  const newest = await readStandingMinutes(read, caseId);
  const copy = await readCopyFor(party, about, context);
  const told = composeClosure(
    closure.details,
    await readPlan(read, caseId),
    {
      ...copy,
      anybodyProtected: [youth, ...guardians, ...persons].some((one) => isProtected(one.protectedIdentity)),
    },
    about,
  );
  const check = newest === undefined ? null : await readCheck(read, newest.minutes.minutesId, copy, told);
  if (check?.done === false && !context.looking) return err({ code: "copyNotChecked" });
  return ok<PlannedCopy>({
    ...copyTo(party, about),
    kind: "closure",
    // A corrected closure is another act.
    act: `closure:${caseId}:${closure.closureId}`,
    // To the family it is told as their own matter, whether or not consent still stands.
    ground: party.kind === "agency" ? "consent" : "ownMatter",
    check,
    told,
    document: (number) => closureDocument({ ...told, head: headFor(party, about, number, context) }),
  });
};
