// Words of the notice (kallelse): professionals are summoned, families are invited, because taking part is voluntary (R2).

import type { Terms } from "../../domain/terms.ts";
import { termForms } from "../terms.ts";
import { capital, clockTime } from "./common.ts";

export const noticeWords = {
  title: {
    agency: (terms: Terms, isPreMeeting: boolean) =>
      `Kallelse till ${(isPreMeeting ? termForms.preMeeting[terms.preMeeting] : termForms.meeting[terms.meeting]).indefinite}`,
    guardian: () => "Välkommen på möte",
    youth: () => "Välkommen på möte",
    person: () => "Välkommen på möte",
  },
  subtitle: (label: string, day: string) => `${label}, ${day}`,
  about: "Ungdomen",
  when: "När",
  whenText: (day: string, startsAt: string, endsAt: string) =>
    endsAt < startsAt
      ? `${capital(day)}, kl. ${clockTime(startsAt)} till kl. ${clockTime(endsAt)} natten efter`
      : `${capital(day)}, kl. ${clockTime(startsAt)}–${clockTime(endsAt)}`,
  where: "Var",
  interpreter: "Tolk",
  interpreterText: (languages: string) =>
    languages === "" ? "Tolk är med på mötet." : `Tolk i ${languages} är med på mötet.`,
  practical: "Bra att veta",
  leader: "Mötet leds av",
  summoned: "Kallade",
  informed: "Informeras",
  informedText: "Den unge och vårdnadshavarna kallas inte. Koordinatorn berättar för dem före och efter mötet.",
  purpose: "Varför vi möts",
  question: "Frågan vi ska svara på",

  replacesHeading: "Mötet är ändrat",
  replaces: (sentOn: string, when: string, place: string) =>
    `Det här ersätter det som skickades ${sentOn}. Då stod det: ${when}, ${place}. Det gäller inte längre.`,
  urgent: (because: string) => `Kallelsen är brådskande: ${because.replace(/[.\s]+$/u, "")}.`,

  agencyLead: (youth: string) =>
    `Du får kallelsen som kontaktperson. Du avgör vem hos er som är bäst lämpad att delta i mötet kring ${youth}.`,
  priorityHeading: "Mötet har hög prioritet",
  priority: "Mötet hålls för att alla ska kunna vara med samtidigt. Kan ingen av er komma? Säg till så snart du kan.",
  replyHeading: "Svara på kallelsen",
  reply: (name: string, phone: string, by: string | null) =>
    `Meddela ${name}, telefon ${phone}, vem som kommer${by === null ? "" : ` senast ${by}`}.`,
  bringHeading: "Förbered er",
  bringText: "Ta med det som rör er och som samtycket omfattar:",
  agendaHeading: {
    agency: "Dagordning",
    guardian: "Så går mötet till",
    youth: "Så går mötet till",
    person: "Så går mötet till",
  },
  agenda: {
    guardian: [
      "Vi säger vilka vi är och går igenom vad ni har sagt ja till.",
      "Ditt barn får berätta. Sedan berättar du.",
      "Vi andra berättar hur vi ser på läget.",
      "Vi pratar om vad som är bra och går att bygga vidare på.",
      "Vi gör en plan tillsammans: vem gör vad, och till när.",
      "Vi bestämmer när vi ses igen.",
    ],
    youth: [
      "Alla säger vilka de är och varför de är här.",
      "Du får berätta hur du har det och vad du vill. Du kan också be någon annan säga det åt dig.",
      "De andra berättar hur de ser på saken.",
      "Vi pratar om vad du är bra på och vad som fungerar.",
      "Vi gör en plan tillsammans. Du får säga vad du tycker om varje förslag.",
      "Vi bestämmer när vi ses igen.",
    ],
    person: [
      "Alla säger vilka de är och varför de är här.",
      "Ungdomen och vårdnadshavarna berättar. Du berättar det du vill.",
      "Vi andra berättar hur vi ser på läget.",
      "Vi gör en plan tillsammans. Du bestämmer själv om du vill göra något i den.",
    ],
  },
  handlingHeading: "Så hanterar ni kallelsen",
  handling: [
    "Kallelsen innehåller uppgifter som kan omfattas av sekretess. Visa den bara för den som ska delta.",
    "Skicka den inte vidare med vanlig e-post, och lägg inga namn i den öppna kalendern.",
    "Bara de verksamheter som samtycket omfattar får vara med. Vill ni ta med någon annan, fråga koordinatorn först.",
  ],

  familyLead: {
    guardian: (youth: string) =>
      `Vi vill gärna träffa dig för att prata om hur ${youth} har det och vad vi kan göra tillsammans. Det är frivilligt att vara med, och det du tycker är viktigt för oss.`,
    person: (youth: string) =>
      `${youth} och familjen har sagt ja till att du är med på mötet. Det är frivilligt att komma.`,
    youth:
      "Vi vill gärna träffa dig för att höra hur du har det och vad du själv vill. Det är frivilligt att vara med. Det är dig det handlar om, så det du tycker är viktigast.",
  },
  whoHeading: "Vilka kommer, och varför",
  who: "Vem",
  why: "Varför",
  leaderText: (leader: string) => `Mötet leds av ${leader}. Alla ska få komma till tals.`,
  choiceHeading: "Det här bestämmer du",
  choices: {
    guardian: [
      "Du väljer själv om du vill vara med. Du kan ändra dig när du vill, också under mötet.",
      "Du får ta med någon som stöd.",
      "Du behöver inte svara på allt, och du kan be om en paus.",
      "Du kan ta tillbaka hela samtycket eller en del av det. Ring eller säg till på mötet.",
      "Du får protokollet efteråt och kan säga till om något är fel.",
    ],
    youth: [
      "Du väljer själv om du vill vara med. Du kan ändra dig när du vill, också under mötet.",
      "Du får ta med någon du litar på. Den personen kan också prata åt dig.",
      "Du behöver inte svara på allt. Säg till om du vill ha en paus.",
      "Du får säga nej till ett förslag, eller ja till något och nej till annat.",
      "Du får läsa det vi skriver och säga till om något är fel.",
    ],
    person: [
      "Du väljer själv om du vill vara med, och du får gå när du vill.",
      "Det du får höra är privat. Berätta det inte för någon som inte var med.",
      "Du får inget protokoll. Det du själv tar på dig går vi igenom med dig.",
    ],
  },
  questionsHeading: "Har du frågor, eller passar inte tiden?",
  contact: (name: string, phone: string) => `Ring ${name}, telefon ${phone}. Då hittar vi en lösning tillsammans.`,

  sheetHeading: "Samtyckesblad",
  sheetText: {
    agency: "Samtycket sätter gränsen för vad som får sägas på mötet och vilka som får höra det.",
    person:
      "Familjen har sagt ja till att du är med på mötet, tillsammans med dem som står här. Vad var och en får berätta bestämmer familjen.",
    family: "Här står vad ni har sagt ja till. Det är gränsen för vad vi får berätta för varandra.",
  },
} as const;

