import { type Control, Controller, useController, useWatch } from "react-hook-form";
import type { ClosureView } from "../../../shared/contract/closure.ts";
import { concernReportNeeded, subjectKey } from "../../../shared/domain/closure-rules.ts";
import type { CaseId } from "../../../shared/domain/ids.ts";
import { closureText, subjectInWords } from "../../../shared/text/closure.ts";
import type { Naming } from "../../../shared/text/failures.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { Band } from "../../ui/Band.tsx";
import { Card } from "../../ui/Card.tsx";
import { bound } from "../../ui/form-binding.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { RadioChoice } from "../../ui/RadioChoice.tsx";
import { ScaleField } from "../../ui/ScaleField.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import type { ClosureValues } from "./closure-values.ts";

const text = closureText.concern;

export interface ConcernFieldsProps<Output> {
  readonly control: Control<ClosureValues, unknown, Output>;
  readonly caseId: CaseId;
  readonly view: ClosureView;
  readonly naming: Naming;
}

/** The concern that remains, asked at every closure, and what R44 demands of it. The host demands the same. */
export const ConcernFields = <Output,>({ control, caseId, view, naming }: ConcernFieldsProps<Output>) => {
  const levels = useWatch({ control, name: "remainingConcern" });
  const reason = useWatch({ control, name: "reason" });
  const answer = useWatch({ control, name: "answer" });
  const report = useController({ control, name: "concernReportId" });
  const only = view.concernReports.length === 1 ? view.concernReports[0] : undefined;
  const told = levels.flatMap(({ subject, level }) => (level === null ? [] : [{ subject, level }]));
  const needed = concernReportNeeded(
    { reason: reason ?? "other", remainingConcern: told },
    { concernLimit: view.concernLimit, remainingConcern: view.ifConcernRemains },
  );
  return (
    <Card title={text.title} lead={text.lead}>
      {view.subjects.map(({ subject, latest }, index) => (
        <Controller
          key={subjectKey(subject)}
          control={control}
          name={`remainingConcern.${index}.level`}
          render={(render) => (
            <ScaleField
              {...bound(render)}
              label={subjectInWords(subject, naming)}
              hint={latest === null ? undefined : text.latest(latest)}
              low={text.low}
              high={text.high}
            />
          )}
        />
      ))}
      {(needed !== undefined || answer !== null) && (
        <>
          {needed !== undefined && (
            <Band
              tone="warn"
              role="status"
              title={text.needed[needed](view.concernLimit)}
              actions={
                <LinkButton size="small" href={hrefTo(paths.concernReportAbout(caseId))}>
                  {text.make}
                </LinkButton>
              }
            >
              {needed === "always" ? text.neededAlways : text.neededBody}
            </Band>
          )}
          <Controller
            control={control}
            name="answer"
            render={(render) => (
              <RadioChoice
                {...bound(render)}
                onChange={(chosen) => {
                  render.field.onChange(chosen);
                  // With one report there is nothing to choose between.
                  if (chosen === "report" && only !== undefined) report.field.onChange(only.concernReportId);
                }}
                label={text.answer}
                options={[
                  {
                    id: "report",
                    label: text.report,
                    disabled: view.concernReports.length === 0,
                    ...(view.concernReports.length === 0 && { hint: text.noReport }),
                  },
                  { id: "assessed", label: text.assessed, disabled: needed === "always" },
                ]}
              />
            )}
          />
          {answer === "report" && (
            <Controller
              control={control}
              name="concernReportId"
              render={(render) => (
                <Select
                  {...bound(render)}
                  label={text.which}
                  options={view.concernReports.map(({ concernReportId, reportedOn }) => ({
                    id: concernReportId,
                    label: reportedOn,
                  }))}
                />
              )}
            />
          )}
          {answer === "assessed" && (
            <Controller
              control={control}
              name="because"
              render={(render) => <TextArea {...bound(render)} label={text.because} rows={3} />}
            />
          )}
        </>
      )}
    </Card>
  );
};
