// R46 and R47: the report to the steering group is counted from the record, and tells nothing about anybody.
import { describe, expect, it } from "vitest";
import type { ReportFigures } from "../../shared/contract/report.ts";
import type { ReportPeriod } from "../../shared/domain/statistics/period.ts";
import type { TableId } from "../../shared/domain/statistics/table.ts";
import { reportDraft } from "../../shared/domain/draft-text.ts";
import { close } from "../support/closure.ts";
import { consult, profile } from "../support/lou.ts";
import { readyToClose } from "../support/lou-end.ts";
import { withConsent } from "../support/lou-stages.ts";
import { must, openOffice, refused } from "../support/office.ts";

const half = (part: 1 | 2): ReportPeriod => ({ kind: "half", year: 2026, part });
const year: ReportPeriod = { kind: "year", year: 2026, part: 1 };
const nothing = { comment: "", replacesBecause: "" };

const tableOf = (tables: ReportFigures["told"], id: TableId) => {
  const table = tables.find((one) => one.id === id);
  if (table === undefined) throw new Error(`no table ${id}`);
  return table;
};

/** The numbers of a table that has one number a row, those that are zero left out. */
const countsOf = (tables: ReportFigures["told"], id: TableId): Readonly<Record<string, number | null>> => {
  const { rows } = tableOf(tables, id);
  const counts = rows.flatMap((row) => ("count" in row && row.count !== 0 ? [[row.id, row.count] as const] : []));
  return Object.fromEntries(counts);
};