const introduction = "Vi presenterar oss, går igenom samtycket och bestämmer vem som antecknar.";
const everyView = "Varje verksamhet berättar hur den ser på läget.";
const sharedPicture = "Vi samlar styrkor och enas om en gemensam bild.";
const sharedPlan = "Vi sätter mål och kommer överens om vem som gör vad, och till när.";
const ahead = "Vi bestämmer nästa möte och vilka som får protokollet.";

/** The agencies' usual agenda, by who meets: at a förmöte the question is whether to go on. */
export const agencyAgenda = {
  withFamily: [introduction, "Ungdomen och vårdnadshavarna berättar.", everyView, sharedPicture, sharedPlan, ahead],
  preMeeting: [
    introduction,
    "Varje verksamhet berättar om sin riskbedömning.",
    "Vi beslutar om vi går vidare till ett möte med familjen.",
    "Vi beslutar om extra resurser, och vem som gör vad.",
    ahead,
  ],
  familyInformed: [
    introduction,
    "Koordinatorn berättar vad ungdomen och vårdnadshavarna har sagt.",
    everyView,
    sharedPicture,
    sharedPlan,
    "Vi bestämmer hur familjen får veta vad vi har kommit fram till.",
    ahead,
  ],
} as const;

const usualBring = [
  "Hur ni ser på läget, och vad som fungerar bra.",
  "Vad ni gör i dag, och vad ni har prövat tidigare.",
  "Vad ni kan bidra med framöver, och från vilken dag.",
] as const;

const concernToBring = "Hur stor er oro är, på en skala från 0 till 10.";

/** What an agency usually brings (R27); before a förmöte it makes a short assessment of the risks (riskbedömning). */
export const agencyBring = {
  withFamily: [...usualBring, concernToBring],
  preMeeting: [
    ...usualBring,
    "En kort riskbedömning: vad som oroar er, och hur stor oron är på en skala från 0 till 10. Säg siffran till koordinatorn före mötet.",
  ],
  familyInformed: [...usualBring, concernToBring],
} as const;
