import { useState } from "react";
import { type MoveFrom, type MoveTo, paragraphsOf } from "../../../../shared/domain/minutes-move.ts";
import type { TextName } from "../../../../shared/domain/minutes-text-name.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { CheckboxGroup } from "../../../ui/Checkbox.tsx";
import { FormDialog } from "../../../ui/FormDialog.tsx";
import { Stack } from "../../../ui/Layout.tsx";
import { RadioChoice } from "../../../ui/RadioChoice.tsx";
import { Select } from "../../../ui/Select.tsx";
import { useContent, useRoom } from "../room/RoomContext.ts";
import { moveTargets, textInWords } from "../room/section-texts.ts";
import { emptyMark, HiddenFields, markOf, markProblems } from "./HiddenFields.tsx";

const text = minutesText.move;

export interface MoveSource {
  readonly id: string;
  readonly label: string;
  readonly from: MoveFrom;
  readonly text: string;
}

export interface MoveDialogProps {
  /** The texts to choose among; at least one. */
  readonly sources: readonly MoveSource[];
  readonly onClose: () => void;
}

/** Moves paragraphs: to another category or text, to what is parked, out of the guardians' sight, or away. */
export const MoveDialog = ({ sources, onClose }: MoveDialogProps) => {
  const { keeper, facts, meeting } = useRoom();
  const content = useContent();
  const only = sources.length === 1 ? sources[0] : undefined;
  const [sourceId, setSourceId] = useState<string | null>(only?.id ?? null);
  const source = sources.find(({ id }) => id === sourceId);
  const paragraphs = source === undefined ? [] : paragraphsOf(source.text);
  const [chosen, setChosen] = useState<readonly string[]>(
    only !== undefined && paragraphsOf(only.text).length === 1 ? ["0"] : [],
  );
  const [kind, setKind] = useState<MoveTo["kind"] | null>(null);
  const [target, setTarget] = useState<TextName | null>(null);
  const [mark, setMark] = useState(emptyMark);
  const [attempt, setAttempt] = useState(0);
  const [pending, setPending] = useState(false);
  const tried = attempt > 0;
  const problems = {
    source: source === undefined ? text.chooseText : undefined,
    paragraphs: source !== undefined && chosen.length === 0 ? text.chooseParagraphs : undefined,
    kind: kind === null ? text.chooseTarget : undefined,
    target: kind === "text" && target === null ? text.chooseTargetText : undefined,
    ...(kind === "hidden" ? markProblems(mark) : {}),
  };
  const errors = Object.entries(problems).flatMap(([field, message]) =>
    message === undefined ? [] : [{ field, message }],
  );
  const targetOf = (): MoveTo | undefined => {
    const hidden = markOf(mark);
    if (kind === "text") return target === null ? undefined : { kind, name: target };
    if (kind === "hidden") return hidden === undefined ? undefined : { kind, ...hidden };
    return kind === null ? undefined : { kind };
  };
  const submit = async (): Promise<void> => {
    setAttempt(attempt + 1);
    const to = targetOf();
    if (errors.length > 0 || source === undefined || to === undefined) return;
    setPending(true);
    // What was typed last may still be on its way into the text; a move waits for it like every change.
    const moved = await keeper.move({ from: source.from, paragraphs: chosen.map(Number), to });
    setPending(false);
    if (moved) onClose();
  };
  const choices: readonly { readonly id: MoveTo["kind"]; readonly label: string; readonly hint: string }[] = [
    { id: "text", ...text.to.text },
    ...(source?.from.kind === "parked" ? [] : [{ id: "parked" as const, ...text.to.parked }]),
    ...(source?.from.kind === "hidden" ? [] : [{ id: "hidden" as const, ...text.to.hidden }]),
    { id: "nowhere", ...text.to.nowhere },
  ];
  return (
    <FormDialog
      title={text.title}
      onClose={onClose}
      onSubmit={() => void submit()}
      submit={kind === "nowhere" ? text.remove : text.submit}
      pending={pending}
      errors={tried ? errors : []}
      attempt={attempt}
    >
      <Stack>
        {only === undefined && (
          <Select
            name="source"
            label={text.which}
            options={sources.map(({ id, label }) => ({ id, label }))}
            value={sourceId}
            onChange={(id) => {
              setSourceId(id);
              setChosen([]);
            }}
            error={tried ? problems.source : undefined}
          />
        )}
        {source !== undefined && (
          <CheckboxGroup
            name="paragraphs"
            label={text.paragraphs}
            hint={source.label}
            options={paragraphs.map((paragraph, index) => ({
              id: String(index),
              label: paragraph === "" ? source.label : paragraph,
            }))}
            value={chosen}
            onChange={setChosen}
            error={tried ? problems.paragraphs : undefined}
          />
        )}
        <RadioChoice
          name="kind"
          label={text.where}
          options={choices}
          value={kind}
          onChange={setKind}
          error={tried ? problems.kind : undefined}
        />
        {kind === "text" && (
          <Select
            name="target"
            label={text.targetText}
            options={moveTargets(facts, meeting, content)
              .filter((name) => source?.from.kind !== "text" || name !== source.from.name)
              .map((name) => ({ id: name, label: textInWords(name, content, facts) }))}
            value={target}
            onChange={setTarget}
            error={tried ? problems.target : undefined}
          />
        )}
        {kind === "hidden" && <HiddenFields mark={mark} onChange={setMark} tried={tried} />}
      </Stack>
    </FormDialog>
  );
};
