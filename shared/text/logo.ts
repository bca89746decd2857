// The municipality's logo in the settings.

export const logoText = {
  title: "Logotyp",
  lead: "Står överst på första sidan i allt som ni skickar och skriver ut.",
  none: "Ni har ingen logotyp här än. I PDF-filer står Samverkas märke i stället.",
  hint: "PNG eller JPEG, högst 1 MB. Bara själva bilden följer med. Uppgifter i filen om plats, kamera eller program tas bort. Egna Wordmallar har sin egen logotyp.",
  preview: "Så här står den i dokument",
  choose: "Välj logotyp",
  change: "Byt logotyp",
  remove: "Ta bort logotypen",
  chosen: "Logotypen är vald. Den står i dokument från och med nu.",
  removed: "Logotypen är borttagen. Dokument som redan är skickade ändras inte.",
  inFile: "Använd också filens logotyp",
  inFileHint: "Gör det bara om filen kommer från er egen kommun.",
  ofFile: "Filens logotyp",
} as const;
