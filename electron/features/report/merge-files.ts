// Main's own way to the reports of other municipalities: the paths come from its dialog, never from a window.
import { basename } from "node:path";
import { ReportPackId } from "../../../shared/domain/ids.ts";
import { type PackContent, PackFile, packFileLimit } from "../../../shared/domain/statistics/pack.ts";
import { periodKey } from "../../../shared/domain/statistics/period.ts";
import { mergePacks } from "../../../shared/domain/statistics/regional.ts";
import { err, ok } from "../../../shared/result.ts";
import type { CommandContext } from "../../database/access.ts";
import { toJson } from "../../database/json.ts";
import { packChecksum, readReportPacks } from "../../database/readings/report-pack.ts";
import { readChosenFile } from "../../platform/chosen-file.ts";
import { insertReportPack } from "./store.ts";

/** The pack in a file, or nothing: cut off, changed, of something else. */
const packIn = (bytes: Uint8Array): PackContent | undefined => {
  try {
    const { pack, checksum } = PackFile.parse(JSON.parse(Buffer.from(bytes).toString("utf8")));
    return packChecksum(toJson(pack)) === checksum ? pack : undefined;
  } catch {
    return undefined;
  }
};

export const mergeReportFiles = async (
  { paths }: { readonly paths: readonly string[] },
  { read, write, newId, concerns, today }: Pick<CommandContext, "read" | "write" | "newId" | "concerns" | "today">,
) => {
  const packs: PackContent[] = [];
  for (const path of paths) {
    const file = await readChosenFile(path, packFileLimit);
    const pack = file.ok ? packIn(file.bytes) : undefined;
    if (pack === undefined) return err({ code: "reportFileDamaged" as const, file: basename(path).slice(0, 200) });
    packs.push(pack);
  }
  const outcome = mergePacks(packs, today);
  if (!outcome.ok) return err(outcome.block);
  const { merged } = outcome;
  const period = `${periodKey(merged.period)}-region`;
  const edition =
    (await readReportPacks(read)).filter(
      ({ content }) => content.region !== "" && periodKey(content.period) === periodKey(merged.period),
    ).length + 1;
  const spelling = toJson(merged);
  const checksum = packChecksum(spelling);
  const reportPackId = ReportPackId.parse(newId());
  await insertReportPack(write, { reportPackId, period, edition, content: spelling, checksum });
  concerns({ table: "report_pack", id: reportPackId, detail: { period, municipalities: packs.length } });
  return ok({ reportPackId, content: merged, checksum });
};
