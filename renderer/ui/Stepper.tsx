import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { kitText } from "../../shared/text/kit.ts";
import { classes } from "./classes.ts";
import popoverStyles from "./Popover.module.css";
import styles from "./Stepper.module.css";

const css = classes({ ...popoverStyles, ...styles });

export interface Step {
  readonly id: string;
  readonly label: string;
  readonly state: "done" | "current" | "todo";
  /** More about the step, shown when it is pressed. A step without it is not a button. */
  readonly detail?: StepDetail | undefined;
}

export interface StepDetail {
  /** Says what pressing the step shows: "visa vad som saknas". */
  readonly hint: string;
  readonly heading: string;
  /** `close` takes the detail away again: for a link that may lead to where one already is. */
  readonly content: (close: () => void) => ReactNode;
}

const stateWords = { done: kitText.stepDone, current: kitText.stepCurrent, todo: kitText.stepTodo } as const;

/** Where something is on its way. Computed, never set; a step that is pressed tells more about itself. */
export const Stepper = ({ steps, label }: { readonly steps: readonly Step[]; readonly label: string }) => (
  <ol className={css("steps")} aria-label={label}>
    {steps.map((step, index) => (
      <li
        key={step.id}
        className={css("step", step.state)}
        {...(step.state === "current" && { "aria-current": "step" })}
      >
        {step.detail === undefined ? (
          <span className={css("face")}>
            <Face step={step} number={index + 1} />
          </span>
        ) : (
          <DialogTrigger>
            <Button className={css("face", "button")}>
              <Face step={step} number={index + 1} />
            </Button>
            <Popover className={css("popover", "fade-in")} placement="bottom start">
              <Dialog className={css("detail")} aria-label={step.detail.heading}>
                {({ close }) => (
                  <>
                    <p className={css("heading")}>{step.detail?.heading}</p>
                    {step.detail?.content(close)}
                  </>
                )}
              </Dialog>
            </Popover>
          </DialogTrigger>
        )}
      </li>
    ))}
  </ol>
);

const Face = ({ step, number }: { readonly step: Step; readonly number: number }) => (
  <>
    <span className={css("marker")} aria-hidden>
      {step.state === "done" ? <Check size={13} strokeWidth={3} /> : number}
    </span>
    <span className={css("label")}>
      {step.label}
      <span className="visually-hidden">
        , {stateWords[step.state]}
        {step.detail !== undefined && `, ${step.detail.hint}`}
      </span>
    </span>
  </>
);
