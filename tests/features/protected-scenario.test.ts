// B4 as a scenario on the files themselves, and the same for any of the family and any document (not protected(part, x) of 5.1).
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ConcernReportDetails } from "../../shared/domain/concern-report.ts";
import type { DocumentRequest } from "../../shared/contract/document.ts";
import { exposureIn, type Subject } from "../../shared/domain/exposure.ts";
import { partyKey, type Party } from "../../shared/domain/party.ts";
import { ProtectedIdentity } from "../../shared/domain/person.ts";
import { CaseId, GuardianId } from "../../shared/domain/ids.ts";
import { concernReportOf } from "../support/concern-report.ts";
import { guardian, youth } from "../support/lou.ts";
import { handOver, withdrawAll } from "../support/lou-changes.ts";
import { everybody, hold, keep, planOf, recipients, textOne } from "../support/lou-meetings.ts";
import { four, noticeMade } from "../support/lou-notice.ts";
import { afterMeetingOne, withConsent } from "../support/lou-stages.ts";
import { must, type Office } from "../support/office.ts";
import { textOf } from "../support/pdf.ts";
import { school } from "../support/written-minutes.ts";
import { nothingOfGuardianOne, protectGuardianOne, whereabouts } from "../support/protected.ts";

const copyOf = async (office: Office, request: DocumentRequest): Promise<string> => {
  const { bytes, fileName } = await must(office.api.document.preview(request));
  expect(fileName).not.toMatch(/Kim|Robin|Lou|Exempel/u);
  const { text, title } = await textOf(bytes);
  expect(title).not.toMatch(/Kim|Robin|Lou/u);
  return text;
};

describe("B4: V1 gets a secrecy mark and lives apart from V2 from 15 June", () => {
  it("and no document to V2, to Lou or to an agency has anything of where V1 is found", async () => {
    const { office, lou, meetingId } = await noticeMade();
    await protectGuardianOne(office, lou);
    const { meeting } = await must(office.api.meeting.read({ meetingId }));
    const details = { checkedPlace: meeting.place };
    await must(office.api.notice.create({ meetingId, recipients: recipients(lou, four), replyBy: null, details }));
    const { versions } = await must(office.api.consent.listForCase({ caseId: lou.caseId }));
    const [version] = versions;
    if (version === undefined) throw new Error("there is a version");
    const held = await hold(office, lou, planOf("first", "2026-04-09"), everybody(lou));
    await keep(office, held.meetingId, textOne);
    const two: Party = { kind: "guardian", guardianId: lou.v2 };
    const parties: readonly Party[] = [two, { kind: "youth" }, school];
    const { minutes } = await must(office.api.minutes.read({ meetingId: held.meetingId }));
    office.setDay("2026-04-01");
    for (const party of parties) {
      const along: DocumentRequest = {
        kind: party.kind === "agency" ? "preparation" : "meetingInformation",
        meetingId,
        party,
      };
      for (const request of [{ kind: "notice" as const, meetingId, party }, along]) {
        expect(await copyOf(office, request)).not.toMatch(nothingOfGuardianOne);
      }
      expect(await copyOf(office, { kind: "minutes", minutesId: minutes.minutesId, party })).not.toMatch(
        nothingOfGuardianOne,
      );
    }
    for (const signer of [guardian(lou.v2), { kind: "youth" as const }]) {
      const form: DocumentRequest = { kind: "consentForm", consentId: version.consentId, signer };
      expect(await copyOf(office, form)).not.toMatch(nothingOfGuardianOne);
    }
    await withdrawAll(office, lou, "2026-04-01");
    const letter: DocumentRequest = { kind: "withdrawalLetter", caseId: lou.caseId, party: two };
    expect(await copyOf(office, letter)).not.toMatch(nothingOfGuardianOne);
    const log = await must(office.api.caseFile.log({ caseId: lou.caseId }));
    expect(JSON.stringify(log)).not.toMatch(nothingOfGuardianOne);
  });

  it("each showing of what is hidden is logged, and nothing is shown of a case that has not been opened", async () => {
    const { office, lou } = await afterMeetingOne();
    const who = { kind: "guardian" as const, guardianId: lou.v1 };
    await must(office.api.caseFile.reveal({ caseId: lou.caseId, who, what: "address" }));
    const log = await must(office.api.caseFile.log({ caseId: lou.caseId }));
    expect(log.map(({ action }) => action)).toContain("caseFile.reveal");
    const other = await office.api.caseFile.reveal({ caseId: CaseId.parse("another"), who, what: "address" });
    expect(other).toMatchObject({ ok: false, error: { code: "notOpened" } });
  });
});

