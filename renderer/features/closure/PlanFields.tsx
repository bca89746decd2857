import { type Control, Controller } from "react-hook-form";
import type { ClosureView } from "../../../shared/contract/closure.ts";
import { CommitmentOutcome } from "../../../shared/domain/closure.ts";
import { GoalAssessment } from "../../../shared/domain/plan.ts";
import { closureText } from "../../../shared/text/closure.ts";
import type { Naming } from "../../../shared/text/failures.ts";
import { goalAssessmentLabels } from "../../../shared/text/labels.ts";
import { responsibleInWords, trendInWords } from "../../../shared/text/plan.ts";
import { Card } from "../../ui/Card.tsx";
import { bound } from "../../ui/form-binding.ts";
import { FieldRow, Stack } from "../../ui/Layout.tsx";
import { NumberField } from "../../ui/NumberField.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextField } from "../../ui/TextField.tsx";
import type { ClosureValues } from "./closure-values.ts";

const assessments = GoalAssessment.options.map((id) => ({ id, label: goalAssessmentLabels[id] }));
const outcomes = CommitmentOutcome.options.map((id) => ({ id, label: closureText.commitments.outcomes[id] }));

export interface PlanFieldsProps<Output> {
  readonly control: Control<ClosureValues, unknown, Output>;
  readonly view: ClosureView;
  readonly naming: Naming;
}

/** How each goal stands and how each open commitment ended (T9). Nothing is shown where there is no plan. */
export const PlanFields = <Output,>({ control, view, naming }: PlanFieldsProps<Output>) => (
  <>
    {view.goals.length > 0 && (
      <Card title={closureText.goals.title}>
        {view.goals.map((goal, index) => (
          <Stack key={goal.goalId} gap="tight">
            <h3>
              {[`M${String(goal.number)} ${goal.title}`, trendInWords(goal)].filter((part) => part !== "").join(" · ")}
            </h3>
            <FieldRow>
              <Controller
                control={control}
                name={`goals.${index}.value`}
                render={(render) => (
                  <NumberField
                    {...bound(render)}
                    label={closureText.goals.value(goal.indicator)}
                    decimals={2}
                    optional
                  />
                )}
              />
              <Controller
                control={control}
                name={`goals.${index}.assessment`}
                render={(render) => (
                  <Select {...bound(render)} label={closureText.goals.assessment} options={assessments} />
                )}
              />
              <Controller
                control={control}
                name={`goals.${index}.note`}
                render={(render) => <TextField {...bound(render)} label={closureText.goals.note} optional />}
              />
            </FieldRow>
          </Stack>
        ))}
      </Card>
    )}
    {view.openCommitments.length > 0 && (
      <Card title={closureText.commitments.title}>
        {view.openCommitments.map((commitment, index) => (
          <Stack key={commitment.commitmentId} gap="tight">
            <h3>{`A${String(commitment.number)} ${commitment.what}`}</h3>
            <p>{responsibleInWords(commitment.responsible, naming)}</p>
            <FieldRow>
              <Controller
                control={control}
                name={`commitments.${index}.outcome`}
                render={(render) => (
                  <Select {...bound(render)} label={closureText.commitments.outcome} options={outcomes} />
                )}
              />
              <Controller
                control={control}
                name={`commitments.${index}.note`}
                render={(render) => <TextField {...bound(render)} label={closureText.commitments.note} optional />}
              />
            </FieldRow>
          </Stack>
        ))}
      </Card>
    )}
  </>
);
