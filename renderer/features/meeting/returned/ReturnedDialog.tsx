import type { ReturnedMinutes } from "../../../../shared/domain/returned-minutes.ts";
import { returnedText as text } from "../../../../shared/text/returned-minutes.ts";
import { Band } from "../../../ui/Band.tsx";
import { Button } from "../../../ui/Button.tsx";
import { Card } from "../../../ui/Card.tsx";
import { classes } from "../../../ui/classes.ts";
import { LargeDialog, LargeDialogBody, LargeDialogFooter } from "../../../ui/LargeDialog.tsx";
import { KeepProblem } from "../room/KeepProblem.tsx";
import { ProposedPlan } from "./ProposedPlan.tsx";
import styles from "./Returned.module.css";
import { SectionCard } from "./SectionCard.tsx";

const css = classes(styles);

export interface ReturnedDialogProps {
  readonly returned: ReturnedMinutes;
  readonly onClose: () => void;
}

/** A file that a note-taker has written in, compared with the minutes as they stand. Nothing of it is taken in by itself. */
export const ReturnedDialog = ({ returned, onClose }: ReturnedDialogProps) => {
  const { sections, goals, commitments, unplaced } = returned;
  const seen = (["insertions", "deletions", "comments", "pictures"] as const).filter((one) => returned.noticed[one]);
  const isEmpty = [sections, goals, commitments, unplaced].every(({ length }) => length === 0);
  return (
    <LargeDialog title={text.title} about={text.about} onClose={onClose}>
      <LargeDialogBody>
        <div className={css("page")}>
          <KeepProblem />
          {seen.length > 0 && (
            <Band tone="info" title={text.noticedTitle} role="note">
              {seen.map((one) => text.noticed[one]).join(" ")}
            </Band>
          )}
          {isEmpty ? (
            <Band tone="info" title={text.nothingNew}>
              {text.nothingNewBody}
            </Band>
          ) : (
            <p>{text.lead}</p>
          )}
          {sections.map((section) => (
            <SectionCard key={section.key} section={section} />
          ))}
          <ProposedPlan goals={goals} commitments={commitments} />
          {unplaced.length > 0 && (
            <Card title={text.unplaced} lead={text.unplacedLead} level={3}>
              <dl className={css("items")}>
                {unplaced.map(({ heading, text: words }) => (
                  <div key={`${heading} ${words}`}>
                    <dt>{heading === "" ? text.noHeading : heading}</dt>
                    <dd className={css("loose")}>{words}</dd>
                  </div>
                ))}
              </dl>
            </Card>
          )}
        </div>
      </LargeDialogBody>
      <LargeDialogFooter>
        <Button look="primary" onPress={onClose}>
          {text.done}
        </Button>
      </LargeDialogFooter>
    </LargeDialog>
  );
};
