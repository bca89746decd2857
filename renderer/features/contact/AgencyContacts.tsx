import { BadgeCheck, Pencil, Plus, UserMinus } from "lucide-react";
import type { Contact } from "../../../shared/domain/contact.ts";
import { addMonths, type Day } from "../../../shared/domain/day.ts";
import { contactText } from "../../../shared/text/contact.ts";
import { IconButton } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import styles from "./Contact.module.css";
import type { ContactDecision } from "./contact-decision.ts";

const monthsBeforeOld = 6;
const { columns } = contactText;

interface Actions {
  readonly today: Day;
  readonly onChange: (contact: Contact) => void;
  readonly onDecide: (decision: ContactDecision, contact: Contact) => void;
}

export interface AgencyContactsProps extends Actions {
  readonly agency: string;
  readonly contacts: readonly Contact[];
  readonly onAdd?: (() => void) | undefined;
}

export const AgencyContacts = ({ agency, contacts, onAdd, ...actions }: AgencyContactsProps) => (
  <Card
    look="flush"
    title={agency}
    actions={
      onAdd && <IconButton label={contactText.addFor(agency)} icon={<Plus size={18} aria-hidden />} onPress={onAdd} />
    }
  >
    {contacts.length === 0 ? (
      <p className={styles["none"]}>{contactText.none}</p>
    ) : (
      <>
        <div className={styles["even"]}>
          <Table
            caption={contactText.caption(agency)}
            columns={columnsFor(actions)}
            rows={contacts}
            rowId={({ contactId }) => contactId}
          />
        </div>
        {onAdd !== undefined && !contacts.some(({ isDeputy }) => isDeputy) && (
          <p className={styles["none"]}>{contactText.noDeputy}</p>
        )}
      </>
    )}
  </Card>
);

const columnsFor = ({ today, onChange, onDecide }: Actions): readonly Column<Contact>[] => [
  {
    id: "name",
    heading: columns.name,
    cell: ({ name, isDeputy }) => (
      <span className={styles["name"]}>
        {name}
        {isDeputy && (
          <Chip tone="neutral" icon={null}>
            {contactText.deputy}
          </Chip>
        )}
      </span>
    ),
  },
  { id: "role", heading: columns.role, cell: ({ role }) => role },
  {
    id: "phone",
    heading: columns.phone,
    cell: ({ phone }) => <span className={styles["whole"]}>{phone === "" ? contactText.missing : phone}</span>,
  },
  { id: "email", heading: columns.email, cell: ({ email }) => (email === "" ? contactText.missing : email) },
  {
    id: "confirmed",
    heading: columns.confirmed,
    cell: ({ confirmedOn }) => (
      <span className={styles["name"]}>
        {confirmedOn}
        {confirmedOn < addMonths(today, -monthsBeforeOld) && <Chip tone="warn">{contactText.old}</Chip>}
      </span>
    ),
  },
  {
    id: "actions",
    heading: columns.actions,
    hideHeading: true,
    width: "fit",
    cell: (contact) => (
      <Menu
        compact
        label={contactText.actions.more(contact.name)}
        items={[
          {
            id: "confirm",
            label: contactText.actions.confirm,
            icon: <BadgeCheck size={16} aria-hidden />,
            onAction: () => {
              onDecide("confirm", contact);
            },
          },
          {
            id: "change",
            label: contactText.actions.change,
            icon: <Pencil size={16} aria-hidden />,
            onAction: () => {
              onChange(contact);
            },
          },
          {
            id: "end",
            label: contactText.actions.end,
            icon: <UserMinus size={16} aria-hidden />,
            danger: true,
            onAction: () => {
              onDecide("end", contact);
            },
          },
        ]}
      />
    ),
  },
];
