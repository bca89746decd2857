// From a part that was filled in to what it would change: how it stands now, how the file has it, and the changes between.
import type { AgencyId } from "../../../../shared/domain/ids.ts";
import type { FieldName } from "../../../../shared/domain/minutes-text-name.ts";
import { SurveyAspect } from "../../../../shared/domain/minutes-text-name.ts";
import { cardOf, hasText, isLine, readText } from "../../../../shared/domain/minutes-texts.ts";
import type { ReturnedItem } from "../../../../shared/domain/returned-minutes.ts";
import { longTextLimit } from "../../../../shared/domain/text-fields.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import type { FilledPart } from "./match-template.ts";
import { compareAnswers } from "./compare-answers.ts";
import { compareRows } from "./compare-rows.ts";
import { oneLine, plainWords, written } from "./short-answers.ts";
import { item, type Standing } from "./standing.ts";

const compareText = (name: FieldName, text: string, { content }: Standing): readonly ReturnedItem[] => {
  const returned = isLine(name) ? oneLine(text) : text;
  const problem = returned.length > (isLine(name) ? 200 : longTextLimit) ? "tooLong" : null;
  const now = readText(content, name);
  // A decision that is not made has no text of its own: it is told of when the decision is filled in.
  const isMissing = !hasText(content, name) && name !== "preMeetingDecision.extraResources";
  return item(
    minutesText.texts[name],
    now,
    returned,
    isMissing ? [] : [{ kind: "text", name, text: returned }],
    problem,
  );
};

const compareSurvey = (
  agencyId: AgencyId,
  rows: FilledPart["rows"],
  { content, facts }: Standing,
): readonly ReturnedItem[] => {
  const card = cardOf(content, agencyId);
  const categories = facts.agencies.find((agency) => agency.agencyId === agencyId)?.categories ?? [];
  return rows.flatMap(([name = "", ...cells]) => {
    const category = categories.find((one) => plainWords(one.name) === plainWords(name));
    if (category === undefined) {
      // Consent names no such information: there is no place to keep it.
      return item(oneLine(name), "", written(cells.join("\n")), [], "unreadable");
    }
    const { categoryId } = category;
    const entry = card.entries.find((one) => one.categoryId === categoryId);
    return SurveyAspect.options.flatMap((aspect, index) => {
      const text = written(cells[index] ?? "");
      return item(
        minutesText.survey.aspects[aspect](category.name),
        entry?.[aspect] ?? "",
        text,
        [{ kind: "entry", agencyId, categoryId, aspect, text }],
        text.length > longTextLimit ? "tooLong" : null,
      );
    });
  });
};

/** What one part of the file would change. */
export const comparePart = ({ part, text, rows }: FilledPart, standing: Standing): readonly ReturnedItem[] => {
  switch (part.kind) {
    case "text":
      return compareText(part.name, text, standing);
    case "survey":
      return compareSurvey(part.agencyId, rows, standing);
    case "questions":
      return compareAnswers(part.questions, part.agencyId, rows, standing);
    case "table":
      return compareRows(part.table, rows, standing);
  }
};
