import { useNavigate } from "@tanstack/react-router";
import { ArrowLeft, Pencil } from "lucide-react";
import type { Agency } from "../../../shared/domain/agency.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { type Enquiry, isUndecidedEnquiry, lastDayOfEnquiry } from "../../../shared/domain/enquiry.ts";
import type { EnquiryId } from "../../../shared/domain/ids.ts";
import { removalDay } from "../../../shared/domain/retention.ts";
import { concernAreaText, consultationMannerText } from "../../../shared/text/consultation.ts";
import { enquiryOutcomeText, enquirySenderText, enquiryText, namingGroundText } from "../../../shared/text/enquiry.ts";
import { protectedIdentityWords } from "../../../shared/text/people.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { undoable } from "../../api/undoable.ts";
import { useCommand } from "../../api/useCommand.ts";
import { useOpenedEnquiry } from "../../api/useOpenedEnquiry.ts";
import { useQuery } from "../../api/useQuery.ts";
import { useToday } from "../../api/useToday.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { RemovalCard } from "../../retention/RemovalCard.tsx";
import { urgencyFact } from "../../urgency/urgency-values.ts";
import { UrgencyChip } from "../../urgency/UrgencyChip.tsx";
import { Card } from "../../ui/Card.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { DefinitionList, type Fact } from "../../ui/DefinitionList.tsx";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { WithSide } from "../../ui/Layout.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { DutyNote } from "./DutyNote.tsx";
import styles from "./Enquiry.module.css";
import { valuesOf } from "./enquiry-values.ts";
import { EnquiryForm } from "./EnquiryForm.tsx";
import { OutcomeCard } from "./OutcomeCard.tsx";

const text = enquiryText.view;

export const EnquiryView = ({
  enquiryId,
  isChanging,
}: {
  readonly enquiryId: EnquiryId;
  readonly isChanging: boolean;
}) => {
  const api = useApi();
  const enquiry = useOpenedEnquiry(enquiryId);
  const profile = useQuery(api.profile.read, null);
  const today = useToday();
  if (enquiry.state === "failed") {
    return <ErrorInPlace title={enquiryText.notFound}>{failureInWords(enquiry.failure)}</ErrorInPlace>;
  }
  if (enquiry.state === "loading" || profile.state === "loading" || today === undefined) return <Loading />;
  const saved = profile.state === "ready" ? profile.value?.profile : undefined;
  const shared = { enquiry: enquiry.value, today, agencies: saved?.agencies ?? [] };
  return isChanging ? (
    <Changing {...shared} />
  ) : (
    <Shown {...shared} months={saved?.consultationMonths ?? 24} coordinator={saved?.coordinator.name ?? ""} />
  );
};

interface ShownProps {
  readonly enquiry: Enquiry;
  readonly agencies: readonly Agency[];
  readonly today: Day;
}

const Changing = ({ enquiry, agencies, today }: ShownProps) => {
  const api = useApi();
  const navigate = useNavigate();
  const change = useCommand(api.enquiry.change);
  const { enquiryId, version, number } = enquiry;
  return (
    <>
      <PageHeader title={enquiryText.form.changeTitle(number)} />
      <EnquiryForm
        id={enquiryId}
        values={valuesOf(enquiry)}
        agencies={agencies}
        today={today}
        submit={enquiryText.form.saveChange}
        cancelHref={hrefTo(paths.enquiry(enquiryId))}
        save={(details) => change.run({ enquiryId, version, details })}
        onSaved={(saved) => {
          undoable(enquiryText.form.changed, () => change.run({ enquiryId, version: saved.version, details: enquiry }));
          void navigate({ href: paths.enquiry(enquiryId), replace: true });
        }}
      />
    </>
  );
};

const factsOf = (enquiry: Enquiry, agencies: readonly Agency[]): readonly Fact[] => {
  const words = enquiryText.form;
  const agency = agencies.find(({ agencyId }) => agencyId === enquiry.fromAgencyId)?.name ?? "";
  const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(", ");
  return [
    {
      term: words.youth,
      value: joined(`${enquiry.youthGivenName} ${enquiry.youthFamilyName}`.trim(), enquiry.youthBirthDate ?? ""),
    },
    { term: words.protectedIdentity, value: protectedIdentityWords[enquiry.protectedIdentity] },
    { term: words.ground, value: joined(namingGroundText[enquiry.namingGround], enquiry.namingGroundNote) },
    { term: words.contactedOn, value: enquiry.contactedOn },
    { term: words.manner, value: consultationMannerText[enquiry.manner] },
    {
      term: words.sender,
      value: joined(enquirySenderText[enquiry.sender], enquiry.fromName, enquiry.fromRole, agency, enquiry.fromPhone),
    },
    urgencyFact(enquiry.urgency),
    { term: words.concernAreas, value: joined(...enquiry.concernAreas.map((area) => concernAreaText[area])) },
  ].filter(({ value }) => value !== "");
};

const Shown = ({
  enquiry,
  agencies,
  today,
  months,
  coordinator,
}: ShownProps & { readonly months: number; readonly coordinator: string }) => {
  const api = useApi();
  const remove = useCommand(api.enquiry.remove);
  const { enquiryId, version, number, removedOn } = enquiry;
  const written = [
    { title: enquiryText.form.question, words: enquiry.question },
    { title: enquiryText.form.doneSoFar, words: enquiry.doneSoFar },
    { title: enquiryText.form.advice, words: enquiry.advice },
  ];
  return (
    <>
      <PageHeader
        title={text.title(number)}
        marks={
          <>
            <UrgencyChip urgency={enquiry.urgency} isUndecided={isUndecidedEnquiry(enquiry)} />
            {enquiry.outcome !== null && <Chip tone="neutral">{enquiryOutcomeText[enquiry.outcome.kind]}</Chip>}
          </>
        }
        actions={
          <>
            <LinkButton href={hrefTo(paths.enquiries)} icon={<ArrowLeft size={16} aria-hidden />}>
              {enquiryText.back}
            </LinkButton>
            {removedOn === null && (
              <LinkButton
                href={hrefTo(`${paths.enquiry(enquiryId)}&visa=andra`)}
                icon={<Pencil size={16} aria-hidden />}
              >
                {text.change}
              </LinkButton>
            )}
          </>
        }
      />
      <WithSide
        first={removedOn === null && <OutcomeCard enquiry={enquiry} today={today} coordinator={coordinator} />}
        side={
          <>
            {removedOn === null && <DutyNote today={today} enquiryId={enquiryId} />}
            <RemovalCard
              words={enquiryText.removal}
              number={number}
              day={removalDay({ ...enquiry, lastOn: lastDayOfEnquiry(enquiry) }, months)}
              removedOn={removedOn}
              today={today}
              remove={() => remove.run({ enquiryId, version })}
              pending={remove.pending}
              failure={remove.failure}
            />
          </>
        }
      >
        <Card title={text.facts}>
          <DefinitionList facts={factsOf(enquiry, agencies)} />
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
    </>
  );
};
