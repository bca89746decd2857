import { type Control, Controller, useWatch } from "react-hook-form";
import { ProcessModel, type Profile } from "../../../shared/domain/profile.ts";
import { presets } from "../../../shared/text/presets.ts";
import { settingsText } from "../../../shared/text/settings.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { type CardOption, RadioCards } from "../../ui/RadioCards.tsx";
import type { ProfileValues } from "./profile-values.ts";
import styles from "./Settings.module.css";
import { sectionId } from "./SectionNavigation.tsx";

const text = settingsText.preset;

const Lines = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) => (
  <div>
    <h3 className={styles["small"]}>{title}</h3>
    <ul className={styles["lines"]}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </div>
);

const optionsFor = (first: boolean): readonly CardOption<ProcessModel>[] =>
  ProcessModel.options.map((model) => {
    const { title, summary, source, fromSource, ours } = presets[model];
    return {
      id: model,
      label: title,
      hint: summary,
      details: (
        <>
          <p className={styles["quiet"]}>{source}</p>
          <details open={first} className={styles["more"]}>
            <summary>
              {text.more}
              <span className="visually-hidden">, {title}</span>
            </summary>
            <Lines title={text.says} lines={fromSource} />
            <Lines title={text.ours} lines={ours} />
          </details>
        </>
      ),
    };
  });

export interface ModelCardProps {
  readonly control: Control<ProfileValues, unknown, Profile>;
  /** The first time a choice fills in all the rest at once. */
  readonly onChoose: ((model: ProcessModel) => void) | undefined;
  readonly onFill: (model: ProcessModel) => void;
  /** The preset whose values have just been filled in. */
  readonly filled: string | undefined;
}

/** The two presets, by their idea, each saying what follows a public text and what is ours. */
export const ModelCard = ({ control, onChoose, onFill, filled }: ModelCardProps) => {
  const model = useWatch({ control, name: "model" });
  // Read in full before the first choice. Then it folds, and what the choice has filled in comes into sight.
  const options = optionsFor(onChoose !== undefined && model === null);
  const title = model === null ? "" : presets[model].title;
  return (
    <Card id={sectionId("model")} title={settingsText.sections.model.title} lead={settingsText.sections.model.lead}>
      <Controller
        control={control}
        name="model"
        render={({ field, fieldState: { error } }) => (
          <RadioCards
            name={field.name}
            label={text.label}
            hideLabel
            options={options}
            value={field.value}
            error={error?.message}
            onChange={(chosen) => {
              field.onChange(chosen);
              onChoose?.(chosen);
            }}
          />
        )}
      />
      <p role="status" className={styles["filled"]}>
        {filled === undefined ? "" : text.filled(filled)}
      </p>
      {model !== null && onChoose === undefined && (
        <div className={styles["fill"]}>
          <Button onPress={() => onFill(model)}>{text.fill(title)}</Button>
          <p className={styles["quiet"]}>{text.fillHint}</p>
        </div>
      )}
    </Card>
  );
};
