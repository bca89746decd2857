import { type ReactNode, useEffect, useRef, useState } from "react";

export interface ScrollBoxProps {
  readonly className: string | undefined;
  /** What it holds, for those who listen. */
  readonly label: string;
  readonly children: ReactNode;
}

/** Holds what may be wider than its place. Then it is a stop for the keys, also when nothing in it can be pressed. */
export const ScrollBox = ({ className, label, children }: ScrollBoxProps) => {
  const ref = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const box = ref.current;
    // A test's window has no layout.
    if (box === null || !("ResizeObserver" in window)) return;
    const observer = new ResizeObserver(() => {
      setScrolls(box.scrollWidth > box.clientWidth);
    });
    for (const element of [box, ...box.children]) observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return (
    <div className={className} ref={ref} {...(scrolls && { tabIndex: 0, role: "region", "aria-label": label })}>
      {children}
    </div>
  );
};
