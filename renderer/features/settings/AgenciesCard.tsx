import { Pencil, Plus, Trash } from "lucide-react";
import { useState } from "react";
import { type Control, useController } from "react-hook-form";
import type { Agency } from "../../../shared/domain/agency.ts";
import type { Profile } from "../../../shared/domain/profile.ts";
import { agencyKindText, settingsText } from "../../../shared/text/settings.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { AgencyDialog } from "./AgencyDialog.tsx";
import type { ProfileValues } from "./profile-values.ts";
import styles from "./Settings.module.css";
import { sectionId } from "./SectionNavigation.tsx";

const { agency: text, sections } = settingsText;
const list = new Intl.ListFormat("sv", { type: "unit" });

/** The agencies that may be parties, with what each can share. Saved with the rest of the form. */
export const AgenciesCard = ({ control }: { readonly control: Control<ProfileValues, unknown, Profile> }) => {
  const { field, fieldState } = useController({ control, name: "agencies" });
  const agencies = field.value;
  const [open, setOpen] = useState<Agency | "new">();
  const nameIn = ({ name, ended }: Agency): string =>
    ended === undefined
      ? name
      : text.ended(name, ended.on, agencies.find(({ agencyId }) => agencyId === ended.successorId)?.name);
  const columns: readonly Column<Agency>[] = [
    { id: "name", heading: text.columns.name, cell: nameIn },
    { id: "kind", heading: text.columns.kind, cell: ({ kind }) => agencyKindText[kind] },
    { id: "code", heading: text.columns.code, cell: ({ code }) => code, width: "fit" },
    {
      id: "categories",
      heading: text.columns.categories,
      cell: ({ categories }) =>
        categories.length === 0 ? text.noCategories : list.format(categories.map(({ name }) => name)),
    },
    {
      id: "actions",
      heading: text.columns.actions,
      hideHeading: true,
      width: "fit",
      cell: (agency) => (
        <Menu
          compact
          label={text.more(agency.name)}
          items={[
            {
              id: "change",
              label: text.change,
              icon: <Pencil size={16} aria-hidden />,
              onAction: () => {
                setOpen(agency);
              },
            },
            {
              id: "remove",
              label: text.remove,
              icon: <Trash size={16} aria-hidden />,
              danger: true,
              onAction: () => {
                field.onChange(agencies.filter(({ agencyId }) => agencyId !== agency.agencyId));
              },
            },
          ]}
        />
      ),
    },
  ];
  return (
    <div data-field="agencies">
      <Card
        id={sectionId("agencies")}
        title={sections.agencies.title}
        lead={sections.agencies.lead}
        look="flush"
        actions={
          <Button
            icon={<Plus size={16} aria-hidden />}
            onPress={() => {
              setOpen("new");
            }}
          >
            {text.add}
          </Button>
        }
      >
        {fieldState.error !== undefined && <p className={styles["problem"]}>{fieldState.error.message}</p>}
        <Table caption={text.caption} columns={columns} rows={agencies} rowId={({ agencyId }) => agencyId} />
      </Card>
      {open !== undefined && (
        <AgencyDialog
          known={open === "new" ? undefined : open}
          others={agencies.filter((agency) => agency !== open)}
          onClose={() => {
            setOpen(undefined);
          }}
          onKeep={(kept) => {
            const isKnown = agencies.some(({ agencyId }) => agencyId === kept.agencyId);
            field.onChange(
              isKnown
                ? agencies.map((agency) => (agency.agencyId === kept.agencyId ? kept : agency))
                : [...agencies, kept],
            );
            setOpen(undefined);
          }}
        />
      )}
    </div>
  );
};
