import { useState } from "react";
import { agenciesPresent } from "../../../../shared/domain/meeting.ts";
import { guardiansKey, youthKey } from "../../../../shared/domain/minutes.ts";
import { isOpen, isTakenBy } from "../../../../shared/domain/plan.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { planText } from "../../../../shared/text/plan.ts";
import { Band } from "../../../ui/Band.tsx";
import { Button } from "../../../ui/Button.tsx";
import { useContent, useRoom } from "../room/RoomContext.ts";
import { ReasonDialog } from "./ReasonDialog.tsx";

const text = minutesText.plan;
const list = new Intl.ListFormat("sv", { type: "conjunction" });

/** A party in the room without a commitment; `key` is what a written reason is about. */
interface Idle {
  readonly key: string;
  readonly name: string;
  readonly isConcerned: boolean;
}

/** The parties in the room that have taken nothing on and not said why: all contribute, the youth and the guardians too (R35). */
const useIdleParties = (): readonly Idle[] => {
  const { attendance, view, facts } = useRoom();
  const { survey, writtenReasons } = useContent();
  const open = view.commitments.filter(isOpen);
  const isThere = (kind: "youth" | "guardian"): boolean =>
    attendance.some(({ role, presence }) => presence !== "absent" && role.kind === kind);
  const agencies = agenciesPresent(attendance)
    .filter((agencyId) => !open.some((one) => isTakenBy(one, { kind: "agency", agencyId })))
    .map((agencyId): Idle => ({
      key: agencyId,
      name: facts.naming.agency(agencyId),
      isConcerned: survey.some((card) => card.agencyId === agencyId && (card.concern ?? 0) > 0),
    }));
  const youth: Idle = { key: youthKey, name: planText.youth.toLowerCase(), isConcerned: false };
  const guardians: Idle = { key: guardiansKey, name: planText.guardians.toLowerCase(), isConcerned: false };
  const guardiansIdle = !open.some(
    ({ responsible }) => responsible?.kind === "guardians" || responsible?.kind === "guardian",
  );
  return [
    ...agencies,
    ...(isThere("youth") && !open.some((one) => isTakenBy(one, { kind: "youth" })) ? [youth] : []),
    ...(isThere("guardian") && guardiansIdle ? [guardians] : []),
  ].filter(({ key }) => !writtenReasons.some(({ gap, about }) => gap === "commitmentMissing" && about === key));
};

/** Asks for a commitment of each party, or a written "inget just nu"; an agency that has said concern stands out. */
export const IdleParties = () => {
  const { settleFocus } = useRoom();
  const idle = useIdleParties();
  const [reasoning, setReasoning] = useState<string>();
  const concerned = idle.filter(({ isConcerned }) => isConcerned);
  const others = idle.filter(({ isConcerned }) => !isConcerned);
  const names = (parties: readonly Idle[]): string => list.format(parties.map(({ name }) => name));
  const actions = (parties: readonly Idle[]) =>
    parties.map(({ key, name }) => (
      <Button key={key} size="small" look="quiet" onPress={() => setReasoning(key)}>
        {text.nothingNow(name)}
      </Button>
    ));
  return (
    <>
      {concerned.length > 0 && (
        <Band tone="warn" title={text.concernedWithout(names(concerned))} actions={actions(concerned)}>
          {text.withoutHint}
        </Band>
      )}
      {others.length > 0 && (
        <Band tone="info" title={text.without(names(others))} actions={actions(others)}>
          {text.withoutHint}
        </Band>
      )}
      {reasoning !== undefined && (
        <ReasonDialog
          gap="commitmentMissing"
          about={reasoning}
          onClose={() => {
            setReasoning(undefined);
            settleFocus();
          }}
        />
      )}
    </>
  );
};