describe("3.8: a concern report about a child who lives with a protected guardian", () => {
  const reportText = async (includesProtected: boolean) => {
    const { office, lou } = await withConsent();
    await protectGuardianOne(office, lou);
    const report = await must(
      office.api.concernReport.make(
        concernReportOf({
          caseId: lou.caseId,
          childAddress: whereabouts.address,
          childContact: "070-000 12 34",
          guardianNames: `Kim Exempelsson, ${whereabouts.address}`,
          includesProtected,
        }),
      ),
    );
    return copyOf(office, { kind: "concernReport", concernReportId: report.concernReportId });
  };

  it("says that somebody is protected but not where, and is never stopped by it (R45)", async () => {
    const text = await reportText(false);
    expect(text).not.toMatch(nothingOfGuardianOne);
    expect(text).toContain("Kim Exempelsson");
    expect(text).toContain("Exempelskolan");
    expect(text).toContain("Ring oss om ni behöver adress");
  });

  it("tells it when that has been chosen, since the social services must have it", async () => {
    expect(await reportText(true)).toContain("Dolda gränden 7");
  });
});

describe("R45, 3.8: a concern report's own words", () => {
  const sent = async (changes: Partial<ConcernReportDetails>) => {
    const { office, lou } = await withConsent();
    await protectGuardianOne(office, lou);
    const made = await must(office.api.concernReport.make(concernReportOf({ caseId: lou.caseId, ...changes })));
    const request = { kind: "concernReport" as const, concernReportId: made.concernReportId };
    const [row] = await must(office.api.document.recipients(request));
    await must(handOver(office, [request]));
    return { lou, row };
  };
  const observed = `Lou sprang från ${whereabouts.address} mitt i natten.`;

  it("that tell where somebody protected is found are named to who sends it, and never stop it", async () => {
    const { lou, row } = await sent({ observed, knownSupport: "Kim nås på +46 70-000 12 34." });
    expect(row?.block).toBeNull();
    expect(row?.tellsAnyway).toEqual({
      whose: { kind: "guardian", guardianId: lou.v1 },
      parts: ["observed", "knownSupport"],
    });
  });

  it("are not warned of when it was chosen to tell, nor when they tell nothing", async () => {
    expect((await sent({ observed, includesProtected: true })).row?.tellsAnyway).toBeNull();
    expect((await sent({ observed: "Lou var ute sent." })).row?.tellsAnyway).toBeNull();
  });
});

describe("Any flags, any text, any reader", () => {
  const subjects: readonly (Omit<Subject, "whereabouts"> & { readonly address: string })[] = [
    { subject: { kind: "youth" }, address: "Allégatan 1" },
    { subject: { kind: "guardian", guardianId: GuardianId.parse("v1") }, address: "Björkvägen 2" },
    { subject: { kind: "guardian", guardianId: GuardianId.parse("v2") }, address: "Cedergränd 3" },
  ];
  const flags = fc.tuple(...subjects.map(() => fc.constantFrom(...ProtectedIdentity.options)));
  const spelled = (text: string) => fc.constantFrom(text, text.toUpperCase(), text.replace(" ", "  "), `vid ${text}.`);
  const told = fc.array(fc.constantFrom(...subjects.map(({ address }) => address)).chain(spelled), { maxLength: 3 });

  it("a copy passes only when it tells of nobody protected but its reader", () => {
    fc.assert(
      fc.property(flags, told, fc.nat({ max: subjects.length }), (answers, texts, reader) => {
        const people = subjects.map(({ subject, address }, at): Subject => {
          const protectedIdentity = answers[at] ?? "unknown";
          return { subject, whereabouts: { ...youth, school: "", phone: "", email: "", address, protectedIdentity } };
        });
        const [own] = subjects.slice(reader);
        const key = own === undefined || own.subject.kind === "related" ? "agency:skola" : partyKey(own.subject);
        const betrayed = subjects.some(
          ({ subject, address }, at) =>
            answers[at] !== "none" &&
            (subject.kind === "related" || partyKey(subject) !== key) &&
            texts.some((text) => text.toLowerCase().replaceAll("  ", " ").includes(address.toLowerCase())),
        );
        expect(exposureIn({ guardiansView: texts }, key, people, []) !== undefined).toBe(betrayed);
      }),
    );
  });
});
