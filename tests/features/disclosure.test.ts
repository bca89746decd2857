// Disclosures on other grounds than consent: each ground with its own tests, and none of them makes anybody a participant.
import { describe, expect, it } from "vitest";
import type { GroundTests, OtherDisclosureDetails } from "../../shared/domain/other-disclosure.ts";
import type { SwitchedGround } from "../../shared/domain/profile.ts";
import { agencies, registerLou, youth } from "../support/lou.ts";
import { everybody, planOf, present, recipients } from "../support/lou-meetings.ts";
import { readyToSummon } from "../support/lou-changes.ts";
import { afterMeetingOne } from "../support/lou-stages.ts";
import { must, openOffice, refused, type Office } from "../support/office.ts";

const tests = {
  "10:2": { ground: "10:2", necessity: "Behövs för vår egen utredning" },
  "10:15a": { ground: "10:15a", balancing: "Risken för brott väger tyngre än intresset av sekretess" },
  "10:18a": {
    ground: "10:18a",
    receiver: "police",
    circumstances: "Har pekats ut som bärare",
    notUnsuitable: "Stör inte pågående insatser",
    forCommittedCrime: false,
  },
  "10:28+SoL19:1": { ground: "10:28+SoL19:1", duty: "Begäran i en utredning" },
  "10:28+2025:170": {
    ground: "10:28+2025:170",
    requestedBy: "Utredare Test",
    requestedOn: "2026-03-20",
    onlyContactDetails: true,
    exceptionalReasons: false,
  },
  "26:9": { ground: "26:9", receiver: "healthcare", careNeed: "Behöver vård för sitt missbruk" },
  publicDocument: { ground: "publicDocument", secrecyTried: true, decision: "SN 2026-0200" },
  other: { ground: "other", provision: "10 kap. 24 § OSL" },
} as const satisfies Readonly<Record<string, GroundTests>>;

const detailsOf = (given: GroundTests, changes: Partial<OtherDisclosureDetails> = {}): OtherDisclosureDetails => ({
  what: "Telefonnummer",
  to: "Polismyndigheten",
  toFunction: "Utredare",
  disclosedOn: "2026-03-20",
  channel: "phone",
  tests: given,
  reasons: "Det behövdes",
  decidedBy: "Kaj Koordinator",
  ...changes,
});

const registered = async (birthDate = youth.birthDate) => {
  const office = await openOffice("2026-03-12");
  const lou = await registerLou(office, { youth: { ...youth, birthDate } });
  office.setDay("2026-03-20");
  const register = (given: GroundTests, changes: Partial<OtherDisclosureDetails> = {}) =>
    office.api.disclosure.register({ caseId: lou.caseId, details: detailsOf(given, changes) });
  return { office, lou, register };
};

const switchOn = async ({ api }: Office, ground: SwitchedGround) => {
  const saved = await must(api.profile.read(null));
  return must(
    api.profile.switchGround({
      version: saved?.version ?? 0,
      ground,
      isOn: true,
      decidedBy: "Jo Jurist",
      decidedOn: "2026-03-19",
    }),
  );
};

