import { useState } from "react";
import type { DeliveryChannel, DocumentRequest, FileFormat, RecipientRow } from "../../shared/contract/document.ts";
import { dispatchText as text } from "../../shared/text/dispatch.ts";
import { documentKindText, isWordFile } from "../../shared/text/document.ts";
import type { Naming } from "../../shared/text/failures.ts";
import { useApi } from "../api/ApiProvider.tsx";
import { failureInWords } from "../api/failure-words.ts";
import { useQuery } from "../api/useQuery.ts";
import { Band } from "../ui/Band.tsx";
import { classes } from "../ui/classes.ts";
import { DocumentView } from "../ui/DocumentView.tsx";
import { ErrorInPlace } from "../ui/ErrorInPlace.tsx";
import { Loading } from "../ui/Loading.tsx";
import { Select } from "../ui/Select.tsx";
import { CheckCopy } from "./CheckCopy.tsx";
import { CompareCopies } from "./CompareCopies.tsx";
import { CopyClip } from "./CopyClip.tsx";
import compareStyles from "./Compare.module.css";
import styles from "./Dispatch.module.css";
import { inFormat } from "./recipients.ts";

const css = classes({ ...styles, ...compareStyles });

export interface PreviewPaneProps {
  readonly title: string;
  readonly row: RecipientRow | undefined;
  /** What the document's own file will be, where somebody has chosen. */
  readonly format: FileFormat | undefined;
  /** The others that may have the document: their copies can be compared with this one. */
  readonly others: readonly RecipientRow[];
  /** How the shown copy is to leave. */
  readonly channel: DeliveryChannel;
  readonly isDraft: boolean;
  /** What the recipient gets: the document, and what goes along with it. */
  readonly papers: readonly DocumentRequest[];
  readonly folder: string | null;
  readonly naming: Naming;
  /** The copy that is shown has been read through (B3). */
  readonly onChecked: () => void;
  /** The copy that is shown has left as text. */
  readonly onCopied: () => void;
}

/** The very file that the recipient gets, its name and where it will lie. */
export const PreviewPane = ({ row, papers, ...rest }: PreviewPaneProps) => {
  const [at, setAt] = useState(0);
  const request = papers[at] ?? row?.request;
  return (
    <section className={css("preview")} aria-label={text.preview}>
      {papers.length > 1 && (
        <div className={css("papers")} role="group" aria-label={text.papers}>
          {papers.map(({ kind }, index) => (
            <button
              key={kind}
              type="button"
              className={css("paper")}
              aria-pressed={papers[at] === undefined ? index === 0 : index === at}
              onClick={() => {
                setAt(index);
              }}
            >
              {documentKindText[kind]}
            </button>
          ))}
        </div>
      )}
      {row === undefined || request === undefined ? (
        <p className={css("hint")}>{text.chooseOne}</p>
      ) : (
        <Copy key={request.kind} row={row} request={request} {...rest} />
      )}
    </section>
  );
};

interface CopyProps extends Omit<PreviewPaneProps, "papers"> {
  readonly row: RecipientRow;
  readonly request: DocumentRequest;
}

const Copy = ({
  title,
  row,
  format,
  others,
  request,
  channel,
  isDraft,
  folder,
  naming,
  onChecked,
  onCopied,
}: CopyProps) => {
  const api = useApi();
  const preview = useQuery(api.document.preview, request);
  const [comparedWith, setComparedWith] = useState("");
  // A paper that goes along is another document than the others' rows are of, and two clips have nothing in common.
  const comparable =
    request === row.request && request.kind !== "journalClip" ? others.filter((one) => "party" in one.request) : [];
  const other = comparable.find(({ code }) => code === comparedWith);
  if (preview.state === "loading") return <Loading>{text.preparing}</Loading>;
  if (preview.state === "failed") {
    return (
      <ErrorInPlace title={text.cannotPreview} onTryAgain={preview.readAgain}>
        {failureInWords(preview.failure, naming)}
      </ErrorInPlace>
    );
  }
  const { bytes, unprintable } = preview.value;
  const fileName = inFormat(preview.value.fileName, request === row.request ? format : undefined);
  return (
    <>
      <p className={css("file")}>
        {text.fileIs} <strong>{fileName}</strong> {text.inFolder} <strong>{row.code}</strong>
        {folder !== null && <span className={css("where")}> {text.below(folder)}</span>}
      </p>
      {isWordFile(fileName) && <p className={css("hint")}>{text.isWordFile}</p>}
      {unprintable.length > 0 && (
        <Band tone="warn" title={text.unprintableTitle}>
          {text.unprintableBody(unprintable)}
        </Band>
      )}
      <CheckCopy row={row} naming={naming} onChecked={onChecked} />
      {request.kind === "journalClip" && !isDraft && (
        <CopyClip row={row} channel={channel} naming={naming} onCopied={onCopied} />
      )}
      {comparable.length > 0 && (
        <div className={css("compare")}>
          <Select
            label={text.compareWith}
            options={[
              { id: "", label: text.compareWithNobody },
              ...comparable.map(({ code, label }) => ({ id: code, label: `${code} ${label}` })),
            ]}
            value={comparedWith}
            onChange={setComparedWith}
          />
        </div>
      )}
      {other === undefined ? (
        <DocumentView bytes={bytes} title={text.previewOf(title, row.label)} />
      ) : (
        <CompareCopies one={{ label: row.label, request }} other={other} naming={naming} />
      )}
    </>
  );
};
