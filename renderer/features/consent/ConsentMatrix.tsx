// The heart: agency or private person × signer, each square a dated answer, and what follows from it today.
import { Button as AriaButton } from "react-aria-components";
import type { ConsentVersion, Signer } from "../../../shared/domain/consent.ts";
import {
  agencyResult,
  columnsOf,
  type ConsentCell,
  consentCell,
  personCell,
  personResult,
} from "../../../shared/domain/consent-cells.ts";
import { currentVersion } from "../../../shared/domain/consent-rules.ts";
import type { Day } from "../../../shared/domain/day.ts";
import type { AgencyId, PersonId } from "../../../shared/domain/ids.ts";
import { consentText } from "../../../shared/text/consent.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { classes } from "../../ui/classes.ts";
import { ScrollBox } from "../../ui/ScrollBox.tsx";
import { CellContent, ResultChip } from "./CellContent.tsx";
import styles from "./ConsentMatrix.module.css";
import { personOf, privatePersonName, type SignerPerson, signersToAsk } from "./consent-people.ts";

const css = classes(styles);

interface MatrixRow {
  readonly id: AgencyId | PersonId;
  readonly name: string;
  readonly relation: string;
  readonly cell: (person: SignerPerson) => ConsentCell;
  readonly result: ReturnType<typeof agencyResult>;
}

export interface ConsentMatrixProps {
  readonly facts: CaseFacts;
  readonly version: ConsentVersion;
  readonly today: Day;
  /** When a form left for somebody, if it has. */
  readonly askedOn: (person: SignerPerson) => Day | undefined;
  /** A replaced version is for reading: no results, and its squares open nothing. */
  readonly applies: boolean;
  readonly onAnswer: (signer: Signer, about: AgencyId | PersonId) => void;
}

export const ConsentMatrix = ({ facts, version, today, askedOn, applies, onAnswer }: ConsentMatrixProps) => {
  const people = columnsOf(facts.consent, version, today).map((signer) => personOf(facts, signer));
  // Somebody who answered before but need not any more keeps the column, without a way to answer.
  const asked = new Set(signersToAsk(facts, version, today).map((person) => person.key));
  // While a new version awaits its answers, the one before decides who may take part.
  const current = currentVersion(facts.consent, today);
  const agencyOf = (agencyId: AgencyId) => facts.profile.agencies.find((agency) => agency.agencyId === agencyId);
  // Agencies first; then private persons, by name (R18c).
  const rows: readonly MatrixRow[] = [
    ...version.agencyIds.map((agencyId) => ({
      id: agencyId,
      name: agencyOf(agencyId)?.name ?? facts.naming.agency(agencyId),
      relation: "",
      cell: (person: SignerPerson) =>
        consentCell(facts.consent, version, person.signer, agencyId, today, askedOn(person)),
      result: agencyResult(facts.consent, agencyId, today),
    })),
    ...version.personIds.map((personId) => ({
      id: personId,
      name: privatePersonName(facts, personId),
      relation: facts.persons.find((one) => one.personId === personId)?.relation ?? "",
      cell: (person: SignerPerson) =>
        personCell(facts.consent, version, person.signer, personId, today, askedOn(person)),
      result: personResult(facts.consent, personId, today),
    })),
  ];
  return (
    <ScrollBox className={css("scroll")} label={consentText.matrixCaption(version.number)}>
      <table className={css("matrix")}>
        <caption className="visually-hidden">{consentText.matrixCaption(version.number)}</caption>
        <thead>
          <tr>
            <th scope="col">{consentText.agency}</th>
            {people.map((person) => (
              <th key={person.key} scope="col">
                <span className={css("role")}>{person.role}</span>
                <span className={css("name")}>{person.name}</span>
              </th>
            ))}
            {applies && (
              <th scope="col" className={css("result")}>
                {current === undefined || current.number === version.number
                  ? consentText.result
                  : consentText.resultBy(current.number)}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {row.name}
                {row.relation !== "" && <span className={css("relation")}>{row.relation}</span>}
              </th>
              {people.map((person) => {
                const cell = row.cell(person);
                return (
                  <td key={person.key}>
                    {applies && asked.has(person.key) ? (
                      <AriaButton
                        className={css("opener")}
                        onPress={() => {
                          onAnswer(person.signer, row.id);
                        }}
                      >
                        <CellContent cell={cell} />
                        <span className="visually-hidden">
                          {`. ${consentText.openCell}: ${person.role}, ${row.name}`}
                        </span>
                      </AriaButton>
                    ) : (
                      <CellContent cell={cell} />
                    )}
                  </td>
                );
              })}
              {applies && (
                <td className={css("result")}>
                  <ResultChip result={row.result} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
};
