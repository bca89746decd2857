import { documentViewText } from "../../../shared/text/document-view.ts";
import { SheetGroups, usePaintedSheet } from "./SheetGroups.tsx";

const text = documentViewText.recoveryCards;

export interface RecoveryCardsProps {
  readonly mark: string;
  readonly cards: readonly (readonly string[])[];
  readonly onPainted: () => void;
}

/** A page for each card, since they are to lie in different places. */
export const RecoveryCards = ({ mark, cards, onPainted }: RecoveryCardsProps) => {
  usePaintedSheet(onPainted);
  return cards.map((groups, index) => (
    <span key={index}>
      <article className="sheet">
        <h1>{text.title(index + 1)}</h1>
        <p>{text.body}</p>
        <SheetGroups groups={groups} />
        <p>{text.mark(mark)}</p>
        <p>{text.howTo}</p>
        <p className="line">{text.vault}</p>
        <p className="line">{text.written}</p>
      </article>
    </span>
  ));
};
