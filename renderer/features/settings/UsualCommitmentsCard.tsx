import { ArrowDown, ArrowUp, Pencil, Plus, Trash } from "lucide-react";
import { useState } from "react";
import { type Control, useController } from "react-hook-form";
import type { Profile } from "../../../shared/domain/profile.ts";
import type { UsualCommitment } from "../../../shared/domain/usual-commitments.ts";
import { startList, usualTakerText, usualText as text } from "../../../shared/text/usual-commitments.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import type { ProfileValues } from "./profile-values.ts";
import styles from "./Settings.module.css";
import { sectionId } from "./SectionNavigation.tsx";
import { UsualCommitmentDialog } from "./UsualCommitmentDialog.tsx";

interface Place {
  readonly usual: UsualCommitment;
  readonly at: number;
}

/** The usual commitments, in the order in which they are offered. Saved with the rest of the form. */
export const UsualCommitmentsCard = ({ control }: { readonly control: Control<ProfileValues, unknown, Profile> }) => {
  const { field, fieldState } = useController({ control, name: "usualCommitments" });
  const all = field.value;
  const [open, setOpen] = useState<Place | "new">();
  const swap = (at: number, other: number): void => {
    field.onChange(all.map((one, index) => all[index === at ? other : index === other ? at : index] ?? one));
  };
  const columns: readonly Column<Place>[] = [
    { id: "what", heading: text.columns.what, cell: ({ usual }) => usual.what },
    {
      id: "takenBy",
      heading: text.columns.takenBy,
      width: "fit",
      cell: ({ usual }) => usualTakerText[usual.takenBy ?? "anybody"],
    },
    {
      id: "actions",
      heading: text.columns.actions,
      hideHeading: true,
      width: "fit",
      cell: ({ usual, at }) => (
        <Menu
          compact
          label={text.more(usual.what)}
          items={[
            {
              id: "change",
              label: text.change,
              icon: <Pencil size={16} aria-hidden />,
              onAction: () => setOpen({ usual, at }),
            },
            ...(at === 0
              ? []
              : [
                  {
                    id: "up",
                    label: text.up,
                    icon: <ArrowUp size={16} aria-hidden />,
                    onAction: () => swap(at, at - 1),
                  },
                ]),
            ...(at === all.length - 1
              ? []
              : [
                  {
                    id: "down",
                    label: text.down,
                    icon: <ArrowDown size={16} aria-hidden />,
                    onAction: () => swap(at, at + 1),
                  },
                ]),
            {
              id: "remove",
              label: text.remove,
              icon: <Trash size={16} aria-hidden />,
              danger: true,
              onAction: () => field.onChange(all.filter((_, index) => index !== at)),
            },
          ]}
        />
      ),
    },
  ];
  return (
    <div data-field="usualCommitments">
      <Card
        id={sectionId("usualCommitments")}
        title={text.title}
        lead={text.lead}
        look="flush"
        actions={
          <>
            {all.length === 0 && <Button onPress={() => field.onChange([...startList])}>{text.addOurs}</Button>}
            <Button icon={<Plus size={16} aria-hidden />} onPress={() => setOpen("new")}>
              {text.add}
            </Button>
          </>
        }
      >
        {fieldState.error !== undefined && <p className={styles["problem"]}>{fieldState.error.message}</p>}
        <Table
          caption={text.title}
          columns={columns}
          rows={all.map((usual, at) => ({ usual, at }))}
          rowId={({ at }) => String(at)}
          empty={<EmptyState title={text.empty}>{text.emptyHint}</EmptyState>}
        />
      </Card>
      {open !== undefined && (
        <UsualCommitmentDialog
          known={open === "new" ? undefined : open.usual}
          onClose={() => setOpen(undefined)}
          onKeep={(kept) => {
            field.onChange(open === "new" ? [...all, kept] : all.map((one, index) => (index === open.at ? kept : one)));
            setOpen(undefined);
          }}
        />
      )}
    </div>
  );
};
