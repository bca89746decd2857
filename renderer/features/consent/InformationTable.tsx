// Who may tell what to whom: one row per category, one column per receiver. What is not ticked stays secret.
import type { ConsentCategory } from "../../../shared/domain/consent.ts";
import { suggestedReceivers } from "../../../shared/domain/consent-terms.ts";
import type { Agency, Category } from "../../../shared/domain/agency.ts";
import type { AgencyId } from "../../../shared/domain/ids.ts";
import { consentText } from "../../../shared/text/consent.ts";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { classes } from "../../ui/classes.ts";
import styles from "./InformationTable.module.css";

const css = classes(styles);

export interface InformationTableProps {
  readonly parties: readonly Agency[];
  readonly value: readonly ConsentCategory[];
  readonly onChange: (value: readonly ConsentCategory[]) => void;
}

export const InformationTable = ({ parties, value, onChange }: InformationTableProps) => {
  const find = (source: Agency, category: Category): ConsentCategory | undefined =>
    value.find((one) => one.agencyId === source.agencyId && one.categoryId === category.categoryId);
  const without = (row: ConsentCategory): readonly ConsentCategory[] => value.filter((one) => one !== row);
  const tell = (source: Agency, category: Category, may: boolean): void => {
    const row = find(source, category);
    if (!may && row !== undefined) onChange(without(row));
    if (may && row === undefined) {
      const receivers = [...suggestedReceivers(source, category.name, parties)];
      onChange([...value, { agencyId: source.agencyId, categoryId: category.categoryId, receivers }]);
    }
  };
  const receive = (row: ConsentCategory, receiver: AgencyId, may: boolean): void => {
    const others = row.receivers.filter((one) => one !== receiver);
    onChange(value.map((one) => (one === row ? { ...row, receivers: may ? [...others, receiver] : others } : one)));
  };
  return (
    <div className={css("scroll")} data-field="categories">
      <table className={css("table")}>
        <caption className="visually-hidden">{consentText.informationCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{consentText.agency}</th>
            <th scope="col">{consentText.mayTellColumn}</th>
            {parties.map((agency) => (
              <th key={agency.agencyId} scope="col" className={css("receiver")}>
                {consentText.to_} {agency.name}
              </th>
            ))}
          </tr>
        </thead>
        {parties.map((source) => (
          <tbody key={source.agencyId}>
            {source.categories.map((category, index) => {
              const row = find(source, category);
              return (
                <tr key={category.categoryId}>
                  {index === 0 && (
                    <th scope="rowgroup" rowSpan={source.categories.length}>
                      {source.name}
                    </th>
                  )}
                  <td>
                    <Checkbox
                      value={row !== undefined}
                      onChange={(may) => {
                        tell(source, category, may);
                      }}
                    >
                      <span className="visually-hidden">{source.name}: </span>
                      {category.name}
                    </Checkbox>
                  </td>
                  {parties.map((receiver) => (
                    <td key={receiver.agencyId} className={css("receiver")}>
                      {receiver.agencyId !== source.agencyId && row !== undefined && (
                        <Checkbox
                          value={row.receivers.includes(receiver.agencyId)}
                          onChange={(may) => {
                            receive(row, receiver.agencyId, may);
                          }}
                        >
                          <span className="visually-hidden">
                            {consentText.mayReceive(category.name, receiver.name)}
                          </span>
                        </Checkbox>
                      )}
                      {receiver.agencyId === source.agencyId && <span aria-hidden>–</span>}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
    </div>
  );
};
