import { FilePlus, Printer } from "lucide-react";
import { useState } from "react";
import { catalogueText as text } from "../../../shared/text/catalogue.ts";
import { Band, type BandTone } from "../Band.tsx";
import { Button, IconButton } from "../Button.tsx";
import { Card } from "../Card.tsx";
import { Chip, type Tone } from "../Chip.tsx";
import { ConfirmDialog } from "../ConfirmDialog.tsx";
import { DefinitionList } from "../DefinitionList.tsx";
import { Dialog } from "../Dialog.tsx";
import { FilterChips } from "../FilterChips.tsx";
import { Row } from "../Layout.tsx";
import { LinkButton } from "../LinkButton.tsx";
import { Menu } from "../Menu.tsx";
import { RadioChoice } from "../RadioChoice.tsx";
import { SidePanel } from "../SidePanel.tsx";
import { toast } from "../Toasts.tsx";

const tones: readonly Tone[] = ["ok", "warn", "bad", "info", "neutral", "protected"];
const bands: readonly BandTone[] = ["info", "warn", "bad", "protected"];
const nothing = (): void => undefined;
const answers = text.fields.answers.map(([id, label, hint]) => ({ id, label, hint }));

export const ActionSamples = () => {
  const [open, setOpen] = useState<"dialog" | "confirm" | "panel">();
  const [answer, setAnswer] = useState<string | null>(null);
  const close = (): void => {
    setOpen(undefined);
  };
  const show = (which: "dialog" | "confirm" | "panel") => () => {
    setOpen(which);
  };
  return (
    <>
      <Card title={text.groups.buttons}>
        <Row>
          <Button look="primary" icon={<FilePlus size={16} aria-hidden />}>
            {text.button.primary}
          </Button>
          <Button>{text.button.normal}</Button>
          <Button look="quiet">{text.button.quiet}</Button>
          <Button look="danger">{text.button.danger}</Button>
          <Button look="primary" pending>
            {text.button.pending}
          </Button>
          <Button disabled>{text.button.blocked}</Button>
          <LinkButton href="#/arenden">{text.button.normal}</LinkButton>
          <IconButton label={text.menu[0]} icon={<Printer size={18} aria-hidden />} />
          <Menu
            items={[
              { id: "print", label: text.menu[0], shortcut: "Ctrl+P", onAction: nothing },
              { id: "close", label: text.menu[1], danger: true, blocked: text.fields.blocked, onAction: nothing },
            ]}
          />
        </Row>
      </Card>
      <Card title={text.groups.chips}>
        <Row align="center">
          {tones.map((tone) => (
            <Chip key={tone} tone={tone}>
              {text.chips[tone]}
            </Chip>
          ))}
        </Row>
        <FilterChips filters={[{ id: "step", label: text.filter, onRemove: nothing }]} onClear={nothing} />
        {bands.map((tone) => (
          <Band
            key={tone}
            tone={tone}
            title={text.band.title}
            actions={<Button size="small">{text.band.action}</Button>}
          >
            {text.band.body}
          </Band>
        ))}
      </Card>
      <Card title={text.groups.dialogs}>
        <Row>
          <Button onPress={show("dialog")}>{text.dialog.open}</Button>
          <Button onPress={show("confirm")}>{text.confirm.open}</Button>
          <Button onPress={show("panel")}>{text.panel}</Button>
          <Button
            onPress={() =>
              toast(text.toast.words, () => Promise.resolve({ text: text.toast.undone, isProblem: false }))
            }
          >
            {text.toast.open}
          </Button>
        </Row>
      </Card>
      <Dialog
        isOpen={open === "dialog"}
        onClose={close}
        onSubmit={close}
        title={text.dialog.title}
        footer={
          <Button look="primary" type="submit">
            {text.dialog.save}
          </Button>
        }
      >
        <DefinitionList
          strong
          facts={[
            { term: text.dialog.who, value: text.dialog.whoValue },
            { term: text.dialog.case, value: text.dialog.caseValue },
          ]}
        />
        <RadioChoice label={text.fields.answer} options={answers} value={answer} onChange={setAnswer} autoFocus />
      </Dialog>
      <ConfirmDialog
        isOpen={open === "confirm"}
        onClose={close}
        title={text.confirm.title}
        facts={[{ term: text.dialog.case, value: text.dialog.caseValue }]}
        confirm={text.confirm.action}
        onConfirm={close}
        danger
      />
      <SidePanel isOpen={open === "panel"} onClose={close} title={text.panel}>
        <p>{text.empty.body}</p>
      </SidePanel>
    </>
  );
};
