import { useState } from "react";
import { caseLogText, loggedInWords, wayInInWords } from "../../../shared/text/case-log.ts";
import { dayAndTimeOf } from "../../../shared/text/dates.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useQuery } from "../../api/useQuery.ts";
import { useCaseId } from "../../frame/route-ids.ts";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { Switch } from "../../ui/Switch.tsx";
import { Table } from "../../ui/Table.tsx";

/** Who has read or changed what in the case, and when. Never what was written. */
export const CaseLogScreen = () => {
  const api = useApi();
  const caseId = useCaseId();
  const log = useQuery(api.caseFile.log, { caseId });
  const profile = useQuery(api.profile.read, null);
  const [onlyChanges, setOnlyChanges] = useState(false);
  if (log.state === "loading") return <Loading />;
  if (log.state === "failed") return <ErrorInPlace title={caseLogText.failed} onTryAgain={log.readAgain} />;
  // There is one passphrase, and it is the coordinator's.
  const coordinator = profile.state === "ready" ? (profile.value?.profile.coordinator.name ?? "") : "";
  const rows = log.value.filter((entry) => !onlyChanges || entry.action !== "caseFile.open");
  return (
    <Card
      look="flush"
      title={caseLogText.title}
      lead={caseLogText.lead}
      actions={
        <Switch value={onlyChanges} onChange={setOnlyChanges}>
          {caseLogText.onlyChanges}
        </Switch>
      }
    >
      <Table
        caption={caseLogText.caption}
        rows={rows}
        rowId={(entry) => String(entry.sequence)}
        empty={<EmptyState title={caseLogText.noChanges} />}
        columns={[
          { id: "when", heading: caseLogText.when, width: "fit", cell: (entry) => dayAndTimeOf(entry.at) },
          { id: "what", heading: caseLogText.what, cell: (entry) => loggedInWords(entry) },
          {
            id: "wayIn",
            heading: caseLogText.wayIn,
            width: "fit",
            cell: (entry) => wayInInWords(entry.actor, coordinator),
          },
        ]}
      />
    </Card>
  );
};