describe("A disclosure on another ground", () => {
  it.each(["10:2", "10:15a", "10:18a"] as const)(
    "%s is refused while the lawyer has not switched it on, and again when it is off",
    async (ground) => {
      const { office, register } = await registered();
      expect(await refused(register(tests[ground]))).toEqual({ code: "groundSwitchedOff", ground });
      const { version } = await switchOn(office, ground);
      expect(await must(register(tests[ground]))).toMatchObject({ number: 1, decidedBy: "Kaj Koordinator" });
      await must(
        office.api.profile.switchGround({
          version,
          ground,
          isOn: false,
          decidedBy: "Jo Jurist",
          decidedOn: "2026-03-20",
        }),
      );
      expect(await refused(register(tests[ground]))).toEqual({ code: "groundSwitchedOff", ground });
    },
  );

  it.each([
    ["10:2", { ...tests["10:2"], necessity: " " }],
    ["10:15 a: a written balancing", { ...tests["10:15a"], balancing: "" }],
    ["10:18 a: concrete circumstances", { ...tests["10:18a"], circumstances: "" }],
    ["10:18 a: not unsuitable given insatser", { ...tests["10:18a"], notUnsuitable: "" }],
    ["10:28 + SoL 19:1: which duty", { ...tests["10:28+SoL19:1"], duty: "" }],
    ["10:28 + lag 2025:170: who asked", { ...tests["10:28+2025:170"], requestedBy: "" }],
    ["26:9: need of care", { ...tests["26:9"], careNeed: "" }],
    ["public document: the decision", { ...tests.publicDocument, decision: "" }],
    ["another: its provision", { ...tests.other, provision: "" }],
  ] satisfies readonly (readonly [string, GroundTests])[])("demands the test of its ground, %s", async (_, broken) => {
    const { register } = await registered();
    expect(await refused(register(broken))).toMatchObject({ code: "invalidInput" });
  });

  it("demands reasons and who decided, whatever the ground", async () => {
    const { register } = await registered();
    for (const lacking of [{ reasons: "" }, { decidedBy: "" }, { what: "" }, { to: "" }]) {
      expect(await refused(register(tests.other, lacking))).toMatchObject({ code: "invalidInput" });
    }
    expect(await refused(register(tests.other, { disclosedOn: "2026-03-21" }))).toEqual({ code: "dateInFuture" });
  });

  it("10:18 a: only about somebody under 21, and not for a crime already committed", async () => {
    const { office, register } = await registered("2005-03-20");
    await switchOn(office, "10:18a");
    expect(await refused(register(tests["10:18a"]))).toEqual({ code: "groundTestNotMet", test: "under21" });
    await must(register(tests["10:18a"], { disclosedOn: "2026-03-19" }));
    expect(
      await refused(register({ ...tests["10:18a"], forCommittedCrime: true }, { disclosedOn: "2026-03-19" })),
    ).toEqual({ code: "groundTestNotMet", test: "notForCommittedCrime" });
  });

  it("10:28 + lag 2025:170: only contact details, asked for before, and without exceptional reasons for secrecy", async () => {
    const { register } = await registered();
    const asked = tests["10:28+2025:170"];
    for (const [broken, test] of [
      [{ ...asked, onlyContactDetails: false }, "onlyContactDetails"],
      [{ ...asked, exceptionalReasons: true }, "noExceptionalReasons"],
      [{ ...asked, requestedOn: "2026-03-21" }, "requestedBefore"],
    ] as const) {
      expect(await refused(register(broken))).toEqual({ code: "groundTestNotMet", test });
    }
    expect((await must(register(asked))).provision).toContain("(2025:170)");
  });

  it("26:9: only about somebody under 18", async () => {
    const { register } = await registered("2008-03-20");
    expect(await refused(register(tests["26:9"]))).toEqual({ code: "groundTestNotMet", test: "under18" });
    await must(register(tests["26:9"], { disclosedOn: "2026-03-19" }));
  });

  it("public document: only after the secrecy has been tried", async () => {
    const { register } = await registered();
    expect(await refused(register({ ...tests.publicDocument, secrecyTried: false }))).toEqual({
      code: "groundTestNotMet",
      test: "secrecyTried",
    });
    await must(register(tests.publicDocument));
  });

  it("cites the provision of its day, and is refused on a day before the provision applied", async () => {
    const { office, register } = await registered();
    const duty = tests["10:28+SoL19:1"];
    expect((await must(register(duty, { disclosedOn: "2025-06-30" }))).provision).toContain("14 kap. 1 §");
    expect((await must(register(duty))).provision).toContain("19 kap. 1 §");
    await switchOn(office, "10:15a");
    expect(await refused(register(tests["10:15a"], { disclosedOn: "2025-11-30" }))).toEqual({
      code: "groundNotInForce",
      on: "2025-11-30",
    });
    await must(register(tests["10:15a"], { disclosedOn: "2025-12-01" }));
  });

  it("never makes anybody a participant", async () => {
    const { office, lou } = await readyToSummon();
    const { api } = office;
    for (const ground of ["10:2", "10:15a", "10:18a"] as const) await switchOn(office, ground);
    const before = await must(api.consent.listForCase({ caseId: lou.caseId }));
    for (const given of Object.values(tests)) {
      await must(api.disclosure.register({ caseId: lou.caseId, details: detailsOf(given, { to: "BUP" }) }));
    }
    expect(await must(api.consent.listForCase({ caseId: lou.caseId }))).toEqual(before);
    const bup = { code: "agencyNotCovered", agencyId: agencies.childPsychiatry };
    const { meetingId } = await must(api.meeting.plan({ caseId: lou.caseId, plan: planOf("first", "2026-04-09") }));
    expect(
      await refused(
        api.notice.create({ meetingId, recipients: recipients(lou, ["school", "childPsychiatry"]), replyBy: null }),
      ),
    ).toEqual(bup);
    office.setDay("2026-04-09");
    await must(api.meeting.start({ meetingId }));
    const attendance = [
      ...everybody(lou),
      present({ kind: "agency", agencyId: agencies.childPsychiatry }, "BUP-kontakt"),
    ];
    expect(await refused(api.meeting.setAttendance({ meetingId, attendance }))).toEqual(bup);
  });

  it("changes neither attendance nor who may have the minutes", async () => {
    const { office, lou, minutesId } = await afterMeetingOne();
    const { api } = office;
    const rows = () => api.document.recipients({ kind: "minutes", minutesId });
    const before = await must(rows());
    const sent = await must(api.document.listForCase({ caseId: lou.caseId }));
    await must(api.disclosure.register({ caseId: lou.caseId, details: detailsOf(tests["26:9"], { to: "BUP" }) }));
    expect(await must(rows())).toEqual(before);
    expect(await must(api.document.listForCase({ caseId: lou.caseId }))).toEqual(sent);
    expect(await must(api.disclosure.listForCase({ caseId: lou.caseId }))).toMatchObject([{ number: 1, to: "BUP" }]);
  });

  it("stands once it is registered: a correction is a new act that names it", async () => {
    const { office, lou, register } = await registered();
    const { api } = office;
    const first = await must(register(tests.other));
    const details = detailsOf(tests.other, { to: "Tullverket" });
    await must(api.disclosure.register({ caseId: lou.caseId, details, corrects: first.otherDisclosureId }));
    expect(await must(api.disclosure.listForCase({ caseId: lou.caseId }))).toMatchObject([
      { number: 2, to: "Tullverket", corrects: first.otherDisclosureId },
      { number: 1, to: "Polismyndigheten", corrects: null },
    ]);
    const log = await must(api.caseFile.log({ caseId: lou.caseId }));
    expect(log.filter(({ action }) => action === "disclosure.register")).toHaveLength(2);
  });
});

describe("The lawyer's switch", () => {
  it("is not moved by saving the profile: only by its own logged act, with who decided and when", async () => {
    const { office } = await registered();
    const { api } = office;
    const { profile, version } = await switchOn(office, "10:18a");
    expect(profile.groundsSwitchedOn).toEqual([{ ground: "10:18a", decidedBy: "Jo Jurist", decidedOn: "2026-03-19" }]);
    const saved = await must(
      api.profile.save({
        version,
        profile: {
          ...profile,
          groundsSwitchedOn: [{ ground: "10:2", decidedBy: "Ingen", decidedOn: "2026-03-20" }],
        },
      }),
    );
    expect(saved.profile.groundsSwitchedOn).toEqual(profile.groundsSwitchedOn);
    const decision = { ground: "10:2" as const, isOn: true, decidedBy: "Jo Jurist", decidedOn: "2026-03-21" };
    expect(await refused(api.profile.switchGround({ version: saved.version, ...decision }))).toEqual({
      code: "dateInFuture",
    });
    expect(await refused(api.profile.switchGround({ version, ...decision, decidedOn: "2026-03-20" }))).toEqual({
      code: "changedMeanwhile",
    });
  });
});
