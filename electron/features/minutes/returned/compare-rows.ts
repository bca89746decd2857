// The tables of a returned file whose rows are kept in the minutes or as how the plan stands.
import { ConcernArea } from "../../../../shared/domain/consultation.ts";
import { Arena, type PartyText } from "../../../../shared/domain/minutes.ts";
import type { TemplateTable } from "../../../../shared/domain/minutes-template.ts";
import { sameParty } from "../../../../shared/domain/party.ts";
import type { ReturnedItem } from "../../../../shared/domain/returned-minutes.ts";
import { longTextLimit } from "../../../../shared/domain/text-fields.ts";
import { concernAreaText } from "../../../../shared/text/consultation.ts";
import { arenaLabels, commitmentStatusLabels, goalAssessmentLabels } from "../../../../shared/text/labels.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { item, type Standing } from "./standing.ts";
import { chosenOf, numberIn, oneLine, partyIn, plainWords, written } from "./short-answers.ts";

type Rows = readonly (readonly string[])[];

/** "A7", "M1": how a row that stood in the template is known again. */
const codeOf = (cell: string): string => /^\s*([AM]\d+)\b/u.exec(cell)?.[1] ?? "";

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(". ");

const goalReviews = (rows: Rows, { goals, meeting }: Standing): readonly ReturnedItem[] =>
  rows.flatMap(([name = "", value = "", assessment = "", note = ""]) => {
    const goal = goals.find(({ number }) => `M${String(number)}` === codeOf(name));
    const said = joined(oneLine(value), oneLine(assessment), written(note));
    if (goal === undefined) return item(oneLine(name), "", said, [], "unreadable");
    const before = goal.reviews.find((review) => review.meetingId === meeting.meetingId);
    const chosen = assessment.trim() === "" ? before?.assessment : chosenOf(assessment, goalAssessmentLabels);
    const measured = value.trim() === "" ? (before?.value ?? null) : numberIn(value);
    const label = `M${String(goal.number)}. ${goal.title}`;
    const inWords = (number: number | null, code: keyof typeof goalAssessmentLabels, text: string): string =>
      joined(number === null ? "" : String(number).replace(".", ","), goalAssessmentLabels[code], text);
    const now = before === undefined ? "" : inWords(before.value, before.assessment, before.note);
    if (chosen === undefined || measured === undefined) return item(label, now, said, [], "incomplete");
    const review = {
      value: measured,
      assessment: chosen,
      note: note.trim() === "" ? (before?.note ?? "") : written(note),
    };
    return said === ""
      ? []
      : item(label, now, inWords(review.value, review.assessment, review.note), [
          { kind: "goalReview", goalId: goal.goalId, review },
        ]);
  });

const commitmentReviews = (rows: Rows, { commitments, meeting }: Standing): readonly ReturnedItem[] =>
  rows.flatMap(([name = "", , status = "", result = ""]) => {
    const commitment = commitments.find(({ number }) => `A${String(number)}` === codeOf(name));
    const said = joined(oneLine(status), written(result));
    if (commitment === undefined) return item(oneLine(name), "", said, [], "unreadable");
    const before = commitment.reviews.find((review) => review.meetingId === meeting.meetingId);
    const chosen = status.trim() === "" ? before?.status : chosenOf(status, commitmentStatusLabels);
    const label = `A${String(commitment.number)}. ${commitment.what}`;
    const inWords = (code: keyof typeof commitmentStatusLabels, text: string): string =>
      joined(commitmentStatusLabels[code], text);
    const now = before === undefined ? "" : inWords(before.status, before.result);
    if (chosen === undefined) return item(label, now, said, [], "incomplete");
    // The template does not ask whether it worked: what has been said of that stays.
    const review = {
      status: chosen,
      result: result.trim() === "" ? (before?.result ?? "") : written(result),
      worked: before?.worked ?? null,
      differently: before?.differently ?? "",
    };
    return said === ""
      ? []
      : item(label, now, inWords(review.status, review.result), [
          { kind: "commitmentReview", commitmentId: commitment.commitmentId, review },
        ]);
  });

