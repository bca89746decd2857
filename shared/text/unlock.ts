// The words of the lock screen: asking for the passphrase, and each way in which the vault does not open.
import type { UnlockFailure } from "../contract/vault.ts";

/** A vault that does not open for other reasons than a wrong secret: what has happened, and the way forward. */
export interface Obstacle {
  readonly title: string;
  readonly body: string;
  readonly steps: readonly string[];
}

const nothingChanged = "Inget har ändrats eller tagits bort.";

export const unlockText = {
  title: "Samverka är låst",
  locking: "Låser …",
  titleAtStart: "Lås upp Samverka",
  lockedAt: (time: string): string => `Låst kl. ${time}. Allt du skrev är sparat.`,
  hostLost:
    "Valvet stängdes oväntat. Det du skrev de allra sista sekunderna kan saknas; allt annat är sparat som utkast.",
  passphrase: "Lösenfras",
  passphraseMissing: "Skriv din lösenfras.",
  recoveryKey: "Återställningsnyckel",
  recoveryKeyHint: "De nio grupperna på ditt utskrivna blad. Små bokstäver och mellanslag går bra.",
  recoveryKeyMissing: "Skriv hela återställningsnyckeln.",
  unlock: "Lås upp",
  useRecoveryKey: "Använd återställningsnyckeln",
  usePassphrase: "Använd lösenfrasen",
  where: (folder: string): string => `Valvet ligger i ${folder}`,
  wrongPassphrase: "Lösenfrasen stämmer inte. Kontrollera Caps Lock och försök igen.",
  wrongRecoveryKey: "Nyckeln hör inte till det här valvet. Kontrollera att du har rätt blad.",
  recoveryKeyMistyped: "Något tecken är fel skrivet. Jämför grupp för grupp med bladet.",
  wrongCards: "Korten hör inte till det här valvet. Kontrollera att båda har samma märke.",
  cardMistyped: "Något tecken är fel skrivet. Jämför grupp för grupp med korten.",
  sameCard: "Du har skrivit samma kort två gånger. Ta två olika kort av de tre.",
  useCards: "Använd återställningskort",
  card: (number: number): string => (number === 1 ? "Ett av korten" : "Ett annat av korten"),
  cardHint: "De nio grupperna på kortet. Små bokstäver och mellanslag går bra.",
  cardMissing: "Skriv alla grupperna från två av korten.",
  wait: (seconds: number): string => (seconds === 1 ? "Vänta 1 sekund." : `Vänta ${seconds} sekunder.`),
  unexpected: "Valvet svarar inte. Försök igen, och starta om programmet om det inte hjälper.",
  tryAgain: "Försök igen",
  missingChanges: {
    title: "Valvet är äldre än det borde vara",
    body: (count: number): string =>
      count === 1
        ? "Den senaste ändringen finns inte i filen. Det kan bero på att en gammal kopia har lagts tillbaka."
        : `De ${count} senaste ändringarna finns inte i filen. Det kan bero på att en gammal kopia har lagts tillbaka.`,
    advice:
      "Jämför med dina papper och din kalender. Finns det en säkerhetskopia som är nyare än filen kan du återställa den under Säkerhetskopiering. Loggen minns att ändringar saknades.",
    proceed: "Öppna ändå",
  },
  anchorLost: {
    title: "Kontrollfilerna saknas",
    body: "Valvet går att öppna, men filerna som visar om de senaste ändringarna finns med är borta eller skadade.",
    advice:
      "Se efter att det du gjorde senast finns kvar. Saknas något kan du återställa en säkerhetskopia under Säkerhetskopiering. Nya kontrollfiler skapas när du öppnar, och loggen minns att de gamla saknades.",
  },
} as const;

const byIt = "Kontakta den som sköter kommunens datorer och säg vad som står här.";

/** Each obstacle as its own state of the lock screen. */
export const obstacles: Readonly<
  Record<
    Exclude<UnlockFailure["code"], "wrongPassphrase" | "wrongRecoveryKey" | "recoveryKeyMistyped" | "sameCard">,
    Obstacle
  >
> = {
  keyringDamaged: {
    title: "Nyckelfilen är skadad",
    body: `Lösenfrasen kan inte prövas, eftersom filen med nycklarna inte är hel. ${nothingChanged}`,
    steps: [
      "Stäng programmet och försök inte flytta filerna själv.",
      `${byIt} Valvet kan återställas från en säkerhetskopia.`,
    ],
  },
  databaseDamaged: {
    title: "Valvets fil är skadad",
    body: `Låset går upp, men uppgifterna går inte att läsa hela. ${nothingChanged}`,
    steps: [
      "Arbeta inte vidare med filerna.",
      "Välj Visa vägarna vidare: en äldre version av filen, en säkerhetskopia eller det som går att läsa.",
      byIt,
    ],
  },
  databaseMissing: {
    title: "Valvets fil saknas",
    body: `Nycklarna finns, men filen med uppgifterna är borta. ${nothingChanged}`,
    steps: ["Har någon flyttat eller städat bland filerna? Lägg tillbaka filen.", `Annars: ${byIt.toLowerCase()}`],
  },
  vaultMissing: {
    title: "Valvet finns inte där det låg",
    body: `Mappen är tom eller går inte att nå. ${nothingChanged}`,
    steps: ["Kontrollera att disken är ansluten.", `Annars: ${byIt.toLowerCase()}`],
  },
  newerVersion: {
    title: "Valvet hör till en nyare version",
    body: `Det har öppnats av en nyare version av Samverka än den här. ${nothingChanged}`,
    steps: ["Starta den nyare versionen, eller be om att få den installerad."],
  },
  vaultBusy: {
    title: "Valvet är redan öppet",
    body: `Ett annat program eller en annan användare har det öppet. ${nothingChanged}`,
    steps: ["Stäng det andra fönstret och försök igen."],
  },
  diskFull: {
    title: "Disken är full",
    body: `Valvet behöver lite utrymme för att öppnas säkert. ${nothingChanged}`,
    steps: ["Ta bort något annat från disken och försök igen."],
  },
  cipherFails: {
    title: "Programmet räknar fel på den här datorn",
    body: `Den del som räknar fram nycklarna klarar inte sitt prov, och därför prövas ingen lösenfras. ${nothingChanged}`,
    steps: ["Starta om datorn och försök igen.", byIt],
  },
  readOnly: {
    title: "Det går inte att skriva i valvets mapp",
    body: `Du har inte rätt att ändra filerna där. ${nothingChanged}`,
    steps: [byIt],
  },
};
