import { Ellipsis } from "lucide-react";
import type { ReactNode } from "react";
import { Button as AriaButton, Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { kitText } from "../../shared/text/kit.ts";
import buttonStyles from "./Button.module.css";
import { classes } from "./classes.ts";
import { KeyboardHint } from "./KeyboardHint.tsx";
import styles from "./Popover.module.css";

const css = classes({ ...buttonStyles, ...styles });

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly shortcut?: string | undefined;
  readonly danger?: boolean | undefined;
  /** Says why it cannot be done now; it stays in the menu. */
  readonly blocked?: string | undefined;
  readonly onAction: () => void;
}

export interface MenuProps {
  readonly items: readonly MenuAction[];
  readonly label?: string | undefined;
  /** Shows only the icon; the label is still its name. */
  readonly compact?: boolean | undefined;
  readonly icon?: ReactNode;
  /** At which end of its button it opens: the last, unless the button stands first in its row. */
  readonly opensAt?: "start" | "end" | undefined;
}

/** The less common things that can be done, behind one button. */
export const Menu = ({ items, label = kitText.more, compact = false, icon, opensAt = "end" }: MenuProps) => (
  <MenuTrigger>
    <AriaButton
      className={css("button", compact && "icon", compact && "quiet")}
      {...(compact && { "aria-label": label })}
    >
      {icon ?? <Ellipsis size={16} aria-hidden />}
      {!compact && label}
    </AriaButton>
    <Popover className={css("popover", "fade-in")} placement={`bottom ${opensAt}`}>
      <AriaMenu
        className={css("options")}
        aria-label={label}
        disabledKeys={items.filter((item) => item.blocked !== undefined).map((item) => item.id)}
        onAction={(id) => {
          items.find((item) => item.id === id)?.onAction();
        }}
      >
        {items.map(({ id, label: words, icon, shortcut, danger, blocked }) => (
          <MenuItem key={id} id={id} textValue={words} className={css("option", danger && "bad")}>
            {icon}
            <span className={css("words")}>
              {words}
              {blocked !== undefined && <span className={css("detail")}>{blocked}</span>}
            </span>
            {shortcut !== undefined && <KeyboardHint keys={shortcut} />}
          </MenuItem>
        ))}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
);
