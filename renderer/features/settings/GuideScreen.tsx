import { useState } from "react";
import type { Day } from "../../../shared/domain/day.ts";
import { type GuideAnswer, type GuideQuestion, guideQuestions } from "../../../shared/domain/guide.ts";
import { guideText as text, guideWords } from "../../../shared/text/guide.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useCommand } from "../../api/useCommand.ts";
import { useQuery } from "../../api/useQuery.ts";
import { useToday } from "../../api/useToday.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { toast } from "../../ui/Toasts.tsx";
import { LawCard } from "./LawCard.tsx";
import styles from "./Settings.module.css";
import { StandDialog } from "./StandDialog.tsx";

/** The questions of `domain.md` section 7, each with why it matters, its answer and what it fills in; and the law table. */
export const GuideScreen = () => {
  const api = useApi();
  const today = useToday();
  const guide = useQuery(api.guide.read, null);
  const [asked, setAsked] = useState<GuideQuestion>();
  if (guide.state !== "ready" || today === undefined) return <Loading />;
  const { answers, checks } = guide.value;
  return (
    <>
      <PageHeader
        title={text.title}
        lead={text.lead}
        actions={<LinkButton href={hrefTo(paths.settings)}>{text.back}</LinkButton>}
      />
      <Card>
        <ol className={styles["questions"]}>
          {guideQuestions.map((question) => (
            <Question
              key={question}
              question={question}
              answer={answers.find((one) => one.question === question)}
              onAnswer={() => {
                setAsked(question);
              }}
            />
          ))}
        </ol>
      </Card>
      <LawCard checks={checks} today={today} />
      {asked !== undefined && (
        <AnswerDialog
          question={asked}
          before={answers.find((one) => one.question === asked)}
          today={today}
          onClose={() => {
            setAsked(undefined);
          }}
        />
      )}
    </>
  );
};

interface QuestionProps {
  readonly question: GuideQuestion;
  readonly answer: GuideAnswer | undefined;
  readonly onAnswer: () => void;
}

const Question = ({ question, answer, onAnswer }: QuestionProps) => {
  const words = guideWords(question);
  return (
    <li>
      <div className={styles["ground"]}>
        <div className={styles["question"]}>
          <strong>{words.question}</strong>
          <p className={styles["quiet"]}>{words.why}</p>
          {words.fills.length > 0 && <p className={styles["quiet"]}>{text.fills(words.fills)}</p>}
          {answer === undefined ? (
            <p>{text.notAnswered}</p>
          ) : (
            <>
              <p className={styles["answer"]}>{answer.answer}</p>
              <p className={styles["quiet"]}>{text.answered(answer.by, answer.on)}</p>
            </>
          )}
        </div>
        <Button onPress={onAnswer}>
          {answer === undefined ? text.give : text.giveAgain}
          <span className="visually-hidden">{`: ${words.question}`}</span>
        </Button>
      </div>
    </li>
  );
};

interface AnswerDialogProps {
  readonly question: GuideQuestion;
  readonly before: GuideAnswer | undefined;
  readonly today: Day;
  readonly onClose: () => void;
}

const AnswerDialog = ({ question, before, today, onClose }: AnswerDialogProps) => {
  const api = useApi();
  const answer = useCommand(api.guide.answer);
  return (
    <StandDialog
      title={guideWords(question).question}
      lead={guideWords(question).why}
      draftField={`guide-${String(question)}`}
      before={before === undefined ? undefined : { answer: before.answer, by: before.by, on: before.on }}
      withAnswer
      today={today}
      submit={text.save}
      pending={answer.pending}
      failure={answer.failure}
      onSave={async (stand) => {
        const done = await answer.run({ question, ...stand });
        if (done.ok) toast(text.saved);
        return done.ok;
      }}
      onClose={onClose}
    />
  );
};
