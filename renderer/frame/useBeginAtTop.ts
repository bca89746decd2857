import { type RefObject, useEffect, useRef } from "react";

/**
 * For a part that takes another's place on the same screen: it begins at its top, and the heading that gets the ref has
 * the focus, for those who listen.
 */
export const useBeginAtTop = (begins: boolean): RefObject<HTMLHeadingElement | null> => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!begins) return;
    // It is the content that scrolls, not the window.
    document.getElementById("content")?.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [begins]);
  return heading;
};
