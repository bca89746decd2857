import { useEffect, useEffectEvent } from "react";
import { documentViewText } from "../../../shared/text/document-view.ts";

const text = documentViewText.recoverySheet;
const checkGroup = 8;

/** The nine groups on paper. Large: they may be read by candlelight. */
export const SheetGroups = ({ groups }: { readonly groups: readonly string[] }) => (
  <dl>
    {groups.map((group, index) => (
      <div key={index}>
        <dt>{index === checkGroup ? text.check : text.group(index + 1)}</dt>
        <dd>{group}</dd>
      </div>
    ))}
  </dl>
);

/** Tells when the fonts are there and the sheet has been painted. */
export const usePaintedSheet = (onPainted: () => void): void => {
  const painted = useEffectEvent(onPainted);
  useEffect(() => {
    void document.fonts.ready.then(() => {
      requestAnimationFrame(() => {
        painted();
      });
    });
  }, []);
};
