import type { Handlers } from "../../../shared/contract/define.ts";
import type { reportContract } from "../../../shared/contract/report.ts";
import { reportDraft } from "../../../shared/domain/draft-text.ts";
import { ReportPackId } from "../../../shared/domain/ids.ts";
import { combineHalves } from "../../../shared/domain/statistics/combine.ts";
import { countTables, tell } from "../../../shared/domain/statistics/count-tables.ts";
import { packOf, planFreeze } from "../../../shared/domain/statistics/freeze.ts";
import { missingData } from "../../../shared/domain/statistics/missing-data.ts";
import { definitions, PackContent } from "../../../shared/domain/statistics/pack.ts";
import { daysOf, periodBefore, periodKey } from "../../../shared/domain/statistics/period.ts";
import { err, ok } from "../../../shared/result.ts";
import type { Context } from "../../database/access.ts";
import { toJson } from "../../database/json.ts";
import { readProfile } from "../../database/readings/profile.ts";
import { packChecksum, readReportPacks } from "../../database/readings/report-pack.ts";
import { scanTexts } from "../../database/readings/scan-texts.ts";
import { readStatistics } from "../../database/readings/statistics.ts";
import { discardDrafts } from "../../database/writings.ts";
import { insertReportPack } from "./store.ts";

export const reportHandlers: Handlers<{ report: typeof reportContract }, Context>["report"] = {
  figures: async ({ period }, { read }) => {
    const saved = await readProfile(read);
    if (saved === undefined) return err({ code: "profileMissing" });
    const least = saved.profile.smallCells;
    const facts = await readStatistics(read, daysOf(period).to);
    const counted = countTables(facts, period);
    const packs = (await readReportPacks(read)).map(({ content }) => content);
    return ok({
      counted: [...counted],
      told: counted.map((table) => tell(table, least)),
      missing: [...missingData(facts, period)],
      before: packOf(packs, periodBefore(period)) ?? null,
      least,
    });
  },

  packs: async (_, { read }) => ok([...(await readReportPacks(read))]),

  freeze: async ({ period, comment, replacesBecause, keepAnyway }, { read, write, newId, concerns, today }) => {
    const saved = await readProfile(read);
    if (saved === undefined) return err({ code: "profileMissing" });
    const { municipality, county, smallCells } = saved.profile;
    const packs = (await readReportPacks(read)).map(({ content }) => content);
    const plan = planFreeze(packs, period, replacesBecause, today);
    if (!plan.ok) return err(plan.block);
    // It goes to people who must not know whom the figures are about.
    const scanned = await scanTexts(read, { comment, replacesBecause }, keepAnyway);
    if (!scanned.ok) return scanned;
    const { halves, before } = plan;
    const edition = (before?.edition ?? 0) + 1;
    // A new edition never tells smaller numbers than the one before: the two would be laid side by side.
    const least = Math.max(smallCells, before?.least ?? 0, ...(halves ?? []).map((half) => half.least));
    const tables =
      halves === undefined
        ? countTables(await readStatistics(read, daysOf(period).to), period).map((table) => tell(table, least))
        : combineHalves([halves[0].tables, halves[1].tables]);
    const content = PackContent.parse({
      magic: "samverka-report-pack",
      version: 1,
      definitions,
      municipality,
      county,
      region: "",
      period,
      edition,
      replacesBecause: edition === 1 ? "" : replacesBecause,
      combinedFrom: (halves ?? []).map((half) => periodKey(half.period)),
      least,
      frozenOn: today,
      tables,
      comment,
    });
    const spelling = toJson(content);
    const reportPackId = ReportPackId.parse(newId());
    const checksum = packChecksum(spelling);
    await insertReportPack(write, { reportPackId, period: periodKey(period), edition, content: spelling, checksum });
    concerns({
      table: "report_pack",
      id: reportPackId,
      detail: { period: periodKey(period), edition, ...scanned.value },
    });
    await discardDrafts(write, reportDraft(periodKey(period)));
    return ok({ reportPackId, content, checksum });
  },
};
