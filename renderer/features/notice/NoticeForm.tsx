import { useState } from "react";
import { type Day, daysBetween } from "../../../shared/domain/day.ts";
import type { AgencyId, ContactId } from "../../../shared/domain/ids.ts";
import type { Meeting } from "../../../shared/domain/meeting.ts";
import { type Notice, NoticeDetails } from "../../../shared/domain/notice.ts";
import { taskDay } from "../../../shared/text/dates.ts";
import { meetingTitle } from "../../../shared/text/meeting.ts";
import { noticeText } from "../../../shared/text/notice.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { useCommand } from "../../api/useCommand.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { Row, Stack } from "../../ui/Layout.tsx";
import { AgencyParty } from "./AgencyParty.tsx";
import { FamilyParties } from "./FamilyParties.tsx";
import { type AgencyChoice, type Chosen, defaultReplyBy, type FamilyChoices, recipientsOf } from "./notice-choice.ts";
import styles from "./Notice.module.css";
import { NoticeDetailsFields } from "./NoticeDetailsFields.tsx";
import { PlaceCheck } from "./PlaceCheck.tsx";
import { useNoticeDetails } from "./useNoticeDetails.ts";
import { WayForward } from "./WayForward.tsx";
import { classes } from "../../ui/classes.ts";

const css = classes(styles);

export interface NoticeFormProps {
  readonly meeting: Meeting;
  readonly today: Day;
  readonly facts: CaseFacts;
  readonly agencies: readonly AgencyChoice[];
  readonly family: FamilyChoices;
  readonly notice: Notice | null;
  readonly start: Chosen;
  /** Something above the form says why no notice can be made now. */
  readonly blocked: boolean;
  readonly onMade: () => void;
}

/** Who is summoned: agencies that consent lets in on the meeting's day, each with its addressee, and the family. */
export const NoticeForm = ({
  meeting,
  today,
  facts,
  agencies,
  family,
  notice,
  start,
  blocked,
  onMade,
}: NoticeFormProps) => {
  const api = useApi();
  const create = useCommand(api.notice.create);
  const [chosen, setChosen] = useState(start);
  const [replyBy, setReplyBy] = useState(notice === null ? defaultReplyBy(today, meeting.heldOn) : notice.replyBy);
  const drafted = useNoticeDetails(meeting.meetingId, notice?.details ?? NoticeDetails.parse({}));
  const [asked, setAsked] = useState(false);
  const { noticeDays } = facts.profile;
  const isShort = daysBetween(today, meeting.heldOn) < noticeDays;

  const choose = (key: string, isChosen: boolean): void => {
    const others = chosen.parties.filter((party) => party !== key);
    setChosen({ ...chosen, parties: isChosen ? [...others, key] : others });
  };
  const address = (agencyId: AgencyId, contactId: ContactId): void => {
    setChosen({ ...chosen, addressees: { ...chosen.addressees, [agencyId]: contactId } });
  };
  const recipients = recipientsOf(chosen, agencies, family);
  const unaddressed = recipients.some(({ party, contactId }) => party.kind === "agency" && contactId === null);
  const incomplete =
    recipients.length === 0 ? noticeText.chooseSomebody : unaddressed ? noticeText.chooseAddressee : undefined;

  const submit = async (): Promise<void> => {
    setAsked(true);
    if (incomplete !== undefined) return;
    const answer = await create.run({ meetingId: meeting.meetingId, recipients, replyBy, details: drafted.details });
    if (!answer.ok) return;
    await drafted.discard();
    onMade();
  };
  const words = notice === null ? noticeText.create : noticeText.replace;

  return (
    <Stack>
      <Card
        title={`${noticeText.agencies}, ${meetingTitle(meeting).toLowerCase()}`}
        lead={noticeText.agenciesLead(taskDay(meeting.heldOn, today))}
      >
        <ul className={css("parties")}>
          {agencies.map((choice) => (
            <AgencyParty
              key={choice.agencyId}
              choice={choice}
              facts={facts}
              chosen={chosen}
              onChoose={choose}
              onAddress={address}
            />
          ))}
        </ul>
      </Card>
      <FamilyParties family={family} facts={facts} chosen={chosen} onChoose={choose} />
      <NoticeDetailsFields
        details={drafted.details}
        onChange={drafted.change}
        shorterThan={isShort ? noticeDays : undefined}
      />
      {facts.anybodyProtected && (
        <PlaceCheck place={meeting.place} details={drafted.details} onChange={drafted.change} />
      )}
      <Card>
        <Row align="start">
          <div className={css("reply")}>
            <DateField
              label={noticeText.replyBy}
              hint={replyBy === null ? noticeText.replyByHint : `${taskDay(replyBy, today)}. ${noticeText.replyByHint}`}
              value={replyBy}
              onChange={setReplyBy}
              min={today}
              max={meeting.heldOn}
              optional
            />
          </div>
        </Row>
        {asked && incomplete !== undefined && <Band tone="bad" role="alert" title={incomplete} />}
        {create.failure !== undefined && (
          <Band
            tone="bad"
            role="alert"
            title={noticeText.cannot}
            actions={<WayForward code={create.failure.code} caseId={facts.caseFile.caseId} />}
          >
            {failureInWords(create.failure, facts.naming)}
          </Band>
        )}
        <Row>
          <Button
            look={notice === null && !blocked ? "primary" : "normal"}
            pending={create.pending}
            onPress={() => void submit()}
          >
            {words(recipients.length)}
          </Button>
        </Row>
      </Card>
    </Stack>
  );
};
