import { CircleSlash } from "lucide-react";
import { useId } from "react";
import { newestVersion } from "../../../shared/domain/consent-cells.ts";
import type { AgencyId, ContactId } from "../../../shared/domain/ids.ts";
import { partyKey } from "../../../shared/domain/party.ts";
import { refusalInWords } from "../../../shared/text/failures.ts";
import { noticeText } from "../../../shared/text/notice.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { classes } from "../../ui/classes.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Select } from "../../ui/Select.tsx";
import { namesake } from "./namesake.ts";
import type { AgencyChoice, Chosen } from "./notice-choice.ts";
import styles from "./Notice.module.css";

const css = classes(styles);

export interface AgencyPartyProps {
  readonly choice: AgencyChoice;
  readonly facts: CaseFacts;
  readonly chosen: Chosen;
  readonly onChoose: (key: string, isChosen: boolean) => void;
  readonly onAddress: (agencyId: AgencyId, contactId: ContactId) => void;
}

/** A version that names the agency may wait for its answers, or has got a no; else it is to be made. */
const consentPath = ({ caseFile, consent }: CaseFacts, agencyId: AgencyId): string =>
  newestVersion(consent)?.agencyIds.includes(agencyId) === true
    ? paths.consent(caseFile.caseId)
    : paths.addAgency(caseFile.caseId, agencyId);

/** One agency: chosen with its addressee (R24), or listed with the reason why it cannot be (R12). */
export const AgencyParty = ({ choice, facts, chosen, onChoose, onAddress }: AgencyPartyProps) => {
  const { agencyId, block, contacts } = choice;
  const nameId = useId();
  const name = facts.naming.agency(agencyId);
  const key = partyKey({ kind: "agency", agencyId });
  if (block !== undefined) {
    return (
      <li className={css("party", "blocked")} aria-labelledby={nameId}>
        <CircleSlash size={18} aria-hidden />
        <div className={css("words")}>
          <span id={nameId} className={css("name")}>
            {name}
          </span>
          <span className={css("reason")}>{refusalInWords(block, facts.naming)}</span>
        </div>
        <LinkButton size="small" href={hrefTo(consentPath(facts, agencyId))}>
          {noticeText.supplement}
        </LinkButton>
      </li>
    );
  }
  const addressee = contacts.find(({ contactId }) => contactId === chosen.addressees[agencyId]);
  return (
    <li className={css("party")}>
      <Checkbox value={chosen.parties.includes(key)} onChange={(isChosen) => onChoose(key, isChosen)}>
        <span className={css("name")}>{name}</span>
      </Checkbox>
      {contacts.length === 0 ? (
        <>
          <span className={css("reason", "words")}>{noticeText.noContact(name)}</span>
          <LinkButton size="small" href={hrefTo(paths.newContact(agencyId))}>
            {noticeText.addContact}
          </LinkButton>
        </>
      ) : (
        <div className={css("addressee")}>
          <Select
            label={noticeText.addressee(name)}
            hideLabel
            value={chosen.addressees[agencyId] ?? null}
            onChange={(contactId) => onAddress(agencyId, contactId)}
            options={contacts.map((contact) => ({
              id: contact.contactId,
              label: contact.isDeputy ? noticeText.deputy(contact.name) : contact.name,
              hint: contact.role,
            }))}
          />
        </div>
      )}
      {addressee !== undefined && namesake(addressee.name, facts) && (
        <span className={css("reason", "words")}>{noticeText.sameName(addressee.name)}</span>
      )}
    </li>
  );
};
