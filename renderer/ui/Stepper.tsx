import { Check } from "lucide-react";
import { kitText } from "../../shared/text/kit.ts";
import { classes } from "./classes.ts";
import styles from "./Stepper.module.css";

const css = classes(styles);

export interface Step {
  readonly id: string;
  readonly label: string;
  readonly state: "done" | "current" | "todo";
}

const stateWords = { done: kitText.stepDone, current: kitText.stepCurrent, todo: kitText.stepTodo } as const;

/** Where something is on its way. Computed, never clicked. */
export const Stepper = ({ steps, label }: { readonly steps: readonly Step[]; readonly label: string }) => (
  <ol className={css("steps")} aria-label={label}>
    {steps.map((step, index) => (
      <li
        key={step.id}
        className={css("step", step.state)}
        {...(step.state === "current" && { "aria-current": "step" })}
      >
        <span className={css("marker")} aria-hidden>
          {step.state === "done" ? <Check size={13} strokeWidth={3} /> : index + 1}
        </span>
        <span>
          {step.label}
          <span className="visually-hidden">, {stateWords[step.state]}</span>
        </span>
      </li>
    ))}
  </ol>
);
