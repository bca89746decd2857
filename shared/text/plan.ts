// The words about the joint plan (gemensam plan): goals, commitments, how they stand.
import type { Party } from "../domain/party.ts";
import type { CommitmentStatus, Goal, Responsible } from "../domain/plan.ts";
import type { ChainLink } from "../domain/plan-history.ts";
import type { Naming } from "./failures.ts";
import { commitmentStatusLabels, goalAssessmentLabels, workedLabels } from "./labels.ts";

/** How a status is coloured; the word always stands beside it. */
export const statusTone: Readonly<Record<CommitmentStatus, "ok" | "warn" | "info" | "neutral">> = {
  notStarted: "neutral",
  ongoing: "info",
  done: "ok",
  partly: "warn",
  notDone: "neutral",
  cancelled: "neutral",
  ordinary: "ok",
};

const number = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 2 });
const shown = (value: number | null): string => (value === null ? "okänt" : number.format(value));

/** How a goal's value has moved: "38 → 27 → 18, mål 15". Empty when nothing has been measured or aimed at. */
export const trendInWords = (goal: {
  readonly baseline: number | null;
  readonly target: number | null;
  readonly reviews: readonly { readonly value: number | null }[];
}): string => {
  const values = [goal.baseline, ...goal.reviews.map((review) => review.value)];
  const measured = values.some((value) => value !== null);
  if (!measured && goal.target === null) return "";
  const trend = (measured ? values : values.slice(0, 1)).map(shown).join(" → ");
  return goal.target === null ? trend : `${trend}, mål ${shown(goal.target)}`;
};

/** A measured value: "18", "okänt". */
export const valueInWords = shown;

/** What a goal aims at: "Frånvaro i procent: 15, senast 2026-10-01". Empty when nothing is said. */
export const aimInWords = ({
  indicator,
  target,
  targetOn,
}: Pick<Goal, "indicator" | "target" | "targetOn">): string => {
  const aim = indicator === "" ? "" : `${indicator}: ${shown(target)}`;
  if (targetOn === null) return aim;
  return aim === "" ? `Senast ${targetOn}` : `${aim}, senast ${targetOn}`;
};

/** What one follow-up said of a commitment: "Delvis. Fungerade som tänkt: delvis. Görs annorlunda: mentor ringer." */
export const chainLinkInWords = ({ status, result, worked, differently }: Omit<ChainLink, "on">): string =>
  [
    commitmentStatusLabels[status],
    result,
    worked === null ? "" : `Fungerade som tänkt: ${workedLabels[worked].toLowerCase()}`,
    differently === "" ? "" : `Görs annorlunda: ${differently}`,
  ]
    .map((part) => part.trim().replace(/\.$/, ""))
    .filter((part) => part !== "")
    .join(". ");

const partyNames = {
  guardians: "Vårdnadshavarna",
  youth: "Den unge",
  person: "En annan viktig person",
  guardian: (n: number): string => `Vårdnadshavare ${String(n)}`,
  noResponsible: "Ingen ansvarig än",
} as const;

/** A party in words: "Skola", "Vårdnadshavare 2", "Den unge". */
export const partyInWords = (party: Party, naming: Naming): string => {
  switch (party.kind) {
    case "agency":
      return naming.agency(party.agencyId);
    case "guardian":
      return partyNames.guardian(naming.guardianNumber(party.guardianId));
    case "youth":
      return partyNames.youth;
    case "person":
      return naming.person?.(party.personId) ?? partyNames.person;
  }
};

/** Who takes a commitment, in words. */
export const responsibleInWords = (responsible: Responsible | null, naming: Naming): string => {
  if (responsible === null) return partyNames.noResponsible;
  return responsible.kind === "guardians" ? partyNames.guardians : partyInWords(responsible, naming);
};

