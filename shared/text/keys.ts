// The words of the screen Nycklar: who can open the valv, and how that is changed.
import type { KeyConfirmFailure, KeyFailure, KeySlot } from "../contract/keys.ts";
import { dayAndTimeOf } from "./dates.ts";
import { unlockText } from "./unlock.ts";

/** "Ersättare 2": a way in, never whose by name. */
export const slotInWords = ({ role, number, form }: Pick<KeySlot, "role" | "number" | "form">): string => {
  if (role === "coordinator") return "Koordinator";
  if (role === "deputy") return `Ersättare ${String(number)}`;
  return form === "cards" ? "Återställningsnyckel på tre kort" : "Återställningsnyckel på ett blad";
};

export const keysText = {
  title: "Nycklar",
  lead: "Vilka som kan öppna valvet, och med vad. Varje ändring syns i loggen.",
  back: "Till inställningarna",
  settings: {
    title: "Nycklar",
    lead: "Byt lösenfras, lägg till en ersättare, eller gör en ny återställningsnyckel.",
    open: "Öppna nycklarna",
  },
  failed: "Nycklarna kan inte visas",
  list: {
    title: "Vägar in i valvet",
    caption: "Vägar in i valvet",
    columns: { who: "Vem", createdAt: "Gjord", lastUsedAt: "Senast öppnat", actions: "Ändra" },
    openedWith: "Öppet med den här nu",
    never: "Aldrig",
    remove: "Ta bort",
  },
  needsPassphrase: {
    title: "Valvet öppnades med återställningsnyckeln",
    body: "Välj en ny lösenfras nu, så behöver nyckeln inte tas fram igen. Den gamla lösenfrasen slutar gälla.",
    action: "Välj ny lösenfras",
  },
  leftOver: {
    title: "En ändring av nycklarna avbröts",
    body: "Både den gamla och den nya vägen in finns kvar. Ta bort den äldre, eller den du inte längre har.",
    action: "Visa nycklarna",
  },
  how: {
    title: "Bra att veta",
    points: [
      "Säkerhetskopior som redan finns öppnas med de lösenfraser och den återställningsnyckel som gällde när de gjordes. Spara det gamla bladet så länge de kopiorna finns.",
      "Vem som har vilken lösenfras står inte i valvet. Skriv upp det där ni har era rutiner.",
      "Ingen kan öppna valvet åt er. Det måste alltid finnas minst en lösenfras och en återställningsnyckel.",
    ],
  },
  confirm: {
    lead: "Visa att det är du.",
    passphrase: "Din lösenfras nu",
    recoveryKey: "Återställningsnyckel",
    useRecoveryKey: "Använd återställningsnyckeln i stället",
    usePassphrase: "Använd lösenfrasen i stället",
    next: "Fortsätt",
  },
  newPassphrase: {
    label: "Ny lösenfras",
    again: "Skriv den nya lösenfrasen en gång till",
  },
  tasks: {
    change: {
      card: "Lösenfras",
      lead: "Den nya prövas mot valvet innan den gamla slutar gälla.",
      action: "Byt lösenfras",
      title: "Byt lösenfras",
      choose: "Den nya lösenfrasen öppnar valvet från och med nu. Den gamla slutar gälla på den här datorn.",
      submit: "Byt lösenfras",
      done: "Lösenfrasen är bytt",
    },
    deputy: {
      card: "Ersättare",
      lead: "En ersättare öppnar valvet med en egen lösenfras. I loggen syns att det var ersättaren.",
      action: "Lägg till ersättare",
      title: "Lägg till en ersättare",
      choose: "Lämna över tangentbordet. Ersättaren väljer en egen lösenfras, som bara ersättaren ska känna till.",
      submit: "Lägg till ersättaren",
      done: "Ersättaren kan nu öppna valvet",
    },
    recovery: {
      card: "Återställningsnyckel",
      lead: "Är bladet eller ett kort borta? Gör en ny nyckel. Den gamla slutar gälla.",
      action: "Gör en ny nyckel",
      title: "Ny återställningsnyckel",
      choose: "",
      submit: "Byt återställningsnyckel",
      done: "Den nya återställningsnyckeln gäller",
    },
    masterKey: {
      card: "Huvudnyckel",
      lead: "Byt allt om någon obehörig kan ha kommit åt både valvets filer och en lösenfras.",
      action: "Byt huvudnyckel",
      title: "Byt huvudnyckel",
      choose: "Välj en lösenfras som inte har använts förut. Därefter får du en ny återställningsnyckel.",
      submit: "Byt huvudnyckel",
      done: "",
    },
  },
  masterKey: {
    title: "Det här händer",
    points: [
      "En säkerhetskopia görs först. Den öppnas med de gamla lösenfraserna och den gamla återställningsnyckeln.",
      "Allt i valvet läggs om under en ny nyckel. Den gamla filen tas bort.",
      "Du väljer en ny lösenfras och får en ny återställningsnyckel.",
      "Ersättare tas bort och får läggas till på nytt.",
      "Äldre säkerhetskopior öppnas fortfarande med det gamla. Ta bort dem när du har gjort nya.",
      "Till sist låses valvet, och du låser upp med den nya lösenfrasen.",
    ],
  },
  remove: {
    title: (who: string): string => `Ta bort ${who}`,
    body: (who: string): string =>
      `${who} kan inte längre öppna valvet. Säkerhetskopior som redan finns går fortfarande att öppna med den lösenfras eller nyckel som tas bort.`,
    submit: "Ta bort vägen in",
    done: "Vägen in är borttagen",
  },
  form: {
    title: "Hur ska nyckeln förvaras?",
    sheet: {
      label: "På ett blad",
      details: "Bladet öppnar valvet ensamt. Lås in det där bara du och din chef kommer åt det.",
    },
    cards: {
      label: "På tre kort",
      details: "Två av korten behövs. Lås in dem på olika ställen: ett kort som kommer bort öppnar ingenting.",
    },
  },
  papers: {
    sheetTitle: "Ny återställningsnyckel",
    cardsTitle: "Tre återställningskort",
    cardTitle: (number: number): string => `Kort ${String(number)}`,
    mark: (mark: string): string => `Korten har märket ${mark}. Kort med andra märken hör inte hit.`,
    once: "Visas bara den här gången",
    onceBody: "Skriv ut eller skriv av nu. Den gamla nyckeln gäller tills du har visat att den nya är sparad.",
    print: "Skriv ut",
    printed: "Skickat till skrivaren.",
    noPrinter: "Ingen skrivare hittades. Skriv av för hand.",
    next: "Jag har sparat nyckeln",
  },
  askBack: {
    title: "Visa att nyckeln är sparad",
    lead: { sheet: "Läs två av grupperna från det nya bladet.", cards: "Läs en grupp från vart och ett av två kort." },
    old: "När du är klar slutar den gamla nyckeln att öppna valvet. Skriv Gammal på det bladet och spara det så länge det finns äldre säkerhetskopior, förstör det sedan.",
    group: (group: number): string => `Grupp ${String(group)}`,
    cardGroup: (paper: number, group: number): string => `Kort ${String(paper)}, grupp ${String(group)}`,
    hint: "Fyra tecken",
  },
  busy: "Byter huvudnyckel. Det kan ta någon minut.",
} as const;

