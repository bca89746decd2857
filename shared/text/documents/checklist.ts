// Words of the coordinator's checklist on paper (checklista för koordinator). No names: it may lie on a desk.
import { checklistText } from "../checklist.ts";

export const checklistWords = {
  recipient: "koordinatorn, eget exemplar",
  row: "Till dig själv",
  code: "K",
  subtitle: (caseNumber: string, day: string) => `Ärende ${caseNumber}, som det stod ${day}`,
  lead: "Det som är klart står i ärendet. Sätt kryss för hand på resten, och för in det i Samverka sedan.",
  state: "Läge",
  what: "Vad",
  fact: "Uppgift",
  notApplicable: checklistText.notApplicable,
  done: checklistText.done,
  box: "Klart",
  boxFor: (item: string) => `Ruta att kryssa i när det är klart: ${item}`,
} as const;
