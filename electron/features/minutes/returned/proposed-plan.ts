// New goals and commitments in a returned file, as far as they can be read. Each is proposed; none is made by itself.
import { Line } from "../../../../shared/domain/text-fields.ts";
import type { Responsible } from "../../../../shared/domain/plan.ts";
import type { ProposedCommitment, ProposedGoal } from "../../../../shared/domain/returned-minutes.ts";
import type { Standing } from "./standing.ts";
import { dayIn, numberIn, oneLine, partyIn, plainWords } from "./short-answers.ts";

type Rows = readonly (readonly string[])[];

const isKnown = (text: string, known: readonly string[]): boolean =>
  known.some((one) => plainWords(one) === plainWords(text));

const limited = (text: string): string => oneLine(text).slice(0, 200);

/** Goals that the case does not have yet. */
export const proposedGoals = (rows: Rows, { goals, meeting }: Standing): readonly ProposedGoal[] =>
  rows
    .filter(([title = ""]) => Line.safeParse(limited(title)).success)
    .filter(
      ([title = ""]) =>
        !isKnown(
          title,
          goals.map((goal) => goal.title),
        ),
    )
    .map((cells) => {
      const [title = "", indicator = "", baseline = "", target = "", targetOn = ""] = cells;
      return {
        title: limited(title),
        indicator: limited(indicator),
        baseline: numberIn(baseline) ?? null,
        target: numberIn(target) ?? null,
        targetOn: dayIn(oneLine(targetOn), meeting.heldOn) ?? null,
        asWritten: cells.map(oneLine).filter((cell) => cell !== ""),
      };
    });

/** Commitments that were not made at this meeting already. `names` are those who can take one, by every name they go under. */
export const proposedCommitments = (
  rows: Rows,
  { goals, commitments, meeting }: Standing,
  names: readonly { readonly party: Responsible; readonly label: string }[],
): readonly ProposedCommitment[] => {
  const made = commitments.filter((one) => one.meetingId === meeting.meetingId).map(({ what }) => what);
  const goalOf = (text: string) =>
    goals.find(({ number, title }) => {
      const said = plainWords(text);
      return (
        said !== "" &&
        [`m${String(number)}`, plainWords(title), plainWords(`M${String(number)} ${title}`)].includes(said)
      );
    });
  return rows
    .filter(([what = ""]) => Line.safeParse(limited(what)).success && !isKnown(what, made))
    .map(([what = "", who = "", goal = "", starts = "", followUp = ""]) => ({
      what: limited(what),
      responsible: partyIn(who, names) ?? null,
      goalId: goalOf(goal)?.goalId ?? null,
      startsOn: dayIn(oneLine(starts), meeting.heldOn) ?? null,
      followUpOn: dayIn(oneLine(followUp), meeting.heldOn) ?? null,
      whoWritten: oneLine(who),
      goalWritten: oneLine(goal),
      startsWritten: oneLine(starts),
      followUpWritten: oneLine(followUp),
    }));
};