export const planText = {
  statuses: commitmentStatusLabels,
  assessments: goalAssessmentLabels,
  title: "Plan",
  aim: "Mål",
  reachedSince: "Nått sedan",
  start: "Från början",
  startShort: "Start",
  trendOf: (indicator: string): string => `Utveckling: ${indicator.toLowerCase()}`,
  targetIs: (value: number): string => `Mål ${number.format(value)}`,
  reachedInWords: (trend: string, day: string): string => `${trend}. Målet är nått sedan ${day}.`,
  trendColumns: { on: "När", value: "Värde", assessment: "Bedömning" },
  changedOn: (day: string): string => `Ändrat ${day}`,
  changedTo: (change: string): string => `Ändrat: ${change}`,
  atNextMeeting: "På nästa möte",
  closedLead: (day: string): string => `Ärendet avslutades ${day}. Så här slutade planen.`,
  rating: {
    title: "Den unges och vårdnadshavarnas bedömning",
    lead: "1 är inte alls och 5 helt och hållet. Ingen behöver svara.",
    question: "Fråga",
  },
  concern: {
    title: "Oro per verksamhet",
    lead: "Var och en för sig, 0–10. Siffrorna läggs inte ihop, och ingen nivå är en gräns.",
    agency: "Verksamhet",
    notSaid: "–",
    of: (agency: string): string => `Oro enligt ${agency}`,
  },
  lead: "Målen och åtagandena ändras på ett möte, så att protokollet berättar om ändringen.",
  give: "Lämna ut planen",
  giveOnePage: "Lämna den på en sida",
  empty: "Ingen plan än.",
  emptyHint: "Mål och åtaganden skrivs på det första mötet med familjen.",
  toMeetings: "Gå till mötena",
  loading: "Hämtar planen …",
  cannotShow: "Planen kan inte visas just nu",
  goal: (n: number): string => `Mål ${String(n)}`,
  indicator: "Vi mäter",
  values: "Utveckling",
  targetOn: "Senast",
  latest: "Bedömning",
  noReview: "Inte uppföljt än",
  source: "Siffrorna kommer från",
  joint: "alla tillsammans",
  commitments: (goal: string): string => `Åtaganden för ${goal}`,
  noCommitments: "Inga åtaganden än.",
  columns: {
    what: "Åtagande",
    responsible: "Ansvarig",
    startsOn: "Från",
    followUpOn: "Följs upp",
    status: "Läge",
    actions: "Gör",
  },
  overdue: "Försenat",
  overdueSummary: (count: number): string =>
    count === 1 ? "1 åtagande skulle ha följts upp" : `${String(count)} åtaganden skulle ha följts upp`,
  overdueHint: "Ta upp dem på nästa möte, eller hör av dig till den som ansvarar.",
  conditional: "Villkorat",
  conditionalHint: "Samtycket omfattar inte verksamheten. Åtagandet är dolt för den tills det gör det.",
  ...partyNames,
  noDate: "Inget datum än",
  closed: "Avslutade åtaganden",

  newGoal: "Nytt mål",
  changeGoal: "Ändra målet",
  removeGoal: "Ta bort målet",
  goalChanged: "Målet är ändrat",
  goalRemoved: "Målet är borttaget",
  commitmentChanged: "Åtagandet är ändrat",
  commitmentRemoved: "Åtagandet är borttaget",
  saveGoal: "Spara målet",
  goalFields: {
    title: "Mål",
    titleHint: "Formulera det med den unge, i den unges egna ord.",
    area: "Område",
    indicator: "Hur märks det?",
    indicatorHint: "Det ni mäter, till exempel frånvaro i procent.",
    baseline: "Nu",
    target: "Målvärde",
    unknown: "Lämna tomt om det är okänt.",
    targetOn: "Nås senast",
    source: "Varifrån kommer siffrorna?",
    sourceHint: "Det avgör vem som får se dem i sitt protokoll.",
    sourceJoint: "Alla tillsammans",
  },
  forGoal: (code: string): string => `för ${code}`,
  newCommitment: "Nytt åtagande",
  changeCommitment: "Ändra åtagandet",
  removeCommitment: "Ta bort åtagandet",
  saveCommitment: "Spara åtagandet",
  commitmentFields: {
    goalId: "Till vilket mål?",
    what: "Vad ska göras?",
    responsible: "Vem ansvarar?",
    responsibleRole: "Roll",
    responsibleRoleHint: "Till exempel mentor eller handläggare.",
    startsOn: "Från",
    followUpOn: "Följs upp",
    frequency: "Hur ofta",
  },
  errors: {
    title: "Skriv målet.",
    source: "Välj varifrån uppgifterna kommer. Det avgör vem som får se dem.",
    what: "Skriv vad som ska göras.",
    goalId: "Välj vilket mål åtagandet hör till.",
    baseline: "Ange ett tal, eller lämna tomt.",
    target: "Ange ett tal, eller lämna tomt.",
    targetOn: "Ange en hel dag.",
    startsOn: "Ange en hel dag.",
    followUpOn: "Ange en hel dag.",
  },
  removeGoalTitle: "Ta bort målet",
  removeCommitmentTitle: "Ta bort åtagandet",
  goalFirst: "Skriv ett mål först, så kan åtaganden läggas till.",
} as const;
