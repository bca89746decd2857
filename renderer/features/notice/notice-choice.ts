// Who can be summoned to a meeting, and why not: consent is asked about the day of the meeting (R10–R12).
import { agenciesOn } from "../../../shared/domain/agency.ts";
import type { Contact } from "../../../shared/domain/contact.ts";
import { addDays, ageOn, type Day } from "../../../shared/domain/day.ts";
import type { AgencyId, ContactId } from "../../../shared/domain/ids.ts";
import { partyBlock, type PartyBlock } from "../../../shared/domain/consent-parties.ts";
import { meetingDays, type Meeting } from "../../../shared/domain/meeting.ts";
import type { Guardian } from "../../../shared/domain/person.ts";
import { summonsBlock, summonsFamily, type Notice, type NoticeRecipient } from "../../../shared/domain/notice.ts";
import { partyKey, type Party } from "../../../shared/domain/party.ts";
import type { PrivatePerson } from "../../../shared/domain/private-person.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";

/** An agency as a possible party: blocked by consent, or with those who can receive its notice, deputies last. */
export interface AgencyChoice {
  readonly agencyId: AgencyId;
  readonly block: PartyBlock | undefined;
  readonly contacts: readonly Contact[];
}

export const agencyChoices = (
  facts: CaseFacts,
  contacts: readonly Contact[],
  meeting: Pick<Meeting, "heldOn" | "startsAt" | "endsAt">,
): readonly AgencyChoice[] =>
  agenciesOn(facts.profile.agencies, meeting.heldOn).map(({ agencyId }) => ({
    agencyId,
    block: partyBlock(facts.consent, { kind: "agency", agencyId }, ...meetingDays(meeting)),
    contacts: contacts
      .filter((contact) => contact.agencyId === agencyId)
      .toSorted((one, other) => Number(one.isDeputy) - Number(other.isDeputy)),
  }));

/** The family's possible parties. To a pre-meeting, or where the agencies meet alone, nobody; from 18 the guardians only if the youth agrees (R18b). */
export interface FamilyChoices {
  readonly invited: boolean;
  readonly adultYouth: boolean;
  readonly guardians: readonly { readonly guardian: Guardian; readonly block: PartyBlock | undefined }[];
  /** Private persons, by name (R18c). */
  readonly persons: readonly { readonly person: PrivatePerson; readonly block: PartyBlock | undefined }[];
}

export const familyChoices = (
  facts: CaseFacts,
  meeting: Pick<Meeting, "kind" | "heldOn" | "startsAt" | "endsAt">,
  today: Day,
): FamilyChoices => {
  const blockOf = (party: Party) => summonsBlock(facts.consent, party, meeting, today);
  return {
    invited: summonsFamily(facts.profile, meeting.kind),
    adultYouth: ageOn(facts.youth.birthDate, meeting.heldOn) >= 18,
    guardians: facts.guardians.map((guardian) => ({
      guardian,
      block: blockOf({ kind: "guardian", guardianId: guardian.guardianId }),
    })),
    persons: facts.persons.map((person) => ({
      person,
      block: blockOf({ kind: "person", personId: person.personId }),
    })),
  };
};

/** The keys by which people are chosen. */
export const guardianParty = ({ guardianId }: Pick<Guardian, "guardianId">): string =>
  partyKey({ kind: "guardian", guardianId });
export const personParty = ({ personId }: Pick<PrivatePerson, "personId">): string =>
  partyKey({ kind: "person", personId });

/** A week before the meeting, or the day before it, or nothing when it is too late to ask. */
export const defaultReplyBy = (today: Day, heldOn: Day): Day | null =>
  [addDays(heldOn, -7), addDays(heldOn, -1)].find((day) => day > today) ?? null;

/** What is chosen: party keys, and each agency's addressee. */
export interface Chosen {
  readonly parties: readonly string[];
  readonly addressees: Readonly<Record<AgencyId, ContactId>>;
}

/** What a new notice begins with: all that can be summoned; one that exists begins with what it says. */
export const startingChoice = (
  agencies: readonly AgencyChoice[],
  family: FamilyChoices,
  notice: Notice | null,
): Chosen => {
  const free = agencies.filter(({ block }) => block === undefined);
  const guardians = family.guardians
    .filter(({ block }) => block === undefined)
    .map(({ guardian }) => guardianParty(guardian));
  const persons = family.persons.filter(({ block }) => block === undefined).map(({ person }) => personParty(person));
  const possible = new Set<string>([
    ...free.map(({ agencyId }) => partyKey({ kind: "agency", agencyId })),
    ...(family.invited ? [partyKey({ kind: "youth" }), ...guardians, ...persons] : []),
  ]);
  const addressees = Object.fromEntries(
    free.flatMap(({ agencyId, contacts }) => {
      const first = contacts[0];
      return first === undefined ? [] : [[agencyId, first.contactId] as const];
    }),
  );
  if (notice !== null) {
    const known = new Set(free.flatMap(({ contacts }) => contacts.map(({ contactId }) => contactId)));
    const kept = notice.recipients.flatMap(({ party, contactId }) =>
      // One who has ended since is not in the register any more: somebody else is suggested.
      party.kind === "agency" && contactId !== null && known.has(contactId)
        ? [[party.agencyId, contactId] as const]
        : [],
    );
    return {
      parties: notice.recipients
        .filter(({ party }) => possible.has(partyKey(party)))
        .map(({ party }) => partyKey(party)),
      addressees: { ...addressees, ...Object.fromEntries(kept) },
    };
  }
  return {
    parties: [
      ...free
        .filter(({ contacts }) => contacts.length > 0)
        .map(({ agencyId }) => partyKey({ kind: "agency", agencyId })),
      ...(family.invited
        ? [
            partyKey({ kind: "youth" }),
            // A private person comes by a choice, never by default: nobody is told more than is needed.
            ...guardians,
          ]
        : []),
    ],
    addressees,
  };
};

/** The chosen parties as the notice's recipients, in the order of the screen. */
export const recipientsOf = (
  chosen: Chosen,
  agencies: readonly AgencyChoice[],
  family: FamilyChoices,
): NoticeRecipient[] => {
  const all: readonly NoticeRecipient[] = [
    ...agencies.map(({ agencyId }) => ({
      party: { kind: "agency" as const, agencyId },
      contactId: chosen.addressees[agencyId] ?? null,
    })),
    { party: { kind: "youth" }, contactId: null },
    ...family.guardians.map(({ guardian: { guardianId } }) => ({
      party: { kind: "guardian" as const, guardianId },
      contactId: null,
    })),
    ...family.persons.map(({ person: { personId } }) => ({
      party: { kind: "person" as const, personId },
      contactId: null,
    })),
  ];
  return all.filter(({ party }) => chosen.parties.includes(partyKey(party)));
};
