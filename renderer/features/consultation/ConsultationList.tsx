import { MessagesSquare, Plus } from "lucide-react";
import { useState } from "react";
import { consultationState } from "../../../shared/domain/consultation.ts";
import { consultationText } from "../../../shared/text/consultation.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useQuery } from "../../api/useQuery.ts";
import { useToday } from "../../api/useToday.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { Stack } from "../../ui/Layout.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { Table } from "../../ui/Table.tsx";
import { consultationColumns } from "./consultation-columns.tsx";
import { type Shown, StateCounts } from "./StateCounts.tsx";
import { ToRemove } from "./ToRemove.tsx";
import { useAgencies } from "../../api/useAgencies.ts";

export const ConsultationList = () => {
  const api = useApi();
  const consultations = useQuery(api.consultation.list, null);
  const profile = useQuery(api.profile.read, null);
  const today = useToday();
  const agencies = useAgencies();
  const [shown, setShown] = useState<Shown>("all");
  const months = profile.state === "ready" ? profile.value?.profile.consultationMonths : undefined;
  return (
    <>
      <PageHeader
        title={consultationText.title}
        lead={consultationText.lead}
        actions={
          <>
            <LinkButton href={hrefTo(paths.enquiries)}>{consultationText.enquiries}</LinkButton>
            <LinkButton look="primary" href={hrefTo(paths.newConsultation)} icon={<Plus size={16} aria-hidden />}>
              {consultationText.register}
            </LinkButton>
          </>
        }
      />
      {consultations.state === "failed" ? (
        <ErrorInPlace title={consultationText.failed} onTryAgain={consultations.readAgain}>
          {consultationText.failedBody}
        </ErrorInPlace>
      ) : consultations.state === "loading" || agencies === undefined ? (
        <Loading />
      ) : consultations.value.length === 0 ? (
        <Card>
          <EmptyState
            title={consultationText.empty.title}
            icon={<MessagesSquare size={26} aria-hidden />}
            action={
              <LinkButton look="primary" href={hrefTo(paths.newConsultation)}>
                {consultationText.empty.action}
              </LinkButton>
            }
          >
            {consultationText.empty.body}
          </EmptyState>
        </Card>
      ) : (
        <Stack>
          {months !== undefined && today !== undefined && (
            <ToRemove consultations={consultations.value} months={months} today={today} />
          )}
          <StateCounts consultations={consultations.value} shown={shown} onShow={setShown} />
          <Card look="flush">
            <Table
              caption={consultationText.caption}
              columns={consultationColumns(agencies)}
              rows={consultations.value.filter((one) => shown === "all" || consultationState(one) === shown)}
              rowId={({ consultationId }) => consultationId}
              href={({ consultationId }) => hrefTo(paths.consultation(consultationId))}
            />
          </Card>
        </Stack>
      )}
    </>
  );
};
