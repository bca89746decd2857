// No file over 300 lines, texts, document templates and migrations excepted (architecture.md §9).
import type { Finding } from "./finding.ts";
import type { Source } from "./sources.ts";

const most = 300;
const excepted = /^(shared\/text\/|electron\/documents\/templates\/|electron\/database\/migrations\/)/;

export const checkSizes = (files: readonly Source[]): Finding => {
  const sizes = files
    .filter(({ path }) => !excepted.test(path))
    .map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }))
    .sort((a, b) => a.lines - b.lines);
  const at = (share: number): number => sizes[Math.floor((sizes.length - 1) * share)]?.lines ?? 0;
  return {
    remark: `${sizes.length} files; median ${at(0.5)}, 95th percentile ${at(0.95)}, longest ${at(1)} lines`,
    problems: sizes
      .filter(({ lines }) => lines > most)
      .map(({ path, lines }) => `${path} has ${lines} lines; at most ${most}`),
  };
};
