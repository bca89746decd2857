import { Outlet } from "@tanstack/react-router";
import { caseFileText } from "../../../shared/text/case-file.ts";
import { failureInWords } from "../../api/failure-words.ts";
import { useCaseFacts } from "../../api/useCaseFacts.ts";
import { useToday } from "../../api/useToday.ts";
import { useCaseId } from "../../frame/route-ids.ts";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { CaseHeader } from "./CaseHeader.tsx";
import { useOpenedCase } from "./useOpenedCase.ts";

/** The case's header and sub-navigation; the part of the case in the outlet. Nothing of it is shown before the case is opened. */
export const CaseScreen = () => {
  const caseId = useCaseId();
  const today = useToday();
  const facts = useCaseFacts(caseId);
  const failure = facts.state === "failed" ? facts.failure : undefined;
  const problem = useOpenedCase(caseId, failure);
  if (problem !== undefined) return <ErrorInPlace title={caseFileText.cannotOpen}>{problem}</ErrorInPlace>;
  if (facts.state === "failed" && facts.failure.code !== "notOpened") {
    return (
      <ErrorInPlace title={caseFileText.cannotRead} onTryAgain={facts.readAgain}>
        {failureInWords(facts.failure)}
      </ErrorInPlace>
    );
  }
  if (facts.state !== "ready" || today === undefined) return <Loading>{caseFileText.opening}</Loading>;
  return (
    <>
      <CaseHeader facts={facts.value} today={today} />
      <Outlet />
    </>
  );
};
