// What Word fills in by itself (fält): page numbers only. The rest fetches from files, networks or the maker's own settings,
// or shows another text tomorrow than today.

const allowed = new Set(["PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES"]);

/** The name of the field, which its instruction begins with. */
export const fieldWord = (instruction: string): string => instruction.trim().split(/\s/u)[0]?.toUpperCase() ?? "";

export const isWordField = (instruction: string): boolean =>
  allowed.has(fieldWord(instruction)) && !/[{}"]/u.test(instruction);
