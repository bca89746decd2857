import { LifeBuoy, Lock, Presentation, Search, ShieldCheck } from "lucide-react";
import { Button as AriaButton } from "react-aria-components";
import { timeOf } from "../../shared/text/dates.ts";
import { frameText } from "../../shared/text/frame.ts";
import { type SaveStatus, useSaveStatus } from "../api/save-status.ts";
import { Button } from "../ui/Button.tsx";
import { classes } from "../ui/classes.ts";
import { KeyboardHint } from "../ui/KeyboardHint.tsx";
import { ProductMark } from "./ProductMark.tsx";
import styles from "./TopBar.module.css";

const css = classes(styles);

const saveWords = (status: SaveStatus): string => {
  switch (status.state) {
    case "idle":
      return "";
    case "saving":
      return frameText.saving;
    case "failed":
      return frameText.notSaved;
    case "saved":
      return frameText.saved(timeOf(status.at));
  }
};

export interface TopBarProps {
  /** The room sees the screen: nothing here leads to other cases. */
  readonly isShared: boolean;
  readonly onSearch: () => void;
  readonly onConcernReport: () => void;
  readonly onLock: () => void;
}

export const TopBar = ({ isShared, onSearch, onConcernReport, onLock }: TopBarProps) => {
  const status = useSaveStatus();
  return (
    <header className={css("bar")} data-region aria-label={frameText.regions.top}>
      <span className={css("product")}>
        <ProductMark />
        {frameText.product}
      </span>
      {isShared ? (
        <span className={css("shared")}>
          <Presentation size={16} aria-hidden />
          {frameText.shared}
        </span>
      ) : (
        <AriaButton className={css("search")} onPress={onSearch} aria-keyshortcuts="Control+K">
          <Search size={16} aria-hidden />
          <span className={css("words")}>{frameText.search}</span>
          <KeyboardHint keys="Ctrl+K" />
        </AriaButton>
      )}
      <span className={css("secrecy")}>
        <ShieldCheck size={16} aria-hidden />
        <span>
          {frameText.secrecy}
          <span className={css("detail")}> · {frameText.encrypted}</span>
        </span>
      </span>
      <span className={css("saved", status.state === "failed" && "failed")} role="status">
        {saveWords(status)}
      </span>
      <span className={css("buttons")}>
        {!isShared && (
          <Button icon={<LifeBuoy size={16} aria-hidden />} onPress={onConcernReport}>
            {frameText.concernReport}
          </Button>
        )}
        <Button icon={<Lock size={16} aria-hidden />} onPress={onLock} shortcut="Ctrl+L">
          {frameText.lock}
        </Button>
      </span>
    </header>
  );
};
