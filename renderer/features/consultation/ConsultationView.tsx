import { ArrowLeft, Pencil } from "lucide-react";
import { useState } from "react";
import { consultationState } from "../../../shared/domain/consultation.ts";
import type { ConsultationId } from "../../../shared/domain/ids.ts";
import { consultationText } from "../../../shared/text/consultation.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { useCommand } from "../../api/useCommand.ts";
import { useQuery } from "../../api/useQuery.ts";
import { useToday } from "../../api/useToday.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { RemovalCard } from "../../retention/RemovalCard.tsx";
import { Card } from "../../ui/Card.tsx";
import { DefinitionList } from "../../ui/DefinitionList.tsx";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { WithSide } from "../../ui/Layout.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { UrgencyChip } from "../../urgency/UrgencyChip.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { ConsentAskedCard } from "./ConsentAskedCard.tsx";
import { DecisionChip } from "./consultation-columns.tsx";
import { consultationFacts } from "./consultation-facts.ts";
import styles from "./Consultation.module.css";
import { decisionDraft } from "./decision-draft.ts";
import { DecisionCard } from "./DecisionCard.tsx";
import { DecisionDialog } from "./DecisionDialog.tsx";
import { removalDayOf } from "./ToRemove.tsx";
import { useAgencies } from "../../api/useAgencies.ts";

const text = consultationText.view;

export const ConsultationView = ({ consultationId }: { readonly consultationId: ConsultationId }) => {
  const api = useApi();
  const known = useQuery(api.consultation.read, { consultationId });
  const agencies = useAgencies();
  const drafts = useQuery(api.draft.list, { record: decisionDraft(consultationId).record });
  const profile = useQuery(api.profile.read, null);
  const months = profile.state === "ready" ? profile.value?.profile.consultationMonths : undefined;
  const remove = useCommand(api.consultation.remove);
  const today = useToday();
  const [deciding, setDeciding] = useState(false);
  const back = (
    <LinkButton href={hrefTo(paths.consultations)} look="quiet" icon={<ArrowLeft size={16} aria-hidden />}>
      {consultationText.back}
    </LinkButton>
  );
  if (known.state === "failed") {
    return (
      <>
        <ErrorInPlace title={consultationText.notFound}>{failureInWords(known.failure)}</ErrorInPlace>
        <div>{back}</div>
      </>
    );
  }
  if (known.state === "loading" || agencies === undefined || today === undefined) return <Loading />;
  const consultation = known.value;
  const written = [
    { title: consultationText.form.question, words: consultation.question },
    { title: consultationText.form.doneSoFar, words: consultation.doneSoFar },
    { title: consultationText.form.advice, words: consultation.advice },
  ];
  return (
    <>
      <PageHeader
        title={text.title(consultation.number)}
        marks={
          <>
            <UrgencyChip urgency={consultation.urgency} isUndecided={consultationState(consultation) === "undecided"} />
            <DecisionChip consultation={consultation} />
          </>
        }
        actions={
          <>
            {back}
            {consultation.removedOn === null && (
              <LinkButton
                href={hrefTo(`${paths.consultation(consultationId)}&visa=andra`)}
                icon={<Pencil size={16} aria-hidden />}
              >
                {text.change}
              </LinkButton>
            )}
          </>
        }
      />
      <WithSide
        first={
          <DecisionCard
            consultation={consultation}
            isStarted={drafts.state === "ready" && drafts.value.length > 0}
            onDecide={() => {
              setDeciding(true);
            }}
          />
        }
        side={
          <>
            {consultation.removedOn === null && <ConsentAskedCard consultation={consultation} today={today} />}
            <RemovalCard
              words={consultationText.removal}
              number={consultation.number}
              day={months === undefined ? null : removalDayOf(consultation, months)}
              removedOn={consultation.removedOn}
              today={today}
              remove={() => remove.run({ consultationId, version: consultation.version })}
              pending={remove.pending}
              failure={remove.failure}
            />
            {consultation.removedOn === null && (
              <Card title={consultationText.named.title}>
                <p className={styles["small"]}>{consultationText.named.body}</p>
                <div>
                  <LinkButton href={hrefTo(paths.newEnquiryAfter(consultationId))}>
                    {consultationText.named.action}
                  </LinkButton>
                </div>
              </Card>
            )}
          </>
        }
      >
        <Card title={text.facts}>
          <DefinitionList facts={consultationFacts(consultation, agencies)} />
        </Card>
        <Card title={text.texts}>
          {written.map(({ title, words }) => (
            <div key={title}>
              <h3 className={styles["subheading"]}>{title}</h3>
              <p className={styles[words === "" ? "quiet" : "written"]}>{words === "" ? text.nothingWritten : words}</p>
            </div>
          ))}
        </Card>
      </WithSide>
      {deciding && (
        <DecisionDialog
          coordinator={profile.state === "ready" ? (profile.value?.profile.coordinator.name ?? "") : ""}
          consultation={consultation}
          today={today}
          onClose={() => {
            setDeciding(false);
          }}
        />
      )}
    </>
  );
};
