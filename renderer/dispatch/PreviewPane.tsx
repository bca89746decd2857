import type { RecipientRow } from "../../shared/contract/document.ts";
import { dispatchText as text } from "../../shared/text/document.ts";
import type { Naming } from "../../shared/text/failures.ts";
import { useApi } from "../api/ApiProvider.tsx";
import { failureInWords } from "../api/failure-words.ts";
import { useQuery } from "../api/useQuery.ts";
import { Band } from "../ui/Band.tsx";
import { classes } from "../ui/classes.ts";
import { DocumentView } from "../ui/DocumentView.tsx";
import { ErrorInPlace } from "../ui/ErrorInPlace.tsx";
import { Loading } from "../ui/Loading.tsx";
import styles from "./Dispatch.module.css";

const css = classes(styles);

export interface PreviewPaneProps {
  readonly title: string;
  readonly row: RecipientRow | undefined;
  readonly folder: string | null;
  readonly naming: Naming;
}

/** The very file that the recipient gets, its name and where it will lie. */
export const PreviewPane = ({ row, ...rest }: PreviewPaneProps) => (
  <section className={css("preview")} aria-label={text.preview}>
    {row === undefined ? <p className={css("hint")}>{text.chooseOne}</p> : <Copy row={row} {...rest} />}
  </section>
);

const Copy = ({ title, row, folder, naming }: PreviewPaneProps & { readonly row: RecipientRow }) => {
  const api = useApi();
  const preview = useQuery(api.document.preview, row.request);
  if (preview.state === "loading") return <Loading>{text.preparing}</Loading>;
  if (preview.state === "failed") {
    return (
      <ErrorInPlace title={text.cannotPreview} onTryAgain={preview.readAgain}>
        {failureInWords(preview.failure, naming)}
      </ErrorInPlace>
    );
  }
  const { bytes, fileName, unprintable } = preview.value;
  return (
    <>
      <p className={css("file")}>
        {text.fileIs} <strong>{fileName}</strong> {text.inFolder} <strong>{row.code}</strong>
        {folder !== null && <span className={css("where")}> {text.below(folder)}</span>}
      </p>
      {unprintable.length > 0 && (
        <Band tone="warn" title={text.unprintableTitle}>
          {text.unprintableBody(unprintable)}
        </Band>
      )}
      <DocumentView bytes={bytes} title={text.previewOf(title, row.label)} />
    </>
  );
};
