import { Plus, X } from "lucide-react";
import { useState } from "react";
import { Arena } from "../../../../shared/domain/minutes.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { Button, IconButton } from "../../../ui/Button.tsx";
import { Card } from "../../../ui/Card.tsx";
import { classes } from "../../../ui/classes.ts";
import { TextField } from "../../../ui/TextField.tsx";
import { useContent, useRoom } from "../room/RoomContext.ts";
import styles from "./Sections.module.css";

const css = classes(styles);
const text = minutesText.strengths;

/** Strengths, resources and protective factors, by arena (R33). */
export const StrengthsSection = () => (
  <>
    <p className={css("lead")}>{text.lead}</p>
    <div className={css("arenas")}>
      {Arena.options.map((arena) => (
        <ArenaCard key={arena} arena={arena} />
      ))}
    </div>
  </>
);

const ArenaCard = ({ arena }: { readonly arena: Arena }) => {
  const { keeper } = useRoom();
  const { strengths } = useContent();
  const [typed, setTyped] = useState("");
  const name = minutesText.arenas[arena];
  const here = strengths.filter((strength) => strength.arena === arena);
  const add = (): void => {
    const said = typed.trim();
    if (said === "") return;
    setTyped("");
    void keeper.keep((content) => ({ strengths: [...content.strengths, { arena, text: said }] }));
  };
  return (
    <Card title={name} level={3}>
      {here.length > 0 && (
        <ul className={css("strengths")}>
          {here.map((strength) => (
            <li key={strength.text} className={css("strength")}>
              {strength.text}
              <IconButton
                label={text.remove(strength.text)}
                icon={<X size={16} aria-hidden />}
                onPress={() =>
                  void keeper.keep((content) => ({
                    strengths: content.strengths.filter(
                      (other) => other.arena !== arena || other.text !== strength.text,
                    ),
                  }))
                }
              />
            </li>
          ))}
        </ul>
      )}
      <form
        className={css("add")}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        {/* What is left unadded is added when the field is left: nothing said is lost. */}
        <TextField
          label={text.add(name)}
          hideLabel
          placeholder={text.new}
          value={typed}
          onChange={setTyped}
          onBlur={add}
          maxLength={200}
        />
        <Button type="submit" icon={<Plus size={16} aria-hidden />}>
          {text.addButton}
        </Button>
      </form>
    </Card>
  );
};
