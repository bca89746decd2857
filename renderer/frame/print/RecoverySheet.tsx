import { useEffect, useEffectEvent } from "react";
import { documentViewText } from "../../../shared/text/document-view.ts";

const text = documentViewText.recoverySheet;
const checkGroup = 8;

export interface RecoverySheetProps {
  readonly groups: readonly string[];
  readonly onPainted: () => void;
}

/** The sheet that is locked in. Large groups: it may be read by candlelight. */
export const RecoverySheet = ({ groups, onPainted }: RecoverySheetProps) => {
  const painted = useEffectEvent(onPainted);
  useEffect(() => {
    void document.fonts.ready.then(() => {
      requestAnimationFrame(() => {
        painted();
      });
    });
  }, []);
  return (
    <article className="sheet">
      <h1>{text.title}</h1>
      <p>{text.body}</p>
      <dl>
        {groups.map((group, index) => (
          <div key={index}>
            <dt>{index === checkGroup ? text.check : text.group(index + 1)}</dt>
            <dd>{group}</dd>
          </div>
        ))}
      </dl>
      <p>{text.howTo}</p>
      <p className="line">{text.vault}</p>
      <p className="line">{text.written}</p>
    </article>
  );
};
