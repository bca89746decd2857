import { useNavigate } from "@tanstack/react-router";
import { consultationDraft } from "../../../shared/domain/draft-text.ts";
import { consultationText } from "../../../shared/text/consultation.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useCommand } from "../../api/useCommand.ts";
import { useToday } from "../../api/useToday.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import type { Agency } from "../../../shared/domain/agency.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { Loading } from "../../ui/Loading.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { toast } from "../../ui/Toasts.tsx";
import { emptyValues } from "./consultation-values.ts";
import { ConsultationForm } from "./ConsultationForm.tsx";
import { useAgencies } from "../../api/useAgencies.ts";
import { useDraftedValues } from "./useConsultationDraft.ts";

const record = consultationDraft.form("new");

export const NewConsultation = () => {
  const today = useToday();
  const agencies = useAgencies();
  return (
    <>
      <PageHeader title={consultationText.form.newTitle} />
      {today === undefined || agencies === undefined ? <Loading /> : <NewForm today={today} agencies={agencies} />}
    </>
  );
};

const NewForm = ({ today, agencies }: { readonly today: Day; readonly agencies: readonly Agency[] }) => {
  const api = useApi();
  const navigate = useNavigate();
  const register = useCommand(api.consultation.register);
  const values = useDraftedValues(record, emptyValues(today));
  if (values === undefined) return <Loading />;
  return (
    <ConsultationForm
      record={record}
      values={values}
      agencies={agencies}
      today={today}
      submit={consultationText.form.save}
      cancelHref={hrefTo(paths.consultations)}
      save={register.run}
      onSaved={({ consultationId }) => {
        toast(consultationText.form.saved);
        void navigate({ href: paths.consultation(consultationId), replace: true });
      }}
    />
  );
};
