import { currentVersion } from "../../../../shared/domain/consent-rules.ts";
import type { AgencyId, CategoryId } from "../../../../shared/domain/ids.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { Band } from "../../../ui/Band.tsx";
import { Checkbox } from "../../../ui/Checkbox.tsx";
import { classes } from "../../../ui/classes.ts";
import { Stack } from "../../../ui/Layout.tsx";
import { ScaleField } from "../../../ui/ScaleField.tsx";
import { surveyText } from "../room/minutes-fields.ts";
import { cardOf } from "../room/minutes-keeper.ts";
import { MinutesText } from "../room/MinutesText.tsx";
import { useContent, useRoom } from "../room/RoomContext.ts";
import styles from "./Sections.module.css";

const css = classes(styles);
const text = minutesText.survey;

/** What one agency tells, with what it told last time beside it. Concern is its own, never summed with others'. */
export const AgencyCard = ({ agencyId }: { readonly agencyId: AgencyId }) => {
  const { facts, meeting, keeper } = useRoom();
  const card = cardOf(useContent(), agencyId);
  const nameOf = (categoryId: CategoryId): string =>
    facts.profile.agencies
      .find((agency) => agency.agencyId === agencyId)
      ?.categories.find((category) => category.categoryId === categoryId)?.name ?? categoryId;
  const categories =
    currentVersion(facts.consent, meeting.heldOn)?.categories.filter((one) => one.agencyId === agencyId) ?? [];
  const name = facts.naming.agency(agencyId);
  return (
    <div className={css("beside")}>
      <Stack>
        {categories.length === 0 && <Band tone="warn" title={text.noCategories} />}
        {categories.map(({ categoryId }) => (
          <MinutesText key={categoryId} name={surveyText(agencyId, categoryId)} label={nameOf(categoryId)} />
        ))}
        <Checkbox
          value={card.nothingToReport}
          onChange={(nothingToReport) => void keeper.keepCard(agencyId, (before) => ({ ...before, nothingToReport }))}
        >
          {text.nothing}
        </Checkbox>
        <ScaleField
          label={`${text.concern}, ${name}`}
          hint={text.concernHint}
          low={text.low}
          high={text.high}
          value={card.concern}
          onChange={(concern) => void keeper.keepCard(agencyId, (before) => ({ ...before, concern }))}
        />
      </Stack>
      <Before agencyId={agencyId} nameOf={nameOf} />
    </div>
  );
};

interface BeforeProps {
  readonly agencyId: AgencyId;
  readonly nameOf: (categoryId: CategoryId) => string;
}

const Before = ({ agencyId, nameOf }: BeforeProps) => {
  const { previous } = useRoom().view;
  if (previous === null) return null;
  const card = cardOf(previous.content, agencyId);
  return (
    <aside className={css("before")}>
      <h3>{text.previous(previous.heldOn)}</h3>
      {card.entries.length === 0 ? (
        <p>{text.noPrevious}</p>
      ) : (
        <dl>
          {card.entries.map(({ categoryId, text: said }) => (
            <div key={categoryId}>
              <dt>{nameOf(categoryId)}</dt>
              <dd>{said}</dd>
            </div>
          ))}
        </dl>
      )}
      {card.concern !== null && <p className={css("trend")}>{text.previousConcern(card.concern)}</p>}
    </aside>
  );
};
