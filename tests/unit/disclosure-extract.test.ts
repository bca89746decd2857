// Whom the family's extract of the disclosure log tells of what (GDPR art. 15.1 c).
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DisclosureGround } from "../../shared/domain/disclosure.ts";
import { isToldTo } from "../../shared/domain/disclosure-extract.ts";
import { GuardianId } from "../../shared/domain/ids.ts";
import type { Party } from "../../shared/domain/party.ts";

const youth: Party = { kind: "youth" };
const one: Party = { kind: "guardian", guardianId: GuardianId.parse("v1") };
const to = (recipientKey: string, ground: DisclosureGround = "consent") => ({ recipientKey, ground });

describe("The family's extract", () => {
  it("tells of copies to agencies, private persons and the meeting's leader, and of the reader's own", () => {
    for (const key of ["agency:s", "person:p1", "leader", "youth"]) expect(isToldTo(to(key), youth)).toBe(true);
    expect(isToldTo(to("guardian:v1"), one)).toBe(true);
  });

  it("tells of nobody else's in the family", () => {
    expect(isToldTo(to("guardian:v1"), youth)).toBe(false);
    for (const key of ["youth", "guardian:v2"]) expect(isToldTo(to(key), one)).toBe(false);
  });

  it("never tells of a concern report, of what tells of nobody, or of what stays within the authority", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("agency:s", "person:p1", "leader", "youth", "guardian:v1", "reviewer:pdf", "socialServices"),
        fc.constantFrom(...DisclosureGround.options),
        fc.constantFrom(youth, one),
        (key, ground, reader) => {
          const silent = ["concernReport", "nobodyTold", "ownReview"].includes(ground);
          expect(isToldTo(to(key, ground), reader) && silent).toBe(false);
        },
      ),
    );
  });
});
