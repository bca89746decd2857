import { useState } from "react";
import type { Day } from "../../../shared/domain/day.ts";
import { type OwnCheck, provisionKey } from "../../../shared/domain/guide.ts";
import { legalCheckNeeded } from "../../../shared/domain/law-check.ts";
import { type Provision, provisions } from "../../../shared/law/provisions.ts";
import { guideText } from "../../../shared/text/guide.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useCommand } from "../../api/useCommand.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { toast } from "../../ui/Toasts.tsx";
import { StandDialog } from "./StandDialog.tsx";

const text = guideText.law;

export interface LawCardProps {
  readonly checks: readonly OwnCheck[];
  readonly today: Day;
}

/** The provisions in force that nobody has compared with the official text in the last twelve months. */
export const LawCard = ({ checks, today }: LawCardProps) => {
  const api = useApi();
  const check = useCommand(api.guide.check);
  const [checking, setChecking] = useState<Provision>();
  const ownOf = (provision: Provision) => checks.find((one) => one.provision === provisionKey(provision));
  const rows = provisions.filter(
    (provision) =>
      (provision.to === null || provision.to >= today) &&
      legalCheckNeeded(provision, today, ownOf(provision)) !== undefined,
  );
  const columns: readonly Column<Provision>[] = [
    { id: "provision", heading: text.provision, cell: ({ citation }) => citation },
    {
      id: "checked",
      heading: text.checked,
      width: "fit",
      cell: (provision) => {
        const own = ownOf(provision);
        if (own !== undefined) return guideText.answered(own.by, own.on);
        return legalCheckNeeded(provision, today) === "unconfirmed"
          ? text.unofficial(provision.checkedOn)
          : guideText.answered(provision.checkedBy, provision.checkedOn);
      },
    },
    {
      id: "action",
      heading: text.action,
      hideHeading: true,
      width: "fit",
      cell: (provision) => (
        <Button
          onPress={() => {
            setChecking(provision);
          }}
        >
          {text.check}
          <span className="visually-hidden">{`: ${provision.citation}`}</span>
        </Button>
      ),
    },
  ];
  return (
    <Card title={text.title} lead={rows.length === 0 ? text.none : text.lead} look="flush">
      {rows.length > 0 && <Table caption={text.caption} columns={columns} rows={rows} rowId={provisionKey} />}
      {checking !== undefined && (
        <StandDialog
          title={text.checkTitle(checking.citation)}
          draftField={`law-${provisionKey(checking)}`}
          before={undefined}
          withAnswer={false}
          today={today}
          submit={text.check}
          pending={check.pending}
          failure={check.failure}
          onSave={async ({ by, on }) => {
            const done = await check.run({ provision: provisionKey(checking), by, on });
            if (done.ok) toast(text.saved);
            return done.ok;
          }}
          onClose={() => {
            setChecking(undefined);
          }}
        />
      )}
    </Card>
  );
};
