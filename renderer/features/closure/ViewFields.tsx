import { type Control, Controller, useWatch } from "react-hook-form";
import type { Guardian } from "../../../shared/domain/person.ts";
import { closureText } from "../../../shared/text/closure.ts";
import { Card } from "../../ui/Card.tsx";
import { bound } from "../../ui/form-binding.ts";
import { FieldRow, Stack } from "../../ui/Layout.tsx";
import { RadioChoice } from "../../ui/RadioChoice.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import type { ClosureValues } from "./closure-values.ts";

const text = closureText.views;

type ViewPath = "youthView" | `guardianViews.${number}.view`;

const kinds = (["answered", "declined", "notAsked"] as const).map((id) => ({ id, label: text.kinds[id] }));
const oneToFive = [1, 2, 3, 4, 5].map((step) => ({ id: String(step), label: String(step) }));

interface OneViewProps<Output> {
  readonly control: Control<ClosureValues, unknown, Output>;
  readonly path: ViewPath;
  readonly who: string;
}

const OneView = <Output,>({ control, path, who }: OneViewProps<Output>) => {
  const kind = useWatch({ control, name: `${path}.kind` });
  return (
    <Stack gap="tight">
      <Controller
        control={control}
        name={`${path}.kind`}
        render={(render) => <RadioChoice {...bound(render)} label={who} options={kinds} layout="row" />}
      />
      {kind === "answered" && (
        <>
          <FieldRow>
            {(["listened", "helped"] as const).map((question) => (
              <Controller
                key={question}
                control={control}
                name={`${path}.${question}`}
                render={({ field: { name, value, onChange, onBlur }, fieldState: { error } }) => (
                  <Select
                    name={name}
                    label={text[question]}
                    hint={text.scale}
                    optional
                    options={oneToFive}
                    value={value === null ? null : String(value)}
                    onChange={(step) => {
                      onChange(Number(step));
                    }}
                    onBlur={onBlur}
                    error={error?.message}
                  />
                )}
              />
            ))}
          </FieldRow>
          <Controller
            control={control}
            name={`${path}.more`}
            render={(render) => <TextArea {...bound(render)} label={text.more} optional rows={2} />}
          />
        </>
      )}
    </Stack>
  );
};

export interface ViewFieldsProps<Output> {
  readonly control: Control<ClosureValues, unknown, Output>;
  readonly guardians: readonly Guardian[];
}

/** What the youth and the guardians think of it: three questions, or that they did not want to answer. */
export const ViewFields = <Output,>({ control, guardians }: ViewFieldsProps<Output>) => (
  <Card title={text.title} lead={text.lead}>
    <OneView control={control} path="youthView" who={text.youth} />
    {guardians.map(({ guardianId, number }, index) => (
      <OneView key={guardianId} control={control} path={`guardianViews.${index}.view`} who={text.guardian(number)} />
    ))}
  </Card>
);
