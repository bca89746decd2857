import { useNavigate } from "@tanstack/react-router";
import { Search } from "lucide-react";
import { useState } from "react";
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
import { useApi } from "../api/ApiProvider.tsx";
import { useQuery } from "../api/useQuery.ts";
import { classes } from "../ui/classes.ts";
import { KeyboardHint } from "../ui/KeyboardHint.tsx";
import { type Action, useActions } from "./actions.ts";
import styles from "./CommandPalette.module.css";
import { paths } from "./paths.ts";

const css = classes(styles);

export interface CommandPaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** One box for everything: cases by number, name or personal number, screens, and what can be done here. */
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

/** More than this and typing another letter is quicker than reading. */
const mostCases = 8;

const PaletteContent = ({ onClose }: { readonly onClose: () => void }) => {
  const actions = useActions();
  const navigate = useNavigate();
  const [typed, setTyped] = useState("");
  const text = typed.trim();
  const hits = useQuery(useApi().caseSearch.find, { text }, { enabled: text !== "", keepPrevious: true });
  const { contains } = useFilter({ sensitivity: "base" });

  const found = text === "" || hits.state !== "ready" ? [] : hits.value.slice(0, mostCases);
  const matching = actions.filter((action) => contains(action.label, typed));
  const groups = (["commands", "places"] as const)
    .map((group) => ({ group, members: matching.filter((action) => action.group === group) }))
    .filter(({ members }) => members.length > 0);

  const run = (id: unknown): void => {
    const action = actions.find((other) => other.id === id);
    const row = found.find((other) => other.caseId === id);
    onClose();
    // After the palette has given the focus back, so that the action may move it.
    setTimeout(() => {
      action?.run();
      if (row !== undefined) void navigate({ to: paths.caseFile(row.caseId) });
    });
  };

  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
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
        {found.length > 0 && (
          <MenuSection className={css("section")}>
            <Header className={css("heading")}>{frameText.searchGroups.cases}</Header>
            {found.map((row) => (
              <MenuItem
                key={row.caseId}
                id={row.caseId}
                textValue={`${row.number} ${row.name}`}
                className={css("item")}
              >
                <span>{row.name}</span>
                <span className={css("detail")}>{row.number}</span>
              </MenuItem>
            ))}
          </MenuSection>
        )}
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
