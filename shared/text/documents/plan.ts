// Words of the plan as a paper of its own (R38).
import type { Terms } from "../../domain/terms.ts";
import { ourPlan, termForms } from "../terms.ts";
import { capital } from "./common.ts";

type Audience = "agency" | "family" | "person";

export const planWords = {
  title: (terms: Terms, audience: Audience) =>
    audience === "person"
      ? "Det du har tagit på dig"
      : audience === "family"
        ? ourPlan[terms.plan]
        : capital(termForms.plan[terms.plan].indefinite),
  subtitle: (label: string, day: string) => `Som den beslutades vid ${label.toLowerCase()}, ${day}`,
  lead: {
    family: "Det här har vi bestämt ihop. Säg till om något är fel, eller om det är något som ska göras om.",
    familyClosed: "Det här bestämde vi ihop. Säg till om något är fel.",
    agency: (youth: string) => `Planen för ${youth}. Målen och åtagandena är beslutade på möte med familjen.`,
    person: (youth: string) =>
      `Du har tagit på dig det här för att stötta ${youth}. Familjen har sagt ja till att du får veta det som står här.`,
  },
  /** To an agency that consent covers since after the meeting (R38). */
  late: "Ni omfattas av samtycket sedan planen beslutades. Ni får planen, men inte äldre protokoll.",
  closed: {
    agency: (day: string) => `Samverkan avslutades ${day}. Så här blev det.`,
    family: (day: string) => `SSPF tog slut ${day}. Så här blev det.`,
    person: (day: string) => `SSPF tog slut ${day}. Så här blev det.`,
  },
  trend: "Så har det gått",
  when: "När",
  value: "Värde",
  assessment: "Bedömning",
  finished: "Avslutade åtaganden",
  reservation: (text: string) => `Det du får veta ska stanna hos dig: ${text}`,
  next: "Nästa möte",
  after: {
    agency: (name: string, phone: string) =>
      `För in det som rör er i ert eget system. Har något blivit fel? Säg till ${name}, telefon ${phone}.`,
    family: (name: string, phone: string) => `Undrar du något? Vill du ändra något? Ring ${name}, telefon ${phone}.`,
    familyClosed: (name: string, phone: string) => `Undrar du något? Ring ${name}, telefon ${phone}.`,
    person: (name: string, phone: string) =>
      `Undrar du över något, eller kan du inte göra det här? Ring ${name}, telefon ${phone}.`,
  },
} as const;
