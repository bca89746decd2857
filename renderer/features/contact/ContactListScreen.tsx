import { Contact as ContactIcon, Plus } from "lucide-react";
import { useState } from "react";
import { z } from "zod";
import type { Contact } from "../../../shared/domain/contact.ts";
import { AgencyId } from "../../../shared/domain/ids.ts";
import { contactText } from "../../../shared/text/contact.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { useQuery } from "../../api/useQuery.ts";
import { useToday } from "../../api/useToday.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { useAsked } from "../../frame/useAsked.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { AgencyContacts } from "./AgencyContacts.tsx";
import { type ContactDecision, useContactDecision } from "./contact-decision.ts";
import { ContactDialog } from "./ContactDialog.tsx";

/** What a notice without an addressee leads to: the form for a new contact of that agency. */
const Asked = z.object({ ny: AgencyId.optional().catch(undefined) });

type Open =
  { readonly what: "add"; readonly agencyId: AgencyId | null } | { readonly what: "change"; readonly contact: Contact };

/** The contact register (R24): who receives notices in each agency, who steps in, and when that was last made sure of. */
export const ContactListScreen = () => {
  const api = useApi();
  const contacts = useQuery(api.contact.list, null);
  const profile = useQuery(api.profile.read, null);
  const today = useToday();
  const { decide, failure } = useContactDecision();
  const [begun, setOpen] = useState<Open>();
  const { asked, done } = useAsked(Asked, paths.contacts);
  const open = begun ?? (asked.ny === undefined ? undefined : ({ what: "add", agencyId: asked.ny } as const));
  const close = (): void => {
    setOpen(undefined);
    done();
  };

  if (contacts.state === "failed") {
    return (
      <>
        <PageHeader title={contactText.title} />
        <ErrorInPlace title={contactText.failed} onTryAgain={contacts.readAgain}>
          {contactText.failedBody}
        </ErrorInPlace>
      </>
    );
  }
  if (contacts.state === "loading" || profile.state === "loading" || today === undefined) {
    return (
      <>
        <PageHeader title={contactText.title} />
        <Loading />
      </>
    );
  }
  const agencies = profile.state === "ready" ? (profile.value?.profile.agencies ?? []) : [];
  if (agencies.length === 0) {
    const { title, body, action } = contactText.profileMissing;
    return (
      <>
        <PageHeader title={contactText.title} />
        <Card>
          <EmptyState
            title={title}
            icon={<ContactIcon size={26} aria-hidden />}
            action={
              <LinkButton look="primary" href={hrefTo(paths.settings)}>
                {action}
              </LinkButton>
            }
          >
            {body}
          </EmptyState>
        </Card>
      </>
    );
  }

  const known = new Set<string>(agencies.map(({ agencyId }) => agencyId));
  const others = contacts.value.filter(({ agencyId }) => !known.has(agencyId));
  const actions = {
    today,
    onChange: (contact: Contact) => {
      setOpen({ what: "change", contact });
    },
    onDecide: (decision: ContactDecision, contact: Contact) => void decide(decision, contact),
  };
  return (
    <>
      <PageHeader
        title={contactText.title}
        lead={contactText.lead}
        actions={
          <Button
            look="primary"
            icon={<Plus size={16} aria-hidden />}
            onPress={() => {
              setOpen({ what: "add", agencyId: null });
            }}
          >
            {contactText.add}
          </Button>
        }
      />
      {failure !== undefined && <Band tone="bad" role="alert" title={failureInWords(failure)} />}
      {agencies.map(({ agencyId, name }) => (
        <AgencyContacts
          key={agencyId}
          agency={name}
          contacts={contacts.value.filter((contact) => contact.agencyId === agencyId)}
          onAdd={() => {
            setOpen({ what: "add", agencyId });
          }}
          {...actions}
        />
      ))}
      {others.length > 0 && <AgencyContacts agency={contactText.otherAgency} contacts={others} {...actions} />}
      {open?.what === "add" && <ContactDialog agencies={agencies} agencyId={open.agencyId} onClose={close} />}
      {open?.what === "change" && <ContactDialog agencies={agencies} known={open.contact} onClose={close} />}
    </>
  );
};
