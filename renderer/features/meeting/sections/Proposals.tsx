import { Plus } from "lucide-react";
import { useState } from "react";
import type { ProposalAttitude } from "../../../../shared/domain/minutes.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { Button } from "../../../ui/Button.tsx";
import { Card } from "../../../ui/Card.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { useContent, useRoom } from "../room/RoomContext.ts";
import { TextRows } from "./TextRows.tsx";

const text = minutesText.voice;

/** What the youth thinks of each proposal (R34). */
export const Proposals = () => {
  const { keeper } = useRoom();
  const { proposals } = useContent().youthVoice;
  const change = (next: (before: readonly ProposalAttitude[]) => ProposalAttitude[]): void => {
    void keeper.keep(({ youthVoice }) => ({ youthVoice: { ...youthVoice, proposals: next(youthVoice.proposals) } }));
  };
  return (
    <Card
      level={3}
      title={text.proposals}
      actions={
        <Button
          size="small"
          icon={<Plus size={16} aria-hidden />}
          onPress={() => change((before) => [...before, { proposalId: crypto.randomUUID(), proposal: "", text: "" }])}
        >
          {text.addProposal}
        </Button>
      }
    >
      <TextRows
        kind="proposal"
        rows={proposals.map((one) => ({
          id: one.proposalId,
          label: text.attitudeTo(one.proposal),
          before: (
            <ProposalName
              name={one.proposal}
              onKeep={(proposal) =>
                change((before) =>
                  before.map((other) => (other.proposalId === one.proposalId ? { ...other, proposal } : other)),
                )
              }
            />
          ),
        }))}
        onRemove={(id) => change((before) => before.filter(({ proposalId }) => proposalId !== id))}
      />
    </Card>
  );
};

const ProposalName = ({ name, onKeep }: { readonly name: string; readonly onKeep: (name: string) => void }) => {
  const [typed, setTyped] = useState(name);
  return (
    <TextField
      label={text.proposal}
      value={typed}
      maxLength={200}
      onChange={setTyped}
      onBlur={() => {
        if (typed.trim() !== name) onKeep(typed.trim());
      }}
    />
  );
};
