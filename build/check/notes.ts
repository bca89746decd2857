// A titled note is told once and pointed to elsewhere (architecture.md §5.4); likewise a paragraph of the law.
// This check finds a pointer without its note, a note told twice, and nothing else.
import type { Finding } from "./finding.ts";
import type { Source } from "./sources.ts";

const title = /\[(?:Note|Law): [^\]]+\]/g;

export const checkNotes = (files: readonly Source[]): Finding => {
  const told = new Map<string, string[]>();
  const pointed = new Map<string, string[]>();
  for (const { path, text } of files) {
    for (const [index, line] of text.split("\n").entries()) {
      for (const match of line.matchAll(title)) {
        const list = line.slice(0, match.index).includes("See:") ? pointed : told;
        list.set(match[0], [...(list.get(match[0]) ?? []), `${path}:${index + 1}`]);
      }
    }
  }
  const twice = [...told].filter(([, places]) => places.length > 1);
  const nowhere = [...pointed].filter(([name]) => !told.has(name));
  return {
    remark: `${told.size} notes, ${pointed.size} of them pointed to`,
    problems: [
      ...twice.map(([name, places]) => `${name} is told ${places.length} times: ${places.join(", ")}`),
      ...nowhere.map(([name, places]) => `${name} is pointed to but told nowhere: ${places.join(", ")}`),
    ],
  };
};
