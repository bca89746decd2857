import { Contact, MessagesSquare, Settings } from "lucide-react";
import { todayText } from "../../../shared/text/today.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useQuery } from "../../api/useQuery.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Row } from "../../ui/Layout.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";

const steps = {
  profileMissing: { Icon: Settings, way: paths.settings },
  noContacts: { Icon: Contact, way: paths.contacts },
  noCases: { Icon: MessagesSquare, way: paths.newConsultation },
  onlyConsultations: { Icon: MessagesSquare, way: paths.consultations },
} as const;

/** The first time: one thing to do, first the municipality's own facts and contacts, then the first consultation, then what became of it. */
export const FirstSteps = ({ profileMissing }: { readonly profileMissing: boolean }) => {
  const api = useApi();
  const consultations = useQuery(api.consultation.list, null);
  const contacts = useQuery(api.contact.list, null);
  const hasAny = consultations.state === "ready" && consultations.value.length > 0;
  const lacksContacts = contacts.state === "ready" && contacts.value.length === 0;
  const step = profileMissing
    ? "profileMissing"
    : hasAny
      ? "onlyConsultations"
      : lacksContacts
        ? "noContacts"
        : "noCases";
  const { Icon, way } = steps[step];
  const { title, body, action } = todayText[step];
  return (
    <Card>
      <EmptyState
        title={title}
        icon={<Icon size={26} aria-hidden />}
        action={
          <Row>
            <LinkButton look="primary" href={hrefTo(way)}>
              {action}
            </LinkButton>
            {/* Whoever phones does not wait for the contacts. */}
            {step === "noContacts" && (
              <LinkButton href={hrefTo(paths.newConsultation)}>{todayText.noCases.action}</LinkButton>
            )}
          </Row>
        }
      >
        {body}
      </EmptyState>
    </Card>
  );
};
