import { useNavigate } from "@tanstack/react-router";
import { type Agency, hasEnded } from "../../../../shared/domain/agency.ts";
import { mayAttend } from "../../../../shared/domain/consent-rules.ts";
import type { AgencyId } from "../../../../shared/domain/ids.ts";
import { draftRecord, type TextName } from "../../../../shared/domain/minutes-text-name.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { useApi } from "../../../api/ApiProvider.tsx";
import { hrefTo, paths } from "../../../frame/paths.ts";
import { Button } from "../../../ui/Button.tsx";
import { Card } from "../../../ui/Card.tsx";
import { classes } from "../../../ui/classes.ts";
import { Row } from "../../../ui/Layout.tsx";
import { LinkButton } from "../../../ui/LinkButton.tsx";
import { RadioChoice } from "../../../ui/RadioChoice.tsx";
import { MinutesText } from "../room/MinutesText.tsx";
import { useContent, useRoom } from "../room/RoomContext.ts";
import styles from "./Sections.module.css";

const css = classes(styles);
const text = minutesText.missing;

/** The agencies that consent does not cover today: those that are named as missing, or all where none of them is. */
const useSupplements = (): readonly Agency[] => {
  const { facts, meeting } = useRoom();
  const who = useContent().missing.who.toLocaleLowerCase("sv");
  const uncovered = facts.profile.agencies.filter(
    (agency) => !hasEnded(agency, meeting.heldOn) && !mayAttend(facts.consent, agency.agencyId, meeting.heldOn),
  );
  const named = uncovered.filter(({ name }) => who.includes(name.toLocaleLowerCase("sv")));
  return named.length > 0 ? named : uncovered;
};

/** Whether somebody is missing (R40); an agency that consent does not cover leads to its supplement in one step. */
export const MissingSection = () => {
  const { keeper, meeting, facts, view, isShownToRoom, guest } = useRoom();
  const api = useApi();
  const { missing } = useContent();
  const navigate = useNavigate();
  const supplements = useSupplements();
  const supplement = async (agencyId: AgencyId, name: string): Promise<void> => {
    // A field that has just been left is a draft before it is kept, and the consent's purpose is written from what is kept.
    const drafts = await api.draft.list({ record: draftRecord(view.minutes.minutesId) });
    const typed = (field: TextName): string | undefined =>
      drafts.ok ? drafts.value.find((draft) => draft.field === field)?.text : undefined;
    const isKept = await keeper.keep(({ missing: kept }) => {
      const who = typed("missing.who") ?? kept.who;
      return { missing: { ...kept, who: who.trim() === "" ? name : who, why: typed("missing.why") ?? kept.why } };
    });
    if (!isKept) return;
    await navigate({ href: paths.supplement(facts.caseFile.caseId, agencyId, meeting.meetingId) });
  };
  return (
    <Card level={3}>
      <RadioChoice
        label={text.question}
        layout="row"
        value={missing.anybody === null ? null : missing.anybody ? "yes" : "no"}
        options={[
          { id: "no", label: text.no },
          { id: "yes", label: text.yes },
        ]}
        onChange={(answer) =>
          void keeper.keep((content) => ({ missing: { ...content.missing, anybody: answer === "yes" } }))
        }
      />
      {missing.anybody === true && (
        <>
          <MinutesText name="missing.who" label={text.who} line />
          <MinutesText name="missing.why" label={text.why} rows={2} />
          {guest === undefined && !isShownToRoom && (
            <>
              <Row align="center">
                {supplements.map(({ agencyId, name }) => (
                  <Button key={agencyId} onPress={() => void supplement(agencyId, name)}>
                    {text.supplementWith(name)}
                  </Button>
                ))}
                {supplements.length === 0 && (
                  <LinkButton href={hrefTo(paths.consent(meeting.caseId))}>{text.supplement}</LinkButton>
                )}
              </Row>
              <p className={css("lead")}>
                {text.supplementHint} {text.supplementConditional}
              </p>
            </>
          )}
        </>
      )}
    </Card>
  );
};
