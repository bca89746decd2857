import { documentViewText } from "../../../shared/text/document-view.ts";
import { SheetGroups, usePaintedSheet } from "./SheetGroups.tsx";

const text = documentViewText.recoverySheet;

export interface RecoverySheetProps {
  readonly groups: readonly string[];
  readonly onPainted: () => void;
}

/** The sheet that is locked in. Large groups: it may be read by candlelight. */
export const RecoverySheet = ({ groups, onPainted }: RecoverySheetProps) => {
  usePaintedSheet(onPainted);
  return (
    <article className="sheet">
      <h1>{text.title}</h1>
      <p>{text.body}</p>
      <SheetGroups groups={groups} />
      <p>{text.howTo}</p>
      <p className="line">{text.vault}</p>
      <p className="line">{text.written}</p>
    </article>
  );
};
