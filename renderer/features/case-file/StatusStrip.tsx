import type { StepState } from "../../../shared/domain/case-missing.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { caseFileText } from "../../../shared/text/case-file.ts";
import { caseStepText } from "../../../shared/text/case-list.ts";
import { caseStepsText, missingInWords } from "../../../shared/text/case-steps.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { hrefTo } from "../../frame/paths.ts";
import { classes } from "../../ui/classes.ts";
import { Stepper } from "../../ui/Stepper.tsx";
import { missingPath } from "./missing-path.ts";
import styles from "./StatusStrip.module.css";

const css = classes(styles);

export interface StatusStripProps {
  readonly facts: CaseFacts;
  readonly steps: readonly StepState[];
  readonly today: Day;
}

/** Where the case stands (statusraden): every step that is not done says what is missing, with a link to where it is mended. */
export const StatusStrip = ({ facts, steps, today }: StatusStripProps) => (
  <Stepper
    label={caseFileText.steps}
    steps={steps.map(({ step, state, missing }) => ({
      id: step,
      label: caseStepText[step],
      state,
      detail:
        missing.length === 0
          ? undefined
          : {
              hint: caseStepsText.missingCount(missing.length),
              heading: caseStepsText.missingIn(caseStepText[step]),
              content: (close) => (
                <ul className={css("missing")}>
                  {missing.map((one) => {
                    const { words, action } = missingInWords(one, facts.naming, today);
                    return (
                      <li key={one.code}>
                        <p>{words}</p>
                        <a href={hrefTo(missingPath(one, facts.caseFile.caseId))} onClick={close}>
                          {action}
                        </a>
                      </li>
                    );
                  })}
                </ul>
              ),
            },
    }))}
  />
);
