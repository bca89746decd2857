import { currentVersion } from "../../../../shared/domain/consent-rules.ts";
import type { AgencyId, CategoryId } from "../../../../shared/domain/ids.ts";
import type { RiskAssessment } from "../../../../shared/domain/meeting.ts";
import { surveyText } from "../../../../shared/domain/minutes-text-name.ts";
import { cardOf } from "../../../../shared/domain/minutes-texts.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { useApi } from "../../../api/ApiProvider.tsx";
import { useQuery } from "../../../api/useQuery.ts";
import { Band } from "../../../ui/Band.tsx";
import { Checkbox } from "../../../ui/Checkbox.tsx";
import { classes } from "../../../ui/classes.ts";
import { Stack } from "../../../ui/Layout.tsx";
import { ScaleField } from "../../../ui/ScaleField.tsx";
import { MinutesText } from "../room/MinutesText.tsx";
import { useContent, useRoom } from "../room/RoomContext.ts";
import { AgencyBefore } from "./AgencyBefore.tsx";
import rows from "./Rows.module.css";
import styles from "./Sections.module.css";

const css = classes({ ...styles, ...rows });
const text = minutesText.survey;

/** What the agency said before a förmöte (R21): it stands beside what it says at it. Not for a guest. */
const useAssessed = (agencyId: AgencyId): RiskAssessment | undefined => {
  const api = useApi();
  const { meeting, guest } = useRoom();
  const enabled = meeting.kind === "preMeeting" && guest === undefined;
  const before = useQuery(api.meeting.readBefore, { meetingId: meeting.meetingId }, { enabled });
  return before.state === "ready" ? before.value.assessments.find((one) => one.agencyId === agencyId) : undefined;
};

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
  const assessed = useAssessed(agencyId);
  return (
    <div className={css("beside")}>
      <Stack>
        {categories.length === 0 && <Band tone="warn" title={text.noCategories} />}
        {categories.map(({ categoryId }) => (
          <fieldset key={categoryId} className={css("category")}>
            <legend>{nameOf(categoryId)}</legend>
            <MinutesText name={surveyText(agencyId, categoryId)} label={text.picture} />
            <div className={css("pair")}>
              <MinutesText name={surveyText(agencyId, categoryId, "support")} label={text.support} rows={2} />
              <MinutesText name={surveyText(agencyId, categoryId, "works")} label={text.works} rows={2} />
            </div>
          </fieldset>
        ))}
        <Checkbox
          value={card.nothingToReport}
          onChange={(nothingToReport) => void keeper.keepCard(agencyId, (before) => ({ ...before, nothingToReport }))}
        >
          {text.nothing}
        </Checkbox>
        <ScaleField
          label={`${text.concern}, ${name}`}
          hint={
            assessed === undefined ? text.concernHint : `${text.assessed(assessed.concern ?? null)} ${text.concernHint}`
          }
          low={text.low}
          high={text.high}
          value={card.concern}
          onChange={(concern) => void keeper.keepCard(agencyId, (before) => ({ ...before, concern }))}
        />
      </Stack>
      <AgencyBefore agencyId={agencyId} nameOf={nameOf} now={card.concern} />
    </div>
  );
};