describe("The half-year report", () => {
  it("is counted from the record: Lou's case in both half-years (R46)", async () => {
    const { office, lou } = await readyToClose();
    await must(close(office, lou.caseId, "2026-10-15"));
    const { counted: first } = await must(office.api.report.figures({ period: half(1) }));
    const { counted: second } = await must(office.api.report.figures({ period: half(2) }));

    expect(countsOf(first, "consultations")).toEqual({ all: 1, withoutIdentity: 1 });
    expect(countsOf(first, "consultationsByAgency")).toEqual({ school: 1 });
    expect(countsOf(first, "consultationOutcomes")).toEqual({ goesOn: 1 });
    expect(countsOf(first, "cases")).toEqual({ opened: 1, atEnd: 1 });
    expect(countsOf(second, "cases")).toEqual({ atStart: 1, closed: 1 });
    expect(countsOf(first, "age")).toEqual({ "13-15": 1 });
    expect(countsOf(first, "consentStates")).toEqual({ given: 1 });
    expect(countsOf(first, "meetings")).toEqual({ preMeeting: 1, first: 1, followUp: 2 });
    expect(countsOf(second, "meetings")).toEqual({ followUp: 1 });
    expect(countsOf(second, "caseLengths")).toEqual({ over180: 1 });
    expect(countsOf(second, "closures")).toEqual({ goalsReached: 1 });
    const concern = tableOf(second, "concern");
    if (concern.kind !== "rowParts") throw new Error("one breakdown for each agency");
    const school = concern.rows.find(({ id }) => id === "school");
    expect(school?.parts.filter(({ count }) => count === 1)).toEqual([{ id: "lower", count: 1 }]);
    const leads = tableOf(first, "leadTimes");
    if (leads.kind !== "medians") throw new Error("days");
    // Asked on 16 March, complete on 18 March; the family's meeting on 9 April.
    expect(leads.rows.find(({ id }) => id === "askedToConsent")?.days).toBe(2);
    expect(leads.rows.find(({ id }) => id === "decisionToMeeting")?.days).toBe(28);
  });

  it("tells activity, and no small number about anybody; and holds nothing about any case (R47)", async () => {
    const { office, lou } = await readyToClose();
    await must(close(office, lou.caseId, "2026-10-15"));
    const { told } = await must(office.api.report.figures({ period: half(1) }));
    expect(countsOf(told, "cases")).toEqual({ opened: 1, atEnd: 1 });
    for (const id of ["age", "gender", "initiators", "consentStates", "consultationOutcomes"] as const) {
      expect(Object.values(countsOf(told, id)), id).not.toContain(1);
    }
    expect(tableOf(told, "leadTimes").rows.every((row) => "days" in row && row.days === null)).toBe(true);
    office.setDay("2026-07-01");
    const { content } = await must(office.api.report.freeze({ period: half(1), ...nothing }));
    const spelling = JSON.stringify(content);
    for (const word of ["Lou", "SSPF-2026", "Exempelskolan", "2012-03-09", lou.caseId]) {
      expect(spelling).not.toContain(word);
    }
  });

  it("is frozen once the period is over, and stands as it was told whatever happens afterwards", async () => {
    const { office, lou } = await withConsent();
    const { api } = office;
    expect(await refused(api.report.freeze({ period: half(1), ...nothing }))).toEqual({
      code: "periodNotOver",
      to: "2026-06-30",
    });
    office.setDay("2026-07-01");
    const first = await must(api.report.freeze({ period: half(1), comment: "Ett lugnt halvår.", replacesBecause: "" }));
    expect(first.content).toMatchObject({ edition: 1, comment: "Ett lugnt halvår.", least: 5, frozenOn: "2026-07-01" });

    await must(api.supportGap.register({ caseId: lou.caseId, kind: "leisure", noticedOn: "2026-06-01" }));
    expect(await must(api.report.packs(null))).toEqual([first]);
    expect(await refused(api.report.freeze({ period: half(1), ...nothing }))).toEqual({
      code: "replacementReasonMissing",
    });
    const why = "En insats som saknades var inte registrerad.";
    const second = await must(api.report.freeze({ period: half(1), comment: "", replacesBecause: why }));
    expect(second.content).toMatchObject({ edition: 2, replacesBecause: why });
    expect(await must(api.report.packs(null))).toEqual([second, first]);
  });

  it("is refused with a comment that shows somebody, and asks about what may be a name (R6, R47)", async () => {
    const { office } = await withConsent();
    const { api } = office;
    office.setDay("2026-07-01");
    const saying = (comment: string, keepAnyway = false) =>
      api.report.freeze({ period: half(1), comment, replacesBecause: "", keepAnyway });
    expect(await refused(saying("Ring 070-123 45 67 om ärendet.", true))).toMatchObject({
      code: "identityInText",
      field: "comment",
    });
    expect(await refused(saying("Det gäller mest Lou Exempelsson."))).toEqual({
      code: "namesPossible",
      fields: ["comment"],
    });
    expect(await must(api.report.packs(null))).toEqual([]);
    const record = reportDraft("2026-H1");
    expect(
      await refused(api.draft.keep({ record, field: "freeze", text: '{"comment":"20120309-2398"}' })),
    ).toMatchObject({
      code: "identityInText",
    });
    await must(saying("Väntetiden hos Bup är det största hindret.", true));
  });

  it("counts a family that said no before there was a case", async () => {
    const office = await openOffice("2026-03-12");
    await must(office.api.profile.save({ profile, version: 0 }));
    const { consultationId, version } = await consult(office);
    const consentAsked = {
      askedOn: "2026-03-12",
      askedByRole: "Skolkurator",
      answer: "no",
      answeredOn: "2026-03-12",
    } as const;
    await must(office.api.consultation.recordConsentAsked({ consultationId, version, consentAsked }));
    const { counted } = await must(office.api.report.figures({ period: half(1) }));
    expect(countsOf(counted, "consultationOutcomes")).toEqual({ declined: 1 });
  });

  it("never tells smaller numbers in a new edition than in the one before", async () => {
    const { office } = await withConsent();
    const { api } = office;
    office.setDay("2026-07-01");
    await must(api.report.freeze({ period: half(1), ...nothing }));
    const saved = await must(api.profile.read(null));
    await must(api.profile.save({ profile: { ...profile, smallCells: 3 }, version: saved?.version ?? 0 }));
    const again = await must(api.report.freeze({ period: half(1), comment: "", replacesBecause: "Rättat." }));
    expect(again.content.least).toBe(5);
  });

  it("puts a year together from its half-years, and refuses what overlaps them otherwise", async () => {
    const { office } = await withConsent();
    const { api, host } = office;
    office.setDay("2027-01-02");
    await must(api.report.freeze({ period: half(1), ...nothing }));
    expect(await refused(api.report.freeze({ period: year, ...nothing }))).toEqual({ code: "halfYearMissing" });
    await must(api.report.freeze({ period: half(2), ...nothing }));
    const whole = await must(api.report.freeze({ period: year, ...nothing }));
    expect(whole.content.combinedFrom).toEqual(["2026-H1", "2026-H2"]);
    expect(countsOf(whole.content.tables, "cases")).toEqual({ opened: 1, atEnd: 1 });
    const quarter = { period: { kind: "quarter", year: 2026, part: 1 }, ...nothing };
    expect(await host.call("report.freeze", quarter)).toMatchObject({ error: { code: "invalidInput" } });
  });

  it("refuses a half-year of a year that was told as one", async () => {
    const { office } = await withConsent();
    office.setDay("2027-01-02");
    await must(office.api.report.freeze({ period: year, ...nothing }));
    expect(await refused(office.api.report.freeze({ period: half(2), ...nothing }))).toEqual({ code: "periodTold" });
  });

  it("says what is not filled in, case by case, until it is (row 87)", async () => {
    const { office, lou } = await withConsent();
    const { api } = office;
    const missing = async () => (await must(api.report.figures({ period: half(1) }))).missing.map(({ kind }) => kind);
    const answer = async (statisticsGender: "notStated" | null) => {
      const { youth, youthVersion: version } = await must(api.caseFile.read({ caseId: lou.caseId }));
      await must(api.caseFile.changeYouth({ caseId: lou.caseId, version, youth: { ...youth, statisticsGender } }));
    };
    await answer(null);
    expect(await missing()).toContain("gender");
    await answer("notStated");
    expect(await missing()).not.toContain("gender");
  });

  it("needs a profile, and counts nothing where there is nothing", async () => {
    const office = await openOffice("2026-03-12");
    expect(await refused(office.api.report.figures({ period: half(1) }))).toEqual({ code: "profileMissing" });
    expect(await must(office.api.report.packs(null))).toEqual([]);
  });
});

