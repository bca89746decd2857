import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { ClosureView } from "../../../shared/contract/closure.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { closureText as text } from "../../../shared/text/closure.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { both } from "../../api/both.ts";
import { failureInWords } from "../../api/failure-words.ts";
import { type CaseFacts, useCaseFacts } from "../../api/useCaseFacts.ts";
import { useQuery } from "../../api/useQuery.ts";
import { useToday } from "../../api/useToday.ts";
import { DocumentDialog } from "../../dispatch/DocumentDialog.tsx";
import { paths } from "../../frame/paths.ts";
import { useCaseId } from "../../frame/route-ids.ts";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { ClosureForm } from "./ClosureForm.tsx";
import { ClosureHistory, ClosureSummary } from "./ClosureSummary.tsx";
import { ReopenDialog } from "./ReopenDialog.tsx";

/** The end of the case: closing it, what was decided, opening it again. */
export const ClosureScreen = () => {
  const api = useApi();
  const caseId = useCaseId();
  const today = useToday();
  const answer = both(useQuery(api.closure.read, { caseId }), useCaseFacts(caseId));
  if (answer.state === "loading" || today === undefined) return <Loading>{text.loading}</Loading>;
  if (answer.state === "failed") {
    return (
      <ErrorInPlace title={text.cannotShow} onTryAgain={answer.readAgain}>
        {failureInWords(answer.failure)}
      </ErrorInPlace>
    );
  }
  const [view, facts] = answer.value;
  return <ClosureOf view={view} facts={facts} today={today} />;
};

interface ClosureOfProps {
  readonly view: ClosureView;
  readonly facts: CaseFacts;
  readonly today: Day;
}

const ClosureOf = ({ view, facts, today }: ClosureOfProps) => {
  const navigate = useNavigate();
  const [doing, setDoing] = useState<"correct" | "reopen" | "send">();
  const done = (): void => {
    setDoing(undefined);
  };
  const details = view.closures.at(-1)?.details;
  const isClosed = view.closedOn !== null && details !== undefined;
  return (
    <>
      {!isClosed && (
        <>
          <h2>{text.title}</h2>
          <p>{text.lead}</p>
          <p>{view.length === null ? text.neverComplete : text.length(view.length.days, view.length.from)}</p>
        </>
      )}
      {isClosed && doing !== "correct" && (
        <ClosureSummary
          view={view}
          details={details}
          naming={facts.naming}
          onSend={() => {
            setDoing("send");
          }}
          onCorrect={() => {
            setDoing("correct");
          }}
          onReopen={() => {
            setDoing("reopen");
          }}
        />
      )}
      {(!isClosed || doing === "correct") && (
        <ClosureForm
          key={String(isClosed)}
          view={view}
          facts={facts}
          today={today}
          before={isClosed ? details : undefined}
          onDone={done}
        />
      )}
      <ClosureHistory view={view} />
      {doing === "send" && (
        <DocumentDialog
          source={{ kind: "closure", caseId: facts.caseFile.caseId }}
          caseId={facts.caseFile.caseId}
          onClose={done}
        />
      )}
      {doing === "reopen" && (
        <ReopenDialog
          caseId={facts.caseFile.caseId}
          version={view.version}
          today={today}
          coordinator={facts.profile.coordinator.name}
          onClose={done}
          onReopened={() => void navigate({ to: paths.caseFile(facts.caseFile.caseId) })}
        />
      )}
    </>
  );
};
