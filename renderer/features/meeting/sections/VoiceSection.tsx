import type { FamilyRating } from "../../../../shared/domain/family-rating.ts";
import { VoiceManner, type YouthVoice } from "../../../../shared/domain/minutes.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { Button } from "../../../ui/Button.tsx";
import { Checkbox } from "../../../ui/Checkbox.tsx";
import { classes } from "../../../ui/classes.ts";
import { FieldRow, Row } from "../../../ui/Layout.tsx";
import { RadioChoice } from "../../../ui/RadioChoice.tsx";
import { MinutesText } from "../room/MinutesText.tsx";
import { useContent, useRoom } from "../room/RoomContext.ts";
import { RatingSelect } from "./RatingSelect.tsx";
import { Proposals } from "./Proposals.tsx";
import styles from "./Sections.module.css";

const css = classes(styles);
const text = minutesText.voice;

/** The youth's voice (R34): what is said, how, or why nothing is. */
export const VoiceSection = () => {
  const { keeper, meeting } = useRoom();
  const { youthVoice, rating } = useContent();
  const rate = (answer: Partial<FamilyRating["youth"]>): void => {
    void keeper.keep((content) => ({
      rating: { ...content.rating, youth: { ...content.rating.youth, ...answer } },
    }));
  };
  const setSilence = (silentBecause: YouthVoice["silentBecause"]): void => {
    void keeper.keep((content) => ({ youthVoice: { ...content.youthVoice, silentBecause } }));
  };
  return (
    <>
      <p className={css("lead")}>{text.lead}</p>
      <FieldRow>
        <MinutesText name="youthVoice.interests" label={text.interests} rows={2} />
        <MinutesText name="youthVoice.attitude" label={text.attitude} rows={2} />
      </FieldRow>
      <Proposals />
      <MinutesText name="youthVoice.attitudeToProposals" label={text.attitudeToProposals} rows={2} />
      <MinutesText name="youthVoice.ownWords" label={text.ownWords} hint={text.ownWordsHint} rows={2} />
      <Checkbox
        value={youthVoice.verbatim}
        onChange={(verbatim) => void keeper.keep((content) => ({ youthVoice: { ...content.youthVoice, verbatim } }))}
      >
        {text.verbatim}
      </Checkbox>
      <RadioChoice
        label={text.manner}
        layout="row"
        value={youthVoice.manner}
        options={VoiceManner.options.map((id) => ({ id, label: minutesText.manners[id] }))}
        onChange={(manner) => void keeper.keep((content) => ({ youthVoice: { ...content.youthVoice, manner } }))}
      />
      <FieldRow>
        <RatingSelect
          label={minutesText.rating.listened}
          value={rating.youth.listened}
          onChange={(listened) => rate({ listened })}
        />
        {meeting.kind !== "first" && (
          <RatingSelect
            label={minutesText.rating.helps}
            value={rating.youth.helps}
            onChange={(helps) => rate({ helps })}
          />
        )}
      </FieldRow>
      <p className={css("lead")}>{minutesText.rating.hint}</p>
      <RadioChoice
        label={text.silent}
        layout="row"
        value={youthVoice.silentBecause}
        options={[
          { id: "notPresent" as const, label: minutesText.silence.notPresent },
          { id: "didNotWish" as const, label: minutesText.silence.didNotWish },
        ]}
        onChange={setSilence}
      />
      {youthVoice.silentBecause !== null && (
        <Row>
          <Button size="small" onPress={() => setSilence(null)}>
            {text.clearSilence}
          </Button>
        </Row>
      )}
    </>
  );
};
