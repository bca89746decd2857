// The words of the ways in which somebody else writes the minutes (R31): in a Word file, at the coordinator's computer.

export const writingText = {
  menu: "Någon annan skriver",
  handOutTemplate: "Lämna ut protokollmall",
  readReturned: "Läs in ifylld protokollmall",
  notRead: "Filen lästes inte in",
} as const;
