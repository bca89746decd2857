import { CircleCheck, Printer } from "lucide-react";
import { useEffect, useEffectEvent } from "react";
import type { LockedCopy } from "../../shared/contract/document.ts";
import type { SentDocument } from "../../shared/domain/disclosure.ts";
import { dispatchText, wrappingText } from "../../shared/text/dispatch.ts";
import { documentKindText, isPdfFile, shortFingerprint, wayInWords } from "../../shared/text/document.ts";
import type { CaseFacts } from "../api/useCaseFacts.ts";
import { Band } from "../ui/Band.tsx";
import { Button } from "../ui/Button.tsx";
import { classes } from "../ui/classes.ts";
import { LargeDialogBody, LargeDialogFooter } from "../ui/LargeDialog.tsx";
import { type Column, Table } from "../ui/Table.tsx";
import styles from "./Dispatch.module.css";
import { Passwords } from "./Passwords.tsx";
import { guardianName } from "./recipients.ts";
import { usePrinting } from "./usePrinting.ts";

const css = classes(styles);
const text = dispatchText.receipt;

export interface ReceiptProps {
  readonly documents: readonly SentDocument[];
  readonly locked: readonly LockedCopy[];
  readonly to: "file" | "paper";
  readonly folder: string | null;
  readonly inCase: boolean;
  /** The case that it is about, where it is at hand: names the guardians. */
  readonly facts: CaseFacts | undefined;
  /** Back to the recipients; absent when there can be no more. */
  readonly onMore: (() => void) | undefined;
  readonly onClose: () => void;
}

/** What has been sent: who, how, which file and its fingerprint. On paper, the prints begin here. */
export const Receipt = ({ documents, locked, to, folder, inCase, facts, onMore, onClose }: ReceiptProps) => {
  const printing = usePrinting();
  const printAll = useEffectEvent(() => {
    if (to === "paper") void printing.print(documents.map(({ documentId }) => documentId));
  });
  useEffect(() => {
    printAll();
  }, []);

  const columns: readonly Column<SentDocument>[] = [
    {
      id: "recipient",
      heading: text.recipient,
      cell: (row) => (
        <>
          <span className={css("code")}>{row.recipientCode}</span> {row.recipientLabel}
          {guardianName(facts, row.recipientCode) !== undefined && (
            <span className={css("name")}>{guardianName(facts, row.recipientCode)}</span>
          )}
        </>
      ),
    },
    ...(new Set(documents.map(({ kind }) => kind)).size > 1
      ? [{ id: "paper", heading: text.paperKind, cell: (row: SentDocument) => documentKindText[row.kind] }]
      : []),
    { id: "channel", heading: text.channel, cell: (row) => wayInWords(row) },
    { id: "file", heading: text.file, cell: (row) => row.fileName },
    { id: "fingerprint", heading: text.fingerprint, cell: (row) => <code>{shortFingerprint(row.sha256)}</code> },
    {
      id: "print",
      heading: text.printing,
      cell: (row) =>
        isPdfFile(row.fileName) && (
          <span className={css("print")}>
            {printing.stateOf(row.documentId) !== undefined && <span>{printing.stateOf(row.documentId)}</span>}
            <Button
              size="small"
              icon={<Printer size={14} aria-hidden />}
              pending={printing.busy}
              onPress={() => void printing.print([row.documentId])}
            >
              {text.printIt}
              <span className="visually-hidden"> {text.printItFor(row.recipientLabel)}</span>
            </Button>
          </span>
        ),
    },
  ];

  return (
    <>
      <LargeDialogBody>
        <div className={css("receipt")}>
          <p className={css("done")} role="status">
            <CircleCheck size={22} aria-hidden />
            <strong>{text.title}</strong>
          </p>
          <p>
            {to === "file" && folder !== null ? text.files(folder) : text.paper}{" "}
            {documents.some(({ wrapping }) => wrapping === "securePackage") && `${wrappingText.packagesLie} `}
            {inCase ? text.kept : text.keptWithoutCase}
          </p>
          {printing.problem !== undefined && (
            <Band tone="bad" role="alert" title={text.printStopped}>
              {printing.problem}
            </Band>
          )}
          <Passwords locked={locked} />
          <Table caption={text.caption} columns={columns} rows={documents} rowId={(row) => row.documentId} />
          <p className={css("hint")}>
            {locked.length === 0 ? text.fingerprintNote : wrappingText.fingerprintNote}{" "}
            {to === "file" && dispatchText.folderNote}
          </p>
        </div>
      </LargeDialogBody>
      <LargeDialogFooter>
        {onMore !== undefined && <Button onPress={onMore}>{text.more}</Button>}
        <Button look="primary" autoFocus onPress={onClose}>
          {text.done}
        </Button>
      </LargeDialogFooter>
    </>
  );
};
