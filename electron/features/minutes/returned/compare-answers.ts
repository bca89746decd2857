// The short answers of a returned file: yes and no, days, names, one of some words.
import type { AgencyId } from "../../../../shared/domain/ids.ts";
import { InformationGiven } from "../../../../shared/domain/meeting.ts";
import { cardOf } from "../../../../shared/domain/minutes-texts.ts";
import type { TemplateQuestion } from "../../../../shared/domain/minutes-template.ts";
import type { MinutesChange, ReturnedItem } from "../../../../shared/domain/returned-minutes.ts";
import { documentWords } from "../../../../shared/text/document-words.ts";
import { templateQuestions } from "../../../../shared/text/documents/minutes-template.ts";
import { voiceMannerLabels, voiceSilentLabels } from "../../../../shared/text/labels.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { returnedText } from "../../../../shared/text/returned-minutes.ts";
import { item, type Standing } from "./standing.ts";
import { chosenOf, dayIn, numberIn, oneLine, plainWords, yesOrNo } from "./short-answers.ts";

type Answers = (question: TemplateQuestion) => string;

const yesNo = (value: boolean | null | undefined): string =>
  value === null || value === undefined ? "" : value ? returnedText.yes : returnedText.no;

/** A question without what stands in brackets after it, which says how to answer. */
const asked = (question: TemplateQuestion): string => templateQuestions[question].replace(/ \(.*$/u, "");

/** An answer that is yes or no. */
const yesNoItem = (
  question: TemplateQuestion,
  answer: string,
  now: boolean | null,
  change: (value: boolean) => MinutesChange,
): readonly ReturnedItem[] => {
  const value = yesOrNo(answer);
  return value === undefined
    ? item(asked(question), yesNo(now), oneLine(answer), [], "unreadable")
    : item(asked(question), yesNo(now), yesNo(value), [change(value)]);
};

const chosenItem = <Code extends string>(
  question: TemplateQuestion,
  answer: string,
  labels: Readonly<Record<Code, string>>,
  now: Code | null,
  change: (code: Code) => MinutesChange,
): readonly ReturnedItem[] => {
  const code = chosenOf(answer, labels);
  const stands = now === null ? "" : labels[now];
  return code === undefined
    ? item(asked(question), stands, oneLine(answer), [], "unreadable")
    : item(asked(question), stands, labels[code], [change(code)]);
};

const informedInWords = ({ on, by, manner, language, interpreter, understanding }: InformationGiven): string =>
  [
    documentWords.informed(on, by, manner, language, interpreter),
    ...(understanding === "" ? [] : [documentWords.understanding(understanding)]),
  ].join(" ");

/** The information before the meeting is kept as one: day, by whom and how belong together. */
const informed = (answers: Answers, { content, meeting }: Standing): readonly ReturnedItem[] => {
  const said = (
    [
      "informedOn",
      "informedBy",
      "informedManner",
      "informedLanguage",
      "informedInterpreter",
      "informedUnderstanding",
    ] as const
  ).map((question) => oneLine(answers(question)));
  const [on = "", by = "", manner = "", language = "", interpreter = "", understanding = ""] = said;
  if (said.every((answer) => answer === "")) return [];
  const day = dayIn(on, meeting.heldOn);
  const before = content.informed;
  const now = before === null ? "" : informedInWords(before);
  const told = InformationGiven.safeParse({
    on: on === "" ? before?.on : day,
    by: by === "" ? before?.by : by,
    manner: manner === "" ? before?.manner : manner,
    language: language === "" ? (before?.language ?? "") : language,
    interpreter: yesOrNo(interpreter) ?? before?.interpreter ?? false,
    understanding: understanding === "" ? (before?.understanding ?? "") : understanding,
  });
  const label = minutesText.sections.information;
  if (!told.success || told.data.on > meeting.heldOn) {
    return item(label, now, said.filter((answer) => answer !== "").join(", "), [], "incomplete");
  }
  return item(label, now, informedInWords(told.data), [{ kind: "informed", informed: told.data }]);
};

const decision = (answers: Answers, { content }: Standing): readonly ReturnedItem[] => {
  const before = content.preMeetingDecision;
  const goOn = yesOrNo(answers("goOn")) ?? before?.goOn;
  const said = oneLine(answers("decidedBy"));
  const decidedBy = said === "" ? (before?.decidedBy ?? minutesText.decision.decidedByDefault) : said.slice(0, 200);
  if (answers("goOn").trim() === "" && said === "") return [];
  const inWords = (value: boolean | undefined, by: string): string =>
    value === undefined ? by : `${value ? minutesText.decision.yes : minutesText.decision.no}. ${by}`;
  const now = before === null ? "" : inWords(before.goOn, before.decidedBy);
  return goOn === undefined
    ? item(minutesText.sections.decision, now, [oneLine(answers("goOn")), said].join(" ").trim(), [], "incomplete")
    : item(minutesText.sections.decision, now, inWords(goOn, decidedBy), [{ kind: "decision", goOn, decidedBy }]);
};

const next = (answers: Answers, { content, meeting }: Standing): readonly ReturnedItem[] => {
  const said = oneLine(answers("nextMeetingOn"));
  const isLast = yesOrNo(answers("closing"));
  if (said === "" && isLast !== true) return [];
  const before = content.next;
  const inWords = (on: string | null, closing: boolean): string => (closing ? minutesText.next.closing : (on ?? ""));
  const now = inWords(before.nextMeetingOn, before.closing);
  const label = minutesText.next.what;
  if (isLast === true) {
    return item(label, now, inWords(null, true), [{ kind: "next", nextMeetingOn: null, closing: true }]);
  }
  const day = dayIn(said, meeting.heldOn);
  return day === undefined || day <= meeting.heldOn
    ? item(label, now, said, [], "unreadable")
    : item(label, now, day, [{ kind: "next", nextMeetingOn: day, closing: false }]);
};

const concern = (answer: string, agencyId: AgencyId, { content }: Standing): readonly ReturnedItem[] => {
  const card = cardOf(content, agencyId);
  const value = numberIn(answer);
  const now = card.concern === null ? "" : minutesText.read.ofTen(card.concern);
  return value === undefined || !Number.isInteger(value) || value < 0 || value > 10
    ? item(minutesText.survey.concern, now, oneLine(answer), [], "unreadable")
    : item(minutesText.survey.concern, now, minutesText.read.ofTen(value), [
        { kind: "concern", agencyId, concern: value },
      ]);
};

const nothing = (answer: string, agencyId: AgencyId, { content }: Standing): readonly ReturnedItem[] =>
  yesOrNo(answer) === true && !cardOf(content, agencyId).nothingToReport
    ? item(minutesText.survey.nothing, "", returnedText.yes, [{ kind: "nothingToReport", agencyId }])
    : [];

const answerItems = (
  question: TemplateQuestion,
  agencyId: AgencyId | undefined,
  answers: Answers,
  standing: Standing,
): readonly ReturnedItem[] => {
  const { content } = standing;
  const answer = answers(question);
  switch (question) {
    case "noteTaker": {
      const said = oneLine(answer);
      const problem = said.length > 200 ? ("tooLong" as const) : null;
      return item(
        asked(question),
        content.noteTaker,
        said,
        [{ kind: "noteTaker", noteTaker: said.slice(0, 200) }],
        problem,
      );
    }
    case "consentDone":
      return yesNoItem(question, answer, content.consentReviewed.done, (done) => ({ kind: "consentReviewed", done }));
    case "verbatim":
      return yesNoItem(question, answer, content.youthVoice.verbatim, (verbatim) => ({ kind: "verbatim", verbatim }));
    case "anybodyMissing":
      return yesNoItem(question, answer, content.missing.anybody, (anybody) => ({ kind: "missing", anybody }));
    case "voiceManner":
      return chosenItem(question, answer, voiceMannerLabels, content.youthVoice.manner, (manner) => ({
        kind: "manner",
        manner,
      }));
    case "silentBecause":
      return chosenItem(question, answer, voiceSilentLabels, content.youthVoice.silentBecause, (because) => ({
        kind: "silent",
        because,
      }));
    case "informedOn":
      return informed(answers, standing);
    case "goOn":
      return decision(answers, standing);
    case "nextMeetingOn":
      return next(answers, standing);
    case "concern":
      return agencyId === undefined || answer.trim() === "" ? [] : concern(answer, agencyId, standing);
    case "nothingToReport":
      return agencyId === undefined ? [] : nothing(answer, agencyId, standing);
    // Answered together with the question that begins them.
    case "informedBy":
    case "informedManner":
    case "informedLanguage":
    case "informedInterpreter":
    case "informedUnderstanding":
    case "decidedBy":
    case "closing":
      return [];
  }
};

/** What the answers to some questions would change. */
export const compareAnswers = (
  questions: readonly TemplateQuestion[],
  agencyId: AgencyId | undefined,
  rows: readonly (readonly string[])[],
  standing: Standing,
): readonly ReturnedItem[] => {
  const answers: Answers = (question) =>
    rows
      .filter(([label = ""]) => plainWords(label) === plainWords(templateQuestions[question]))
      .map(([, ...cells]) => cells.join(" "))
      .join(" ")
      .trim();
  return questions.flatMap((question) => answerItems(question, agencyId, answers, standing));
};