const proposals = (rows: Rows, { content }: Standing): readonly ReturnedItem[] =>
  rows.flatMap(([first = "", second = ""]) => {
    const proposal = oneLine(first);
    const text = written(second);
    const known = content.youthVoice.proposals.find((one) => plainWords(one.proposal) === plainWords(proposal));
    const problem = proposal.length > 200 || text.length > longTextLimit ? ("tooLong" as const) : null;
    return item(
      minutesText.voice.attitudeTo(proposal),
      known?.text ?? "",
      text,
      [{ kind: "proposal", proposal: known?.proposal ?? proposal.slice(0, 200), text }],
      problem,
    );
  });

/** One strength a line; those that stand already are not added again. */
const strengths = (rows: Rows, { content }: Standing): readonly ReturnedItem[] =>
  rows.flatMap(([name = "", cell = ""]) => {
    const arena = Arena.options.find((one) => plainWords(arenaLabels[one]) === plainWords(name));
    const lines = written(cell)
      .split("\n")
      .map((line) => line.replace(/^– /u, "").trim())
      .filter((line) => line !== "");
    if (arena === undefined) return item(oneLine(name), "", lines.join("\n"), [], "unreadable");
    const before = content.strengths.filter((one) => one.arena === arena).map(({ text }) => text);
    const added = lines.filter((line) => !before.some((one) => plainWords(one) === plainWords(line)));
    const problem = added.some((line) => line.length > 200) ? ("tooLong" as const) : null;
    return added.length === 0
      ? []
      : item(
          arenaLabels[arena],
          before.join("\n"),
          [...before, ...added].join("\n"),
          added.map((text) => ({ kind: "strength", arena, text: text.slice(0, 200) })),
          problem,
        );
  });

const risks = (rows: Rows, { content }: Standing): readonly ReturnedItem[] =>
  rows.flatMap(([name = "", cell = ""]) => {
    const area = ConcernArea.options.find((one) => plainWords(concernAreaText[one]) === plainWords(name));
    const text = written(cell);
    if (area === undefined) return item(oneLine(name), "", text, [], "unreadable");
    const now = content.risks.find((risk) => risk.area === area)?.text ?? "";
    const problem = text.length > longTextLimit ? ("tooLong" as const) : null;
    return item(concernAreaText[area], now, text, [{ kind: "risk", area, text }], problem);
  });

const partyTexts = (
  kind: "dissent" | "remark",
  before: readonly PartyText[],
  rows: Rows,
  { facts }: Standing,
): readonly ReturnedItem[] =>
  rows.flatMap(([who = "", cell = ""]) => {
    const text = written(cell);
    const by = partyIn(who, facts.parties);
    const label =
      kind === "dissent" ? minutesText.shared.dissentFrom(oneLine(who)) : minutesText.remarks.from(oneLine(who));
    if (by === undefined) return item(label, "", text, [], "unreadable");
    const problem = text.length > longTextLimit ? ("tooLong" as const) : null;
    const now = before.find((row) => sameParty(row.by, by))?.text ?? "";
    return item(label, now, text, [{ kind, by, text }], problem);
  });

/** What the rows of a table would change. New goals and commitments are proposed one by one, and attendance is marked by hand. */
export const compareRows = (table: TemplateTable, rows: Rows, standing: Standing): readonly ReturnedItem[] => {
  switch (table) {
    case "goalReviews":
      return goalReviews(rows, standing);
    case "commitmentReviews":
      return commitmentReviews(rows, standing);
    case "proposals":
      return proposals(rows, standing);
    case "strengths":
      return strengths(rows, standing);
    case "risks":
      return risks(rows, standing);
    case "dissents":
      return partyTexts("dissent", standing.content.dissents, rows, standing);
    case "remarks":
      return partyTexts("remark", standing.content.remarks, rows, standing);
    case "goals":
    case "commitments":
    case "attendance":
      return [];
  }
};