export const lastUsedInWords = (at: string | null): string => (at === null ? keysText.list.never : dayAndTimeOf(at));

/** Why a change of the keys was refused: the reason and the way forward. */
export const keyFailureText: Readonly<Record<KeyFailure["code"], string>> = {
  vaultClosed: "Valvet är låst, lås upp det och försök igen.",
  notConfirmed: "Bekräftelsen gäller i fem minuter och för en ändring, börja om och skriv lösenfrasen igen.",
  coordinatorOnly: "Det kan bara koordinatorn göra, be koordinatorn eller använd återställningsnyckeln.",
  weakPassphrase: "Lösenfrasen är för svag, lägg till ett eller två ord.",
  passphraseInUse: "Den lösenfrasen öppnar redan valvet, välj en annan.",
  slotGone: "Den vägen in finns inte längre, stäng rutan och titta i listan igen.",
  slotInUse: "Det är den du själv använder nu, lås upp med en annan lösenfras för att ta bort den.",
  lastCoordinator: "Koordinatorns enda lösenfras kan inte tas bort, byt den i stället.",
  lastRecovery: "Den enda återställningsnyckeln kan inte tas bort, gör en ny så försvinner den gamla.",
  tooManySlots: "Det finns redan 16 vägar in, ta bort en som inte används och försök igen.",
  notPrepared: "Det gick för lång tid, börja om så får du en ny nyckel.",
  groupsDoNotMatch: "Grupperna stämmer inte med den nya nyckeln, jämför med det du sparade och försök igen.",
  notVerified: "Ändringen gick inte att pröva mot valvet och har därför inte gjorts, försök igen eller kontakta IT.",
  backupNotMade:
    "Det gick inte att göra en säkerhetskopia först och därför har inget ändrats, välj en annan mapp under Säkerhetskopiering.",
  rowsChanged:
    "Uppgifter i valvet stämmer inte med loggen och därför är huvudnyckeln inte bytt, kontrollera valvet under Inställningar och kontakta IT.",
  perhapsChanged:
    "Bytet avbröts och valvet är låst, lås upp med den nya lösenfrasen eller om den inte går med den gamla och spara båda återställningsnycklarna tills du vet vilken som gäller.",
  keyringDamaged: "Nyckelfilen är skadad och har inte ändrats, kontakta IT innan du fortsätter.",
  diskFull: "Disken är full, frigör plats och titta sedan i listan vad som gäller.",
  readOnly: "Det går inte att skriva i valvets mapp, kontakta IT och titta sedan i listan vad som gäller.",
};

/** Why the secret that was to confirm a change was not taken. */
export const keyConfirmText: Readonly<Record<KeyConfirmFailure["code"], string>> = {
  wrongPassphrase: unlockText.wrongPassphrase,
  wrongRecoveryKey: unlockText.wrongRecoveryKey,
  recoveryKeyMistyped: unlockText.recoveryKeyMistyped,
  sameCard: unlockText.sameCard,
  vaultClosed: keyFailureText.vaultClosed,
  keyringDamaged: keyFailureText.keyringDamaged,
};
