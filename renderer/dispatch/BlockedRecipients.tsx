import type { RecipientRow } from "../../shared/contract/document.ts";
import type { CaseId } from "../../shared/domain/ids.ts";
import { dispatchText as text } from "../../shared/text/dispatch.ts";
import { type Naming, refusalInWords } from "../../shared/text/failures.ts";
import { hrefTo, paths } from "../frame/paths.ts";
import { ToneIcon } from "../ui/Chip.tsx";
import { classes } from "../ui/classes.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import styles from "./Dispatch.module.css";

const css = classes(styles);

export interface BlockedRecipientsProps {
  readonly rows: readonly RecipientRow[];
  readonly naming: Naming;
  readonly caseId: CaseId | undefined;
}

/** Those who may not have it: in sight, with the reason, and never something to tick. */
export const BlockedRecipients = ({ rows, naming, caseId }: BlockedRecipientsProps) =>
  rows.length === 0 ? null : (
    <section className={css("section", "blocked")} aria-labelledby="dispatch-blocked">
      <h3 id="dispatch-blocked">{text.blocked}</h3>
      <ul className={css("list")}>
        {rows.map((row) => (
          <li key={row.code} className={css("stopped")}>
            <ToneIcon tone="bad" />
            <div>
              <p className={css("who")}>
                <span className={css("code")}>{row.code}</span> {row.label}
              </p>
              {row.block !== null && <p className={css("why")}>{refusalInWords(row.block, naming)}</p>}
            </div>
          </li>
        ))}
      </ul>
      {caseId !== undefined && (
        <LinkButton size="small" href={hrefTo(paths.consent(caseId))}>
          {text.supplement}
        </LinkButton>
      )}
    </section>
  );
