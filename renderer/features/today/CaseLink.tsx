import type { MouseEvent, ReactNode } from "react";
import type { CaseId } from "../../../shared/domain/ids.ts";
import { hrefTo } from "../../frame/paths.ts";
import { classes } from "../../ui/classes.ts";
import styles from "./Today.module.css";

const css = classes(styles);

export type GoToCase = (caseId: CaseId, path: string) => void;

export interface CaseLinkProps {
  readonly caseId: CaseId;
  readonly path: string;
  readonly onGo: GoToCase;
  readonly children: ReactNode;
}

/** A link into a case: the case is opened, which is logged, before the screen is shown. */
export const CaseLink = ({ caseId, path, onGo, children }: CaseLinkProps) => {
  const go = (event: MouseEvent): void => {
    event.preventDefault();
    onGo(caseId, path);
  };
  return (
    <a className={css("link")} href={hrefTo(path)} onClick={go}>
      {children}
    </a>
  );
};
