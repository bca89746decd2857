// The words of the first start: where the vault lies, passphrase, recovery key.
import type { CreateFailure, Place, Strength } from "../contract/vault.ts";

export const firstStartText = {
  step: (number: number): string => `Steg ${number} av 4`,
  back: "Tillbaka",
  next: "Fortsätt",
  place: {
    title: "Välkommen till Samverka",
    lead: "Allt du registrerar ligger i ett valv: en krypterad fil på den här datorn. Ingenting skickas över nätet.",
    label: "Valvet läggs här",
    choose: "Välj en annan mapp",
    next: "Lägg valvet här",
    chosen: "Mappen är vald.",
  },
  passphrase: {
    title: "Välj en lösenfras",
    lead: "Den öppnar valvet. Fyra eller fem ord som inte hör ihop är både starkare och lättare att minnas än krångliga tecken.",
    label: "Lösenfras",
    hint: "Minst 12 tecken. Mellanslag går bra.",
    again: "Skriv lösenfrasen en gång till",
    missing: "Skriv en lösenfras.",
    different: "Fraserna är inte lika. Skriv samma lösenfras i båda fälten.",
    next: "Använd lösenfrasen",
    strengthLabel: "Styrka",
  },
  recovery: {
    title: "Din återställningsnyckel",
    lead: "Glömmer du lösenfrasen är nyckeln enda vägen in. Skriv ut den eller skriv av den, och lås in den där bara du och din chef kommer åt den.",
    once: "Nyckeln visas bara den här gången",
    onceBody: "Den som förlorar både lösenfrasen och nyckeln förlorar allt i valvet. Ingen kan öppna det åt er.",
    print: "Skriv ut nyckeln",
    printed: "Nyckeln är skickad till skrivaren.",
    noPrinter: "Ingen skrivare hittades. Skriv av nyckeln för hand.",
    group: (number: number): string => `Grupp ${number}`,
    check: "Kontroll",
    next: "Jag har sparat nyckeln",
  },
  askBack: {
    title: "Visa att nyckeln är sparad",
    lead: "Läs två av grupperna från ditt blad.",
    group: (number: number): string => `Grupp ${number}`,
    hint: "Fyra tecken",
    missing: (number: number): string => `Skriv grupp ${number}.`,
    again: "Visa nyckeln igen",
    next: "Skapa valvet",
    creating: "Skapar valvet …",
  },
  done: {
    title: "Valvet är klart",
    lead: "Nästa steg är kommunens uppgifter och kontakterna på varje verksamhet. Sedan kan du registrera den första konsultationen.",
    facts: {
      folder: "Valvet ligger i",
      lock: "Låses",
      lockValue: "efter 10 minuter utan arbete, och när datorn låses",
    },
    begin: "Börja arbeta",
  },
  unexpected: "Det gick inte att fråga valvet. Försök igen, och starta om programmet om det inte hjälper.",
} as const;

/** Why a place cannot hold the vault; nothing for a disk of this computer. */
export const placeWords: Readonly<Record<Place, string | undefined>> = {
  local: undefined,
  network: "Mappen ligger på en server. Valvet måste ligga på den här datorns egen disk. Välj en annan mapp.",
  removable:
    "Mappen ligger på ett löstagbart minne. Valvet måste ligga på den här datorns egen disk. Välj en annan mapp.",
  synchronised: "Mappen synkas till en molntjänst. Då kan filen skadas och lämna datorn. Välj en mapp som inte synkas.",
};

/** What stood in the way of making the vault. */
export const createWords: Readonly<Record<CreateFailure["code"], string>> = {
  weakPassphrase: "Lösenfrasen är för svag. Lägg till ett eller två ord.",
  groupsDoNotMatch: "Grupperna stämmer inte med nyckeln. Jämför med ditt blad, eller visa nyckeln igen.",
  notPrepared: "Det gick för lång tid. Börja om med lösenfrasen, så får du en ny nyckel.",
  notLocalDisk: "Valvet måste ligga på den här datorns egen disk. Gå tillbaka och välj en annan mapp.",
  vaultExists:
    "Det finns redan ett valv i mappen. Gå tillbaka och välj en annan mapp, eller starta om för att öppna det.",
  vaultBusy: "Mappen används av ett annat program. Stäng det och försök igen.",
  diskFull: "Disken är full. Frigör plats och försök igen. Inget valv har skapats.",
  readOnly: "Det går inte att skriva i mappen. Gå tillbaka och välj en annan mapp.",
  cipherFails:
    "Programmet räknar fel på den här datorn och kan inte göra säkra nycklar. Kontakta IT innan du fortsätter.",
};

/** How good a passphrase is, in words. */
export const strengthWords = ({ enough, score, characters }: Strength): string => {
  if (characters === 0) return "";
  if (characters < 12) return `För kort: ${12 - characters} tecken till behövs`;
  if (!enough) return score <= 1 ? "Lätt att gissa: lägg till flera ord" : "Går att gissa: lägg till ett ord";
  return score === 4 ? "Stark" : "Tillräckligt stark";
};
