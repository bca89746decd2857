import { Plus } from "lucide-react";
import type { PartyText } from "../../../../shared/domain/minutes.ts";
import { partyKey, type Party } from "../../../../shared/domain/party.ts";
import { Menu } from "../../../ui/Menu.tsx";
import { partyInWords } from "../../../../shared/text/plan.ts";
import { useRoom } from "../room/RoomContext.ts";
import { TextRows } from "./TextRows.tsx";

export interface PartyTextsProps {
  readonly kind: "dissent" | "remark";
  readonly rows: readonly PartyText[];
  readonly onChange: (rows: (before: readonly PartyText[]) => PartyText[]) => void;
  readonly add: string;
  /** "Avvikande uppfattning, Skola". */
  readonly label: (party: string) => string;
}

/** What single parties say beside the others, each under its own name. */
export const PartyTexts = ({ kind, rows, onChange, add, label }: PartyTextsProps) => {
  const { facts } = useRoom();
  const parties: readonly Party[] = [
    { kind: "youth" },
    ...facts.guardians.map(({ guardianId }) => ({ kind: "guardian" as const, guardianId })),
    ...facts.profile.agencies.map(({ agencyId }) => ({ kind: "agency" as const, agencyId })),
  ];
  return (
    <>
      <TextRows
        kind={kind}
        rows={rows.map(({ rowId, by }) => ({ id: rowId, label: label(partyInWords(by, facts.naming)) }))}
        onRemove={(id) => onChange((before) => before.filter(({ rowId }) => rowId !== id))}
      />
      <div>
        <Menu
          label={add}
          icon={<Plus size={16} aria-hidden />}
          items={parties.map((by) => ({
            id: partyKey(by),
            label: partyInWords(by, facts.naming),
            onAction: () => onChange((before) => [...before, { rowId: crypto.randomUUID(), by, text: "" }]),
          }))}
        />
      </div>
    </>
  );
};
