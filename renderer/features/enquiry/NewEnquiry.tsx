import { useNavigate } from "@tanstack/react-router";
import type { ConsultationId } from "../../../shared/domain/ids.ts";
import { enquiryText } from "../../../shared/text/enquiry.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useCommand } from "../../api/useCommand.ts";
import { useQuery } from "../../api/useQuery.ts";
import { useToday } from "../../api/useToday.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { Loading } from "../../ui/Loading.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { toast } from "../../ui/Toasts.tsx";
import { emptyValues } from "./enquiry-values.ts";
import { EnquiryForm } from "./EnquiryForm.tsx";

/** `after`: the consultation in which it came out who it is about. The contact does not say which one that was (R9). */
export const NewEnquiry = ({ after }: { readonly after: ConsultationId | undefined }) => {
  const api = useApi();
  const navigate = useNavigate();
  const today = useToday();
  const profile = useQuery(api.profile.read, null);
  // Without a consultation nothing is asked, and the id is never sent.
  const consultation = useQuery(
    api.consultation.read,
    { consultationId: after ?? "" },
    { enabled: after !== undefined },
  );
  const register = useCommand(api.enquiry.register);
  const isWaiting = after !== undefined && consultation.state === "loading";
  return (
    <>
      <PageHeader title={enquiryText.form.newTitle} lead={enquiryText.lead} />
      {today === undefined || profile.state === "loading" || isWaiting ? (
        <Loading />
      ) : (
        <EnquiryForm
          id="new"
          values={emptyValues(today, consultation.state === "ready" ? consultation.value : undefined)}
          agencies={profile.state === "ready" ? (profile.value?.profile.agencies ?? []) : []}
          today={today}
          submit={enquiryText.form.save}
          cancelHref={hrefTo(paths.enquiries)}
          save={register.run}
          onSaved={({ enquiryId }) => {
            toast(enquiryText.form.saved);
            void navigate({ href: paths.enquiry(enquiryId), replace: true });
          }}
        />
      )}
    </>
  );
};
