// The words of undo (ångra), whatever is taken back.

export const undoText = {
  undone: "Ändringen är ångrad",
  failed: "Det gick inte att ångra.",
  changedSince: "Uppgiften har ändrats igen sedan dess. Öppna den och ändra för hand.",
} as const;
