import type { Day } from "../../../shared/domain/day.ts";
import type { NextStep } from "../../../shared/domain/next-step.ts";
import { caseFileText, nextStepInWords } from "../../../shared/text/case-file.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { hrefTo } from "../../frame/paths.ts";
import { Card } from "../../ui/Card.tsx";
import { Stack } from "../../ui/Layout.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { nextStepPath } from "./next-step-path.ts";

export interface NextStepCardProps {
  readonly facts: CaseFacts;
  readonly next: NextStep | null;
  readonly today: Day;
}

/** The one obvious next step, with its reason. */
export const NextStepCard = ({ facts, next, today }: NextStepCardProps) => {
  if (next === null) {
    return (
      <Card title={caseFileText.nextStep}>
        <p>{caseFileText.nothingNext}</p>
      </Card>
    );
  }
  const { title, why, action } = nextStepInWords(next, facts.naming, today);
  return (
    <Card look="next" title={caseFileText.nextStep}>
      <Stack gap="tight">
        <h3>{title}</h3>
        <p>{why}</p>
      </Stack>
      <div>
        <LinkButton look="primary" href={hrefTo(nextStepPath(next, facts.caseFile.caseId))}>
          {action}
        </LinkButton>
      </div>
    </Card>
  );
};
