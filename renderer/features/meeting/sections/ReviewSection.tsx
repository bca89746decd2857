import { Stamp } from "lucide-react";
import { useState } from "react";
import { ReasonableGap, type WrittenReason } from "../../../../shared/domain/minutes.ts";
import { gapAbout } from "../../../../shared/domain/minutes-rules.ts";
import { gapInWords } from "../../../../shared/text/failures.ts";
import { meetingTitle } from "../../../../shared/text/meeting.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { leftOpenInWords } from "../../../../shared/text/written-reason.ts";
import { useApi } from "../../../api/ApiProvider.tsx";
import { failureInWords } from "../../../api/failure-words.ts";
import { useCommand } from "../../../api/useCommand.ts";
import { Band } from "../../../ui/Band.tsx";
import { Button } from "../../../ui/Button.tsx";
import { Card } from "../../../ui/Card.tsx";
import { classes } from "../../../ui/classes.ts";
import { ConfirmDialog } from "../../../ui/ConfirmDialog.tsx";
import { Row } from "../../../ui/Layout.tsx";
import { MinutesReading } from "../established/MinutesReading.tsx";
import { useContent, useRoom } from "../room/RoomContext.ts";
import { reasonNaming } from "../room/reason-naming.ts";
import { sectionOfGap } from "../room/sections.ts";
import { ReasonDialog } from "./ReasonDialog.tsx";
import { UnkeptTexts } from "./UnkeptTexts.tsx";
import styles from "./Sections.module.css";

const css = classes(styles);
const text = minutesText.review;

/** Read through: what is missing, each leading to where it is filled in; then the minutes are established. */
export const ReviewSection = () => {
  const api = useApi();
  const { meeting, attendance, facts, view, goTo, settleFocus, keeper, isShownToRoom } = useRoom();
  const content = useContent();
  const establish = useCommand(api.minutes.establish);
  const [reasoning, setReasoning] = useState<{ readonly gap: ReasonableGap; readonly about: string | null }>();
  const [confirming, setConfirming] = useState(false);
  const { gaps } = view;
  const leftOpen = (reason: WrittenReason): string =>
    leftOpenInWords(reason, reasonNaming(facts.naming, view.commitments));

  const closeReason = (): void => {
    setReasoning(undefined);
    settleFocus();
  };
  const confirm = async (): Promise<void> => {
    // What was typed last may still be on its way.
    // Done, the minutes themselves say so; a message would lie over the way to sending them.
    await keeper.decide((version) => establish.run({ minutesId: view.minutes.minutesId, version }));
    setConfirming(false);
  };
  return (
    <>
      {establish.failure !== undefined && (
        <Band tone="bad" role="alert" title={text.failed}>
          {failureInWords(establish.failure, facts.naming)}
        </Band>
      )}
      <UnkeptTexts />
      {gaps.length === 0 ? (
        <Band tone="info" title={text.ready}>
          {text.readyBody}
        </Band>
      ) : (
        <Card title={text.missing(gaps.length)} lead={text.missingBody} level={3}>
          <ul className={css("gaps")}>
            {gaps.map((gap) => {
              const section = sectionOfGap(gap.code, meeting.kind);
              const reasonable = ReasonableGap.safeParse(gap.code);
              return (
                <li key={JSON.stringify(gap)} className={css("gap")}>
                  <span>{gapInWords(gap, facts.naming)}</span>
                  <span className={css("buttons")}>
                    <Button size="small" onPress={() => goTo(section)}>
                      {text.goTo(minutesText.sections[section])}
                    </Button>
                    {reasonable.success && (
                      <Button
                        size="small"
                        look="quiet"
                        onPress={() => setReasoning({ gap: reasonable.data, about: gapAbout(gap) })}
                      >
                        {text.writeReason}
                        <span className="visually-hidden">: {gapInWords(gap, facts.naming)}</span>
                      </Button>
                    )}
                  </span>
                </li>
              );
            })}
          </ul>
        </Card>
      )}
      {content.writtenReasons.length > 0 && (
        <Card title={text.reasons} level={3}>
          <ul className={css("gaps")}>
            {content.writtenReasons.map((written) => (
              <li key={`${written.gap} ${written.about ?? ""}`} className={css("gap")}>
                <span>
                  <strong>{leftOpen(written)}:</strong> {written.reason}
                </span>
                <Button
                  size="small"
                  look="quiet"
                  onPress={() =>
                    void keeper.keep((before) => ({
                      writtenReasons: before.writtenReasons.filter(
                        (one) => one.gap !== written.gap || one.about !== written.about,
                      ),
                    }))
                  }
                >
                  {text.removeReason}
                  <span className="visually-hidden">: {leftOpen(written)}</span>
                </Button>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <Row>
        <Button
          look={gaps.length === 0 ? "primary" : "normal"}
          icon={<Stamp size={16} aria-hidden />}
          onPress={() => {
            // With something missing the host says what, in words; nothing is asked twice.
            if (gaps.length > 0) void confirm();
            else setConfirming(true);
          }}
        >
          {text.establish}
        </Button>
      </Row>
      <Card title={text.text}>
        <MinutesReading meeting={meeting} attendance={attendance} facts={facts} view={view} content={content} />
      </Card>
      {reasoning !== undefined && <ReasonDialog {...reasoning} onClose={closeReason} />}
      <ConfirmDialog
        isOpen={confirming}
        onClose={() => setConfirming(false)}
        title={text.confirmTitle}
        facts={[
          { term: text.facts.meeting, value: `${meetingTitle(meeting)}, ${meeting.heldOn}` },
          { term: text.facts.caseNumber, value: facts.caseFile.number },
          { term: text.facts.name, value: `${facts.youth.givenName} ${facts.youth.familyName}` },
          { term: text.facts.noteTaker, value: content.noteTaker },
        ]}
        confirm={text.establish}
        pending={establish.pending}
        onConfirm={() => void confirm()}
      >
        <p>{text.confirmBody}</p>
        {isShownToRoom && <p>{text.confirmEndsShowing}</p>}
      </ConfirmDialog>
    </>
  );
};
