// The words of retention (gallring) that every kind of record shares.

export const retentionText = {
  title: "Gallring",
  number: "Nummer",
  now: "Att ta bort",
  on: (day: string): string => `Tas bort ${day}`,
} as const;
