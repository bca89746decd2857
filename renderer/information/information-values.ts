// What a form about the information before a meeting holds, at the notice and in the meeting alike.
import type { Day } from "../../shared/domain/day.ts";
import { InformationGiven } from "../../shared/domain/meeting.ts";
import { kitText } from "../../shared/text/kit.ts";
import { minutesText } from "../../shared/text/minutes.ts";
import { schemaResolver } from "../api/schema-resolver.ts";

export interface InformationValues extends Omit<InformationGiven, "on"> {
  readonly on: Day | null;
}

/** What a new form begins with. What language and interpreter the record knows of is not typed again. */
export const newInformation = (
  people: readonly { readonly language?: string; readonly interpreter: boolean }[],
  by: string,
): InformationValues => ({
  on: null,
  by,
  manner: "",
  language: [...new Set(people.map(({ language = "" }) => language.trim()).filter((language) => language !== ""))].join(
    ", ",
  ),
  interpreter: people.some(({ interpreter }) => interpreter),
  understanding: "",
});

const words: Readonly<Record<string, string>> = minutesText.information.errors;

export const informationResolver = schemaResolver<InformationValues, InformationGiven>(
  InformationGiven,
  (path) => words[path] ?? kitText.choose,
);
