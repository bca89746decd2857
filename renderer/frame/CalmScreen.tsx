// The screens before the vault is open: one thing at a time, in the middle of the window.
import type { ReactNode } from "react";
import { frameText } from "../../shared/text/frame.ts";
import { classes } from "../ui/classes.ts";
import styles from "./CalmScreen.module.css";
import { ProductMark } from "./ProductMark.tsx";

const css = classes(styles);

export interface CalmScreenProps {
  readonly title: string;
  /** "Steg 2 av 4". */
  readonly above?: string | undefined;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
  /** It says what is under way, and gives way to another by itself. */
  readonly isBusy?: boolean | undefined;
  readonly wide?: boolean | undefined;
}

export const CalmScreen = ({ title, above, lead, children, isBusy = false, wide = false }: CalmScreenProps) => (
  <main className={css("screen")}>
    <div className={css("column", wide && "wide")}>
      <p className={css("product")}>
        <ProductMark size={26} />
        {frameText.product}
      </p>
      <div className={css("card")} {...(isBusy && { role: "status" })}>
        <header>
          {above !== undefined && <p className={css("above")}>{above}</p>}
          <h1 tabIndex={-1}>{title}</h1>
          {lead !== undefined && <p className={css("lead")}>{lead}</p>}
        </header>
        {children}
      </div>
      <p className={css("foot")}>
        {frameText.secrecy} · {frameText.encrypted}
      </p>
    </div>
  </main>
);

/** The buttons at the foot of a calm screen, the way on at the right. */
export const CalmButtons = ({ children }: { readonly children: ReactNode }) => (
  <div className={css("buttons")}>{children}</div>
);
