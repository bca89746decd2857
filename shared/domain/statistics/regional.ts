// A region's report, put together from its municipalities' (regional sammanläggning).
import type { Day } from "../day.ts";
import { combineMunicipalities } from "./combine.ts";
import type { PackContent } from "./pack.ts";
import { definitions } from "./pack.ts";
import { samePeriod } from "./period.ts";

/** Why reports cannot be put together. */
export type MergeBlock =
  | { readonly code: "reportFilesTooFew" | "reportFilesDiffer" | "reportFileNewer" }
  | { readonly code: "municipalityTwice"; readonly municipality: string };

/** The counties that the municipalities lie in, each once. */
const regionOf = (packs: readonly PackContent[]): string => [...new Set(packs.map(({ county }) => county))].join(", ");

/**
 * The reports of several municipalities as one: every number the sum of theirs, hidden where one of theirs is. It is
 * about the same period everywhere, counted by the same definitions, and nobody is in it twice.
 */
export const mergePacks = (
  packs: readonly PackContent[],
  today: Day,
): { readonly ok: true; readonly merged: PackContent } | { readonly ok: false; readonly block: MergeBlock } => {
  const no = (block: MergeBlock) => ({ ok: false, block }) as const;
  const [first, ...rest] = packs;
  if (first === undefined || rest.length === 0) return no({ code: "reportFilesTooFew" });
  if (packs.some((pack) => pack.definitions > definitions)) return no({ code: "reportFileNewer" });
  const differ = rest.some(
    (pack) => !samePeriod(pack.period, first.period) || pack.definitions !== first.definitions || pack.region !== "",
  );
  if (differ || first.region !== "") return no({ code: "reportFilesDiffer" });
  const names = packs.map(({ municipality }) => municipality);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return no({ code: "municipalityTwice", municipality: twice });
  const region = regionOf(packs);
  return {
    ok: true,
    merged: {
      ...first,
      municipality: region.slice(0, 200),
      county: region.slice(0, 200),
      region: region.slice(0, 200),
      edition: 1,
      replacesBecause: "",
      combinedFrom: names.toSorted((one, other) => one.localeCompare(other, "sv")),
      least: Math.max(...packs.map(({ least }) => least)),
      frozenOn: today,
      tables: [...combineMunicipalities(packs.map(({ tables }) => tables))],
      comment: "",
    },
  };
};
