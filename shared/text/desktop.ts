// Menu, dialogs and messages that the operating system shows for us.

/** The name of the application, and all that a window title ever says. */
export const applicationName = "Samverka";

export const menuText = {
  file: "Arkiv",
  lock: "Lås",
  quit: "Avsluta",
  edit: "Redigera",
  undo: "Ångra",
  redo: "Gör om",
  cut: "Klipp ut",
  copy: "Kopiera",
  paste: "Klistra in",
  selectAll: "Markera allt",
  view: "Visa",
  zoomIn: "Förstora",
  zoomOut: "Förminska",
  resetZoom: "Normal storlek",
  fullScreen: "Helskärm",
  theme: "Tema",
  themes: { system: "Som datorn", light: "Ljust", dark: "Mörkt" },
  help: "Hjälp",
  about: "Om Samverka",
} as const;

export const dialogText = {
  vaultFolder: { title: "Välj mapp för valvet", button: "Välj mapp" },
  backupFolder: { title: "Välj mapp för säkerhetskopior", button: "Välj mapp" },
  secondBackupFolder: { title: "Välj en andra mapp, utanför datorn", button: "Välj mapp" },
  backupFile: { title: "Välj säkerhetskopia", button: "Välj fil", filter: "Säkerhetskopior av Samverka" },
  exportFolder: { title: "Välj mapp att spara i", button: "Välj mapp" },
  attachment: { title: "Välj inskannad fil", button: "Lägg till fil", filter: "PDF, JPEG eller PNG" },
  minutesFile: { title: "Välj ifylld protokollmall", button: "Läs filen", filter: "Word-dokument" },
  logo: { title: "Välj logotyp", button: "Använd bilden", filter: "PNG eller JPEG" },
  profileFile: {
    read: { title: "Välj fil med inställningar", button: "Visa ändringar", filter: "Inställningar för Samverka" },
    write: {
      title: "Spara inställningar som fil",
      button: "Spara fil",
      filter: "Inställningar för Samverka",
      name: "samverka-installningar.json",
    },
  },
  wordTemplate: {
    read: { title: "Välj Wordmall", button: "Läs in mallen", filter: "Word-dokument och Wordmallar" },
    write: { title: "Spara Wordfil", button: "Spara fil", filter: "Word-dokument", name: "samverka-mall.docx" },
  },
  reportFiles: { title: "Välj kommunernas rapportfiler", button: "Lägg ihop", filter: "Rapportfiler från Samverka" },
  about: (version: string): string => `Samverka ${version}`,
  refusedStart:
    "Programmet startades på ett sätt som kan ge andra program insyn, och öppnas därför inte. Starta det från sin vanliga ikon. Händer det igen, visa meddelandet för it-avdelningen.",
  aboutDetail: "Allt du skriver ligger krypterat på den här datorn. Programmet använder inget nätverk.",
  close: "Stäng",
} as const;
