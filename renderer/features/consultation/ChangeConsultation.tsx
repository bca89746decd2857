import { useNavigate } from "@tanstack/react-router";
import type { Agency } from "../../../shared/domain/agency.ts";
import type { Consultation } from "../../../shared/domain/consultation.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { consultationDraft } from "../../../shared/domain/draft-text.ts";
import type { ConsultationId } from "../../../shared/domain/ids.ts";
import { consultationText } from "../../../shared/text/consultation.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { undoable } from "../../api/undoable.ts";
import { useCommand } from "../../api/useCommand.ts";
import { useQuery } from "../../api/useQuery.ts";
import { useToday } from "../../api/useToday.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { valuesOf } from "./consultation-values.ts";
import { ConsultationForm } from "./ConsultationForm.tsx";
import { useAgencies } from "../../api/useAgencies.ts";
import { useDraftedValues } from "./useConsultationDraft.ts";

export const ChangeConsultation = ({ consultationId }: { readonly consultationId: ConsultationId }) => {
  const api = useApi();
  const known = useQuery(api.consultation.read, { consultationId });
  const today = useToday();
  const agencies = useAgencies();
  if (known.state === "failed") {
    return <ErrorInPlace title={consultationText.notFound}>{failureInWords(known.failure)}</ErrorInPlace>;
  }
  if (known.state === "loading" || today === undefined || agencies === undefined) return <Loading />;
  return (
    <>
      <PageHeader title={consultationText.form.changeTitle(known.value.number)} />
      <ChangeForm known={known.value} today={today} agencies={agencies} />
    </>
  );
};

interface ChangeFormProps {
  readonly known: Consultation;
  readonly today: Day;
  readonly agencies: readonly Agency[];
}

const ChangeForm = ({ known, today, agencies }: ChangeFormProps) => {
  const api = useApi();
  const navigate = useNavigate();
  const change = useCommand(api.consultation.change);
  const { consultationId, version } = known;
  const record = consultationDraft.form(consultationId);
  const values = useDraftedValues(record, valuesOf(known));
  if (values === undefined) return <Loading />;
  return (
    <ConsultationForm
      record={record}
      values={values}
      agencies={agencies}
      today={today}
      submit={consultationText.form.saveChange}
      cancelHref={hrefTo(paths.consultation(consultationId))}
      save={({ keepAnyway = false, ...details }) => change.run({ consultationId, version, details, keepAnyway })}
      onSaved={(saved) => {
        // What may be a name in it was kept on purpose before.
        const back = { consultationId, version: saved.version, details: known, keepAnyway: true };
        undoable(consultationText.form.changed, () => change.run(back));
        void navigate({ href: paths.consultation(consultationId), replace: true });
      }}
    />
  );
};
