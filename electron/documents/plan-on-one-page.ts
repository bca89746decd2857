// The plan on one page, for the family's fridge: large type, what is still to do, and never a second page.
import { usualTerms } from "../../shared/domain/terms.ts";
import { monthDay, writtenDay } from "../../shared/text/dates.ts";
import { capital } from "../../shared/text/documents/common.ts";
import { planOnOnePageWords as words } from "../../shared/text/documents/plan-on-one-page.ts";
import { ourPlan } from "../../shared/text/terms.ts";
import type { DocumentHead } from "./document-head.ts";
import { familyTextBlocks } from "./family-text-blocks.ts";
import { present, type Block } from "./pdf/blocks.ts";
import type { Text } from "./pdf/lines.ts";
import type { DocumentPlan } from "./render-document.ts";

interface PageCommitment {
  readonly what: string;
  readonly who: string;
  /** `YYYY-MM-DD` */
  readonly until: string | null;
}

export interface PlanOnOnePageData {
  readonly head: DocumentHead;
  /** When the plan was decided. */
  readonly decidedOn: string;
  readonly goals: readonly { readonly title: string; readonly commitments: readonly PageCommitment[] }[];
  readonly nextOn: string | null;
}

/** How much of it the page holds: goals first, then what is to be done soonest. */
export interface PageFit {
  readonly shown: number;
  readonly large: DocumentPlan["large"];
}

/** How many goals and commitments there are to show. */
export const countOnPage = ({ goals }: PlanOnOnePageData): number =>
  goals.reduce((sum, { commitments }) => sum + 1 + commitments.length, 0);

const longest = { title: 120, what: 160, who: 60 } as const;

/** Cut at a space where there is one; the whole text stands in the plan. */
const shortened = (text: string, limit: number): string => {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit);
  const space = cut.lastIndexOf(" ");
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\p{Surrogate}\s,.;:]+$/u, "")} …`;
};

const isShortened = (text: string, limit: number): boolean =>
  shortened(text, limit) !== text.replace(/\s+/gu, " ").trim();

const soonest = (one: PageCommitment, other: PageCommitment): number =>
  (one.until ?? "9").localeCompare(other.until ?? "9");

interface GoalOnPage {
  readonly title: string;
  readonly commitments: readonly PageCommitment[];
  readonly nothingLeft: boolean;
}

/** The goals as the page shows them, with the commitments that have room: the soonest of each goal before the second of any. */
const goalsOnPage = ({ goals }: PlanOnOnePageData, shown: number): readonly GoalOnPage[] => {
  const inOrder = goals.map((goal) => ({ ...goal, commitments: goal.commitments.toSorted(soonest) }));
  const ranked = inOrder.flatMap(({ commitments }) => commitments.map((commitment, rank) => ({ commitment, rank })));
  const chosen = new Set(
    ranked
      .toSorted((one, other) => one.rank - other.rank || soonest(one.commitment, other.commitment))
      .slice(0, Math.max(0, shown - goals.length))
      .map(({ commitment }) => commitment),
  );
  return inOrder.slice(0, shown).map(({ title, commitments }) => ({
    title,
    commitments: commitments.filter((one) => chosen.has(one)),
    nothingLeft: commitments.length === 0,
  }));
};

const untilText = (until: string | null, issuedOn: string): string => {
  if (until === null) return "";
  const day = monthDay(until);
  return words.until(until.slice(0, 4) === issuedOn.slice(0, 4) ? day : `${day} ${until.slice(0, 4)}`);
};

const lineOf = ({ who, what, until }: PageCommitment, issuedOn: string): Text => [
  { text: words.who(shortened(who, longest.who)), weight: "strong" },
  { text: words.what(shortened(what, longest.what)), weight: "regular" },
  { text: untilText(until, issuedOn), weight: "strong" },
];

const goalBlocks = ({ title, commitments, nothingLeft }: GoalOnPage, issuedOn: string): readonly Block[] =>
  present<Block>([
    { kind: "heading", level: 2, text: shortened(title, longest.title) },
    nothingLeft ? { kind: "paragraph", text: words.nothingOpen } : null,
    commitments.length === 0 ? null : { kind: "list", items: commitments.map((one) => lineOf(one, issuedOn)) },
  ]);

const cutsText = (goals: readonly GoalOnPage[]): boolean =>
  goals.some(
    ({ title, commitments }) =>
      isShortened(title, longest.title) ||
      commitments.some(({ what, who }) => isShortened(what, longest.what) || isShortened(who, longest.who)),
  );

export const planOnOnePageDocument = (data: PlanOnOnePageData, { shown, large }: PageFit): DocumentPlan => {
  const { head, nextOn } = data;
  const { name, phone } = head.coordinator;
  const goals = goalsOnPage(data, shown);
  const left = countOnPage(data) - Math.min(shown, countOnPage(data));
  return {
    head,
    title: ourPlan[(head.terms ?? usualTerms).plan],
    subtitle: words.subtitle(writtenDay(data.decidedOn)),
    large,
    blocks: present<Block>([
      ...familyTextBlocks(head, "planOnOnePage.family"),
      ...goals.flatMap((goal) => goalBlocks(goal, head.issuedOn)),
      left > 0 || cutsText(goals) ? { kind: "paragraph", text: words.more(left) } : null,
      {
        kind: "callout",
        blocks: [
          {
            kind: "definitions",
            rows: [
              [words.next, nextOn === null ? words.noNext : capital(writtenDay(nextOn))],
              [words.questions, words.call(name, phone)],
            ],
          },
        ],
      },
    ]),
  };
};

/** As much as one page holds, by what `pagesOf` says of each try: all of it as large as can be, else what matters most. */
export const fitOnOnePage = async (
  data: PlanOnOnePageData,
  pagesOf: (plan: DocumentPlan) => Promise<number>,
): Promise<DocumentPlan> => {
  const all = countOnPage(data);
  const fits = async (fit: PageFit): Promise<boolean> => (await pagesOf(planOnOnePageDocument(data, fit))) === 1;
  for (const large of ["largest", true] as const) {
    if (await fits({ shown: all, large })) return planOnOnePageDocument(data, { shown: all, large });
  }
  let [holds, tooMany] = [0, all];
  while (tooMany - holds > 1) {
    const shown = Math.floor((holds + tooMany) / 2);
    if (await fits({ shown, large: true })) holds = shown;
    else tooMany = shown;
  }
  return planOnOnePageDocument(data, { shown: holds, large: true });
};
