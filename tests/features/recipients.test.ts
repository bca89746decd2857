// R38, T8: who may have the minutes, checked again when a copy leaves.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { DocumentRequest } from "../../shared/contract/document.ts";
import { agencies, consentTwo, guardian, termsOne, yesToAll } from "../support/lou.ts";

import { afterMeetingOne, agencyParty, send } from "../support/lou-stages.ts";
import { must, refused } from "../support/office.ts";

describe("Recipients of minutes (R38, T8)", () => {
  it("are the attendees that consent covers: four agencies, both guardians and Lou; the interpreter is none", async () => {
    const { office, minutesId } = await afterMeetingOne();
    const rows = await must(office.api.document.recipients({ kind: "minutes", minutesId }));
    expect(rows.filter((row) => row.attended && row.block === null).map((row) => row.code)).toEqual([
      "S",
      "T",
      "P",
      "F",
      "V1",
      "V2",
      "U",
    ]);
  });

  it("leave out an agency that was covered only after the meeting: it gets the plan, not older minutes", async () => {
    const { office, lou, minutesId } = await afterMeetingOne();
    await consentTwo(office, lou);
    const toBup: DocumentRequest = { kind: "minutes", minutesId, party: agencyParty(agencies.childPsychiatry) };
    expect(await refused(send(office, [toBup]))).toEqual({
      code: "agencyNotCovered",
      agencyId: agencies.childPsychiatry,
    });
    const rows = await must(office.api.document.recipients({ kind: "minutes", minutesId }));
    expect(rows.find((row) => row.code === "B")?.block).toEqual({
      code: "agencyNotCovered",
      agencyId: agencies.childPsychiatry,
    });
  });

  it("are checked again when the copy leaves: a withdrawal the same morning stops it, but never the youth's own copy", async () => {
    const { office, lou, minutesId } = await afterMeetingOne();
    const { versions } = await must(office.api.consent.listForCase({ caseId: lou.caseId }));
    const [version] = versions;
    if (version === undefined) throw new Error("there is a version");
    await must(
      office.api.consent.answer({
        ...yesToAll(version.consentId, termsOne, guardian(lou.v2), "2026-04-10"),
        answers: [{ agencyId: agencies.police, answer: "withdrawn" }],
        manner: "oral",
      }),
    );
    expect(
      await refused(send(office, [{ kind: "minutes", minutesId, party: agencyParty(agencies.police) }])),
    ).toMatchObject({
      code: "agencyDeclined",
      answer: "withdrawn",
    });
    await must(send(office, [{ kind: "minutes", minutesId, party: { kind: "youth" } }]));
    expect(existsSync(join(office.exports, "P"))).toBe(false);
  });
});
