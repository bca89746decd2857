// Samtycken: every open case with how its consent stands. Neutral columns only, never what a case is about (T18).
import { ListChecks } from "lucide-react";
import { workListText as text } from "../../../shared/text/consent-follow.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useGoToCase } from "../../api/useGoToCase.ts";
import { useQuery } from "../../api/useQuery.ts";
import { paths } from "../../frame/paths.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { FilterChips } from "../../ui/FilterChips.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { Table } from "../../ui/Table.tsx";
import { consentColumns } from "./list/consent-columns.tsx";
import { chipsOf, passes, useConsentFilter } from "./list/consent-filter.ts";
import { ConsentFilters } from "./list/ConsentFilters.tsx";

export const ConsentListScreen = () => {
  const rows = useQuery(useApi().consent.workList, null);
  const { filter, change, clear } = useConsentFilter();
  const { goToCase, problem } = useGoToCase();
  const header = <PageHeader title={text.title} lead={text.lead} />;
  if (rows.state === "failed") {
    return (
      <>
        {header}
        <ErrorInPlace title={text.failed} onTryAgain={rows.readAgain}>
          {text.failedBody}
        </ErrorInPlace>
      </>
    );
  }
  if (rows.state === "loading") {
    return (
      <>
        {header}
        <Loading />
      </>
    );
  }
  if (rows.value.length === 0) {
    return (
      <>
        {header}
        <Card>
          <EmptyState title={text.empty.title} icon={<ListChecks size={26} aria-hidden />}>
            {text.empty.body}
          </EmptyState>
        </Card>
      </>
    );
  }
  const shown = rows.value.filter((row) => passes(row, filter));
  return (
    <>
      {header}
      {problem !== undefined && <Band tone="bad" role="alert" title={problem} />}
      <ConsentFilters filter={filter} onChange={change} count={shown.length} />
      <FilterChips filters={chipsOf(filter, change)} onClear={clear} />
      <Card look="flush">
        <Table
          caption={text.caption}
          columns={consentColumns}
          rows={shown}
          rowId={({ caseId }) => caseId}
          onOpen={({ caseId }) => {
            goToCase(caseId, paths.consent(caseId));
          }}
          initialOrder={{ column: "state", descending: false }}
          empty={
            <EmptyState title={text.filtered.title} action={<Button onPress={clear}>{text.filtered.action}</Button>} />
          }
        />
      </Card>
    </>
  );
};