describe("Support that is missing", () => {
  it("is registered in a case, comes, and can be taken back; never twice at a time", async () => {
    const { office, lou } = await withConsent();
    const { api } = office;
    const { caseId } = lou;
    const asked = { caseId, kind: "psychiatry" as const, noticedOn: "2026-03-18" };
    expect(await refused(api.supportGap.register({ ...asked, noticedOn: "2026-12-01" }))).toEqual({
      code: "dateInFuture",
    });
    const gap = await must(api.supportGap.register(asked));
    expect(await refused(api.supportGap.register(asked))).toEqual({
      code: "supportGapStands",
      noticedOn: "2026-03-18",
    });
    const { supportGapId, version } = gap;
    expect(await refused(api.supportGap.fill({ supportGapId, version, filledOn: "2026-03-17" }))).toEqual({
      code: "filledBeforeNoticed",
      noticedOn: "2026-03-18",
    });
    office.setDay("2026-05-01");
    await must(api.supportGap.fill({ supportGapId, version, filledOn: "2026-05-01" }));
    expect(await refused(api.supportGap.fill({ supportGapId, version, filledOn: null }))).toEqual({
      code: "changedMeanwhile",
    });
    const inFirst = async () => countsOf((await must(api.report.figures({ period: half(1) }))).counted, "gaps");
    const inSecond = async () => countsOf((await must(api.report.figures({ period: half(2) }))).counted, "gaps");
    expect(await inFirst()).toEqual({ psychiatry: 1 });
    expect(await inSecond()).toEqual({});
    await must(api.supportGap.remove({ supportGapId, version: 2 }));
    expect(await inFirst()).toEqual({});
  });
});
