import { Search } from "lucide-react";
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from "react-aria-components";
import { frameText } from "../../shared/text/frame.ts";
import { classes } from "../ui/classes.ts";
import { KeyboardHint } from "../ui/KeyboardHint.tsx";
import { type Action, useActions } from "./actions.ts";
import styles from "./CommandPalette.module.css";

const css = classes(styles);

export interface CommandPaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** One box for everything: cases by number or name, screens, and what can be done here. */
export const CommandPalette = ({ isOpen, onClose }: CommandPaletteProps) => (
  <ModalOverlay
    className={css("overlay", "fade-in")}
    isOpen={isOpen}
    isDismissable
    onOpenChange={(open) => {
      if (!open) onClose();
    }}
  >
    <Modal className={css("modal")}>
      <Dialog className={css("dialog")} aria-label={frameText.search}>
        <PaletteContent onClose={onClose} />
      </Dialog>
    </Modal>
  </ModalOverlay>
);

const PaletteContent = ({ onClose }: { readonly onClose: () => void }) => {
  const actions = useActions();
  const { contains } = useFilter({ sensitivity: "base" });
  const groups = (["commands", "places"] as const).map((group) => ({
    group,
    members: actions.filter((action) => action.group === group),
  }));
  const run = (id: unknown): void => {
    const action = actions.find((other) => other.id === id);
    onClose();
    // After the palette has given the focus back, so that the action may move it.
    setTimeout(() => action?.run());
  };
  return (
    <Autocomplete filter={contains}>
      <SearchField className={css("search")} aria-label={frameText.search} autoFocus>
        <Search size={18} aria-hidden />
        <Input placeholder={frameText.search} spellCheck={false} />
        <KeyboardHint keys="Esc" />
      </SearchField>
      <Menu
        className={css("list")}
        aria-label={frameText.search}
        onAction={run}
        renderEmptyState={() => <p className={css("empty")}>{frameText.searchEmpty}</p>}
      >
        {groups.map(({ group, members }) => (
          <MenuSection key={group} className={css("section")}>
            <Header className={css("heading")}>{frameText.searchGroups[group]}</Header>
            {members.map((action) => (
              <PaletteItem key={action.id} action={action} />
            ))}
          </MenuSection>
        ))}
      </Menu>
    </Autocomplete>
  );
};

const PaletteItem = ({ action }: { readonly action: Action }) => (
  <MenuItem id={action.id} textValue={action.label} className={css("item")}>
    <span>{action.label}</span>
    {action.shortcut !== undefined && <KeyboardHint keys={action.shortcut} />}
  </MenuItem>
);
