// R10–R12: no notice and no paper of a meeting ever leaves to an agency that is not covered today and on the meeting's days,
// whatever the order in which days are changed, consents withdrawn and given, and copies sent.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DocumentRequest } from "../../shared/contract/document.ts";
import { mayAttend } from "../../shared/domain/consent-rules.ts";
import { addDays } from "../../shared/domain/day.ts";
import { meetingDays, type MeetingPlan } from "../../shared/domain/meeting.ts";
import { agencies, guardian, theYouth, termsOne, yesToAll } from "../support/lou.ts";
import { planOf } from "../support/lou-meetings.ts";
import { agencyParty, send } from "../support/lou-stages.ts";
import { four, noticeMade } from "../support/lou-notice.ts";
import { must } from "../support/office.ts";

type Deed =
  | { readonly do: "move"; readonly to: string; readonly night: boolean }
  | {
      readonly do: "answer";
      readonly by: "v1" | "v2" | "youth";
      readonly about: (typeof four)[number];
      readonly yes: boolean;
    }
  | {
      readonly do: "send";
      readonly kind: "notice" | "preparation";
      readonly to: (typeof four)[number] | "childPsychiatry";
    }
  | { readonly do: "wait"; readonly days: number };

const day = fc.constantFrom("2026-04-09", "2026-06-01", "2026-11-17", "2026-11-18", "2026-11-19", "2026-03-28");
const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ do: fc.constant("move" as const), to: day, night: fc.boolean() }),
  fc.record({
    do: fc.constant("answer" as const),
    by: fc.constantFrom("v1" as const, "v2" as const, "youth" as const),
    about: fc.constantFrom(...four),
    yes: fc.boolean(),
  }),
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("send" as const),
      kind: fc.constantFrom("notice" as const, "preparation" as const),
      to: fc.constantFrom(...four, "childPsychiatry" as const),
    }),
  },
  fc.record({ do: fc.constant("wait" as const), days: fc.integer({ min: 1, max: 120 }) }),
);

describe("Whatever the order of changed days, answers and sendings", () => {
  it("no notice or preparation sheet leaves to an agency that may not take part today and on each day of the meeting", async () => {
    let left = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(anyDeed, { minLength: 3, maxLength: 9 }), async (deeds) => {
        const { office, lou, meetingId } = await noticeMade();
        const { api } = office;
        let today = "2026-03-27";
        const { versions } = await must(api.consent.listForCase({ caseId: lou.caseId }));
        const consentId = versions[0]?.consentId;
        if (consentId === undefined) throw new Error("there is a version");
        const signers = { v1: guardian(lou.v1), v2: guardian(lou.v2), youth: theYouth };
        for (const deed of deeds) {
          switch (deed.do) {
            case "wait":
              today = addDays(today, deed.days);
              office.setDay(today);
              break;
            case "move": {
              const { meeting } = await must(api.meeting.read({ meetingId }));
              const plan: MeetingPlan = planOf(
                "first",
                deed.to,
                deed.night ? { startsAt: "23:00", endsAt: "00:30" } : {},
              );
              const because = { askedBy: "family" as const, reason: "Passar inte" };
              await api.meeting.change({ meetingId, version: meeting.version, plan, because });
              break;
            }
            case "answer":
              await api.consent.answer({
                ...yesToAll(consentId, termsOne, signers[deed.by], today),
                answers: [{ agencyId: agencies[deed.about], answer: deed.yes ? "yes" : "withdrawn" }],
                manner: "oral",
              });
              break;
            case "send": {
              const agencyId = agencies[deed.to];
              const request: DocumentRequest = { kind: deed.kind, meetingId, party: agencyParty(agencyId) };
              const answer = await send(office, [request], "paper");
              if (!answer.ok) break;
              left += 1;
              const { meeting } = await must(api.meeting.read({ meetingId }));
              const facts = await must(api.consent.listForCase({ caseId: lou.caseId }));
              for (const asked of [today, ...meetingDays(meeting)]) {
                expect([asked, mayAttend(facts, agencyId, asked)]).toEqual([asked, true]);
              }
              break;
            }
          }
        }
      }),
      { numRuns: 12 },
    );
    // The orders must be such that something leaves, or nothing has been tried.
    expect(left).toBeGreaterThan(0);
  }, 300_000);
});
