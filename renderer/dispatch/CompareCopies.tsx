import { Fragment } from "react";
import type { DocumentRequest, RecipientRow } from "../../shared/contract/document.ts";
import { dispatchText as text } from "../../shared/text/dispatch.ts";
import type { Naming } from "../../shared/text/failures.ts";
import { useApi } from "../api/ApiProvider.tsx";
import { failureInWords } from "../api/failure-words.ts";
import { useQuery } from "../api/useQuery.ts";
import { classes } from "../ui/classes.ts";
import type { Stretch } from "../ui/diff-words.ts";
import { ErrorInPlace } from "../ui/ErrorInPlace.tsx";
import { Loading } from "../ui/Loading.tsx";
import { comparedLines } from "./compared-lines.ts";
import compareStyles from "./Compare.module.css";
import styles from "./Dispatch.module.css";

const css = classes({ ...styles, ...compareStyles });

export interface CompareCopiesProps {
  readonly one: Pick<RecipientRow, "label"> & { readonly request: DocumentRequest };
  readonly other: RecipientRow;
  readonly naming: Naming;
}

interface LineOfProps {
  readonly whose: "before" | "after";
  readonly words: readonly Stretch[];
  readonly label: string;
}

/** A line as it reads in one of the copies, with the words marked that the other does not have. */
const LineOf = ({ whose, words, label }: LineOfProps) => (
  <>
    <strong>{text.inCopyTo(label)}</strong>
    <span>
      {words.map((stretch, index) =>
        stretch.in === "both" ? (
          <Fragment key={index}>{stretch.text}</Fragment>
        ) : (
          stretch.in === whose && (
            <mark key={index}>
              <span className="visually-hidden">{text.onlyHere} </span>
              {stretch.text}
            </mark>
          )
        ),
      )}
    </span>
  </>
);

/** What stands in only one of two recipients' copies. Each line says in words whose it is, and words that differ within a line are marked. */
export const CompareCopies = ({ one, other, naming }: CompareCopiesProps) => {
  const api = useApi();
  const found = useQuery(api.document.compare, { one: one.request, other: other.request });
  if (found.state === "loading") return <Loading>{text.comparing}</Loading>;
  if (found.state === "failed") {
    return (
      <ErrorInPlace title={text.cannotCompare} onTryAgain={found.readAgain}>
        {failureInWords(found.failure, naming)}
      </ErrorInPlace>
    );
  }
  const { same, parts } = found.value;
  const label = { one: one.label, other: other.label };
  return (
    <section
      className={css("comparison")}
      aria-label={text.comparison(one.label, other.label)}
      // A scrolled region must take the focus, or the arrow keys cannot scroll it.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
      tabIndex={0}
    >
      <p className={css("hint")}>
        {parts.length === 0 && `${text.comparedAlike} `}
        {text.comparedSame(same)}
      </p>
      {parts.map(({ under, lines }, part) => (
        // Headings can come back: the place is what tells parts and lines apart.
        <div key={part}>
          <h4>{under === "" ? text.comparedTop : under}</h4>
          <ul className={css("list")}>
            {comparedLines(lines).map((line, index) => (
              <li key={index} className={css("only")} data-only={line.only}>
                {line.only === "neither" ? (
                  <>
                    <LineOf whose="before" words={line.words} label={label.one} />
                    <LineOf whose="after" words={line.words} label={label.other} />
                  </>
                ) : (
                  <>
                    <strong>{text.onlyTo(label[line.only])}</strong>
                    <span>{line.text}</span>
                  </>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
};
