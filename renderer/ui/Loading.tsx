import { useEffect, useState } from "react";
import { kitText } from "../../shared/text/kit.ts";
import { classes } from "./classes.ts";
import styles from "./States.module.css";

const css = classes(styles);
const patience = 150;

export interface LoadingProps {
  readonly children?: string;
  /** There is nothing else in the window. */
  readonly isWindow?: boolean;
}

/** Nothing for 150 ms, since local answers are faster than that; then words. */
export const Loading = ({ children = kitText.loading, isWindow = false }: LoadingProps) => {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSlow(true);
    }, patience);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <p className={css("loading", isWindow && "whole")} role="status">
      {slow ? children : ""}
    </p>
  );
};
