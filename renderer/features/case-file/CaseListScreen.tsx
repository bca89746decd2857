// Ärenden: neutral columns only, never what a concern is about (T18).
import { FolderOpen, ListChecks, Plus } from "lucide-react";
import { useRef, useState } from "react";
import { caseListText } from "../../../shared/text/case-list.ts";
import { workListText } from "../../../shared/text/consent-follow.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useGoToCase } from "../../api/useGoToCase.ts";
import { useQuery } from "../../api/useQuery.ts";
import { useToday } from "../../api/useToday.ts";
import { useAction } from "../../frame/actions.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { FilterChips } from "../../ui/FilterChips.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { Table } from "../../ui/Table.tsx";
import { caseColumns } from "./list/case-columns.tsx";
import { CaseFilters } from "./list/CaseFilters.tsx";
import { ChooseConsultationDialog } from "./list/ChooseConsultationDialog.tsx";
import { NothingListed } from "./list/NothingListed.tsx";
import { chipsOf, passes, useCaseFilter } from "./list/case-filter.ts";

export const CaseListScreen = () => {
  const api = useApi();
  const cases = useQuery(api.caseFile.list, null);
  const today = useToday();
  const { filter, change, clear } = useCaseFilter();
  // What is searched for never enters the address.
  const [text, setText] = useState("");
  const hits = useQuery(
    api.caseSearch.find,
    { text: text.trim() },
    { enabled: text.trim() !== "", keepPrevious: true },
  );
  const searchBox = useRef<HTMLInputElement>(null);
  const { goToCase, problem } = useGoToCase();
  const [choosing, setChoosing] = useState(false);
  const beginCase = (): void => {
    setChoosing(true);
  };
  useAction({
    id: "search-cases",
    label: caseListText.search.shortcut,
    shortcut: "Ctrl+F",
    run: () => {
      searchBox.current?.focus();
      searchBox.current?.select();
    },
  });
  useAction({ id: "new-case", label: caseListText.newCase, shortcut: "Ctrl+N", run: beginCase });

  const header = (
    <PageHeader
      title={caseListText.title}
      actions={
        <>
          <LinkButton href={hrefTo(paths.consents)} icon={<ListChecks size={16} aria-hidden />}>
            {workListText.open}
          </LinkButton>
          <Button look="primary" icon={<Plus size={16} aria-hidden />} shortcut="Ctrl+N" onPress={beginCase}>
            {caseListText.newCase}
          </Button>
        </>
      }
    />
  );
  const dialog = choosing && (
    <ChooseConsultationDialog
      onClose={() => {
        setChoosing(false);
      }}
    />
  );

  if (cases.state === "failed") {
    return (
      <>
        {header}
        <ErrorInPlace title={caseListText.failed} onTryAgain={cases.readAgain}>
          {caseListText.failedBody}
        </ErrorInPlace>
      </>
    );
  }
  if (cases.state === "loading" || today === undefined) {
    return (
      <>
        {header}
        <Loading />
      </>
    );
  }
  if (cases.value.length === 0) {
    const { title, body, action } = caseListText.empty;
    return (
      <>
        {header}
        <Card>
          <EmptyState
            title={title}
            icon={<FolderOpen size={26} aria-hidden />}
            action={
              <LinkButton look="primary" href={hrefTo(paths.newConsultation)}>
                {action}
              </LinkButton>
            }
          >
            {body}
          </EmptyState>
        </Card>
        {dialog}
      </>
    );
  }

  const found = hits.state === "ready" && text.trim() !== "" ? new Set(hits.value.map(({ caseId }) => caseId)) : null;
  const searched = cases.value.filter(({ caseId }) => found?.has(caseId) ?? true);
  const rows = searched.filter((row) => passes(row, filter, today));
  const chips = chipsOf(filter, change);
  return (
    <>
      {header}
      {problem !== undefined && <Band tone="bad" role="alert" title={problem} />}
      <CaseFilters
        filter={filter}
        onChange={change}
        count={rows.length}
        text={text}
        onSearch={setText}
        searchRef={searchBox}
      />
      <FilterChips filters={chips} onClear={clear} />
      <Card look="flush">
        <Table
          caption={caseListText.caption}
          columns={caseColumns(today)}
          rows={rows}
          rowId={({ caseId }) => caseId}
          onOpen={({ caseId }) => {
            goToCase(caseId, paths.caseFile(caseId));
          }}
          initialOrder={{ column: "number", descending: true }}
          empty={
            <NothingListed
              isSearch={found !== null}
              hidden={searched.length}
              isFiltered={chips.length > 0}
              onClear={clear}
              onShowAll={() => {
                change({ step: null, consent: null, state: "all" });
              }}
              onClearSearch={() => {
                setText("");
              }}
            />
          }
        />
      </Card>
      {dialog}
    </>
  );
};
