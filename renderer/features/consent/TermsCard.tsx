import type { Agency } from "../../../shared/domain/agency.ts";
import { categoryRefusals } from "../../../shared/domain/consent-categories.ts";
import type { ConsentCategory, ConsentVersion } from "../../../shared/domain/consent.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { consentText } from "../../../shared/text/consent.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { Card } from "../../ui/Card.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { DefinitionList } from "../../ui/DefinitionList.tsx";
import { Stack } from "../../ui/Layout.tsx";
import { Table } from "../../ui/Table.tsx";
import { categoryName, privatePersonName } from "./consent-people.ts";

const list = new Intl.ListFormat("sv", { type: "conjunction" });

export interface TermsCardProps {
  readonly facts: CaseFacts;
  readonly version: ConsentVersion;
  readonly today: Day;
}

/** What the version says: purpose, period, and who may tell what to whom. An empty list means nobody. */
export const TermsCard = ({ facts, version, today }: TermsCardProps) => {
  const { naming } = facts;
  const collectedBy = version.collectedByAgencyId === null ? "" : naming.agency(version.collectedByAgencyId);
  const receiversInWords = (own: string, receivers: readonly string[]): string => {
    const others = version.agencyIds.filter((agencyId) => agencyId !== own);
    const named = others.filter((agencyId) => receivers.includes(agencyId));
    if (named.length === 0) return consentText.nobody;
    if (named.length === others.length) return consentText.allOthers;
    return list.format(named.map((agencyId) => naming.agency(agencyId)));
  };
  return (
    <Card title={consentText.terms}>
      <Stack>
        <DefinitionList
          facts={[
            { term: consentText.purpose, value: version.purpose },
            { term: consentText.cooperation, value: version.cooperation },
            { term: consentText.period, value: consentText.periodText(version.from, version.to) },
            ...(version.personIds.length === 0
              ? []
              : [
                  {
                    term: consentText.persons,
                    value: list.format(version.personIds.map((personId) => privatePersonName(facts, personId))),
                  },
                ]),
            {
              term: consentText.collectedBy,
              value: consentText.collectedByText(collectedBy, version.collectedByRole),
            },
            {
              term: consentText.concern,
              value: version.sharesConcern ? consentText.concernShared : consentText.concernKept,
            },
          ]}
        />
        <Table
          caption={consentText.information}
          rows={inOrder(version.categories, facts.profile.agencies)}
          rowId={(row) => `${row.agencyId}.${row.categoryId}`}
          columns={[
            { id: "agency", heading: consentText.agency, cell: (row) => naming.agency(row.agencyId) },
            {
              id: "category",
              heading: consentText.categoryColumn,
              cell: (row) => categoryName(facts, row),
            },
            {
              id: "to",
              heading: consentText.to_,
              cell: (row) => {
                const refused = categoryRefusals(facts.consent, version, row, today).at(-1);
                return refused === undefined ? (
                  receiversInWords(row.agencyId, row.receivers)
                ) : (
                  <Chip tone="bad">{consentText.nobodySince(refused.on)}</Chip>
                );
              },
            },
          ]}
        />
      </Stack>
    </Card>
  );
};

/** In the order that the municipality lists its agencies, whichever was ticked first. */
const inOrder = (categories: readonly ConsentCategory[], agencies: readonly Agency[]): readonly ConsentCategory[] => {
  const place = ({ agencyId }: ConsentCategory): number => agencies.findIndex((agency) => agency.agencyId === agencyId);
  return categories.toSorted((one, other) => place(one) - place(other));
};
