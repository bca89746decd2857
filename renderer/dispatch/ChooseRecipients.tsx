import { useState } from "react";
import type { FileFormat, RecipientRow } from "../../shared/contract/document.ts";
import type { Party } from "../../shared/domain/party.ts";
import type { ContactChannel } from "../../shared/domain/person.ts";
import type { WrappingWish } from "../../shared/domain/wrapping.ts";
import { dispatchText as text } from "../../shared/text/dispatch.ts";
import { toldAnywayText, toldInLogText } from "../../shared/text/exposure.ts";
import { protectedInWords } from "../../shared/text/failures.ts";
import { kitText } from "../../shared/text/kit.ts";
import { useApi } from "../api/ApiProvider.tsx";
import { failureInWords } from "../api/failure-words.ts";
import type { CaseFacts } from "../api/useCaseFacts.ts";
import { useCommand } from "../api/useCommand.ts";
import { Band } from "../ui/Band.tsx";
import { Button } from "../ui/Button.tsx";
import { classes } from "../ui/classes.ts";
import { LargeDialogBody, LargeDialogFooter } from "../ui/LargeDialog.tsx";
import { useShortcut } from "../ui/useShortcut.ts";
import { BlockedRecipients } from "./BlockedRecipients.tsx";
import styles from "./Dispatch.module.css";
import type { DocumentDialogProps, Sent } from "./DocumentDialog.tsx";
import { ExportFolder } from "./ExportFolder.tsx";
import { FileFormatChoice } from "./FileFormatChoice.tsx";
import { PreviewPane } from "./PreviewPane.tsx";
import { RecipientList } from "./RecipientList.tsx";
import { type Choice, formatOf, goesOnPaper, namingOfRows, startingChoices } from "./recipients.ts";
import { WrappingChoices } from "./WrappingChoices.tsx";

const css = classes(styles);

export interface ChooseRecipientsProps extends DocumentDialogProps {
  readonly title: string;
  readonly facts: CaseFacts | undefined;
  readonly rows: readonly RecipientRow[];
  /** What exports go to, as main's dialog last chose it. */
  readonly folder: string | null;
  readonly readAgain: () => void;
  readonly onSent: (sent: Sent) => void;
}

/** How the person asked to be reached, where the case is at hand. */
const wishIn =
  (facts: CaseFacts | undefined) =>
  (party: Party): ContactChannel | undefined => {
    if (party.kind === "youth") return facts?.youth.channel;
    if (party.kind === "guardian") {
      return facts?.guardians.find(({ guardianId }) => guardianId === party.guardianId)?.channel;
    }
    return undefined;
  };

const isAsked = ({ lock, securePackage }: WrappingWish): boolean => lock || securePackage;

/** To the left who gets it, to the right exactly what that recipient gets, below what the buttons do. */
export const ChooseRecipients = (props: ChooseRecipientsProps) => {
  const { rows, facts, title, caseId, isDraft = false, onClose, onSent } = props;
  const api = useApi();
  const dispatch = useCommand(api.document.dispatch);
  const open = rows.filter((row) => row.block === null);
  const [choices, setChoices] = useState(() => startingChoices(rows, wishIn(facts)));
  const [focusedCode, setFocusedCode] = useState(open[0]?.code);
  const [withPapers, setWithPapers] = useState(true);
  const [format, setFormat] = useState<FileFormat>();
  const [problem, setProblem] = useState<string>();
  // What was chosen here holds at once: copies that are being made may keep the host from saying it again for a while.
  const [chosenFolder, setChosenFolder] = useState<string>();
  const [wrapping, setWrapping] = useState<Partial<WrappingWish>>({});
  const folder = chosenFolder ?? props.folder;
  const focused = open.find((row) => row.code === focusedCode) ?? open[0];
  const naming = facts?.naming ?? namingOfRows(rows);
  const chosen = open.filter((row) => choices[row.code]?.chosen === true);

  const choose = (code: string, change: Partial<Choice>): void => {
    const before = choices[code] ?? { chosen: false, channel: "letter" };
    setChoices({ ...choices, [code]: { ...before, ...change } });
    setProblem(undefined);
  };
  const folderChanged = (now: string): void => {
    setProblem(undefined);
    setChosenFolder(now);
    props.readAgain();
  };
  const wayOf = (row: RecipientRow) => choices[row.code]?.channel ?? "letter";
  // What is e-mailed is locked unless somebody says otherwise.
  const wish = { lock: chosen.some((row) => wayOf(row) === "email"), securePackage: false, ...wrapping };
  const papersOf = (row: RecipientRow) => [row.request, ...(withPapers ? row.along : [])];
  const copies = chosen.flatMap((row) =>
    papersOf(row).map((request) => ({
      request,
      channel: wayOf(row),
      // What goes along with it has no choice.
      format: request === row.request ? formatOf(row, format) : undefined,
    })),
  );

  const send = async (to: "file" | "paper"): Promise<void> => {
    if (isDraft) return;
    if (chosen.length === 0) {
      setProblem(text.nobodyChosen);
      return;
    }
    const notPaper = chosen.filter((row) => !goesOnPaper(wayOf(row)));
    if (to === "paper" && notPaper.length > 0) {
      setProblem(text.notPaper(notPaper.map((row) => row.label)));
      return;
    }
    let where = folder;
    if (to === "file" && where === null) {
      // Asked for now rather than refused: the files must lie somewhere.
      const asked = await api.desktop.chooseExportFolder(null);
      if (!asked.ok) {
        setProblem(failureInWords(asked.error));
        return;
      }
      where = asked.value.folder;
      if (where !== null) folderChanged(where);
    }
    const answer = await dispatch.run({ copies, to, ...(to === "file" && isAsked(wish) && wish) });
    if (!answer.ok) {
      setProblem(failureInWords(answer.error, naming));
      return;
    }
    onSent({ ...answer.value, to, folder: where });
  };

  useShortcut("Ctrl+Enter", () => void send("file"), { inDialog: true, enabled: !isDraft });

  return (
    <>
      <LargeDialogBody>
        {facts?.anybodyProtected === true && (
          <Band tone="protected" title={text.protectedTitle}>
            {text.protectedBody}
          </Band>
        )}
        {props.warning !== undefined && (
          <Band tone="warn" title={props.warning.title}>
            {props.warning.body}
          </Band>
        )}
        {open.map(
          ({ code, request, tellsAnyway }) =>
            tellsAnyway !== null &&
            (request.kind === "disclosureLog" ? (
              request.format === "pdf" && (
                <Band key={code} tone="protected" title={toldInLogText.title}>
                  {toldInLogText.body(protectedInWords(tellsAnyway.whose, naming))}
                </Band>
              )
            ) : (
              <Band key={code} tone="protected" title={toldAnywayText.title}>
                {toldAnywayText.body(protectedInWords(tellsAnyway.whose, naming), tellsAnyway.parts)}
              </Band>
            )),
        )}
        <div className={css("panes")}>
          <div className={css("side")}>
            <RecipientList
              source={props.source}
              rows={open}
              choices={choices}
              onChoose={choose}
              focused={focused?.code}
              onFocus={setFocusedCode}
              canChoose={!isDraft}
              caseId={caseId}
              facts={facts}
              wrapping={
                isDraft ? null : (
                  <>
                    <FileFormatChoice rows={open} format={format} onChange={setFormat} />
                    <WrappingChoices
                      chosen={chosen.map((row) => ({ row, channel: wayOf(row) }))}
                      wish={wish}
                      onChange={(change) => {
                        setWrapping({ ...wrapping, ...change });
                      }}
                    />
                  </>
                )
              }
              papers={
                open.some((row) => row.along.length > 0) ? { along: withPapers, onChange: setWithPapers } : undefined
              }
            />
            <BlockedRecipients rows={rows.filter((row) => row.block !== null)} naming={naming} caseId={caseId} />
            {chosen.some((row) => wayOf(row) === "letter") && <p className={css("hint")}>{text.letterNote}</p>}
            {!isDraft && caseId !== undefined && <p className={css("hint")}>{text.mistakes}</p>}
          </div>
          <PreviewPane
            key={focused?.code}
            title={title}
            row={focused}
            format={focused && formatOf(focused, format)}
            others={open.filter((row) => row !== focused)}
            channel={focused === undefined ? "letter" : wayOf(focused)}
            isDraft={isDraft}
            papers={focused === undefined ? [] : papersOf(focused)}
            folder={folder}
            naming={naming}
            onCopied={() => {
              if (focused !== undefined) choose(focused.code, { chosen: false });
            }}
            onChecked={() => {
              if (focused !== undefined) choose(focused.code, { chosen: true });
            }}
          />
        </div>
      </LargeDialogBody>
      <LargeDialogFooter>
        <div className={css("foot")}>
          {isDraft && (
            <Band tone="warn" title={text.draftTitle}>
              {text.draftBody}
            </Band>
          )}
          {problem !== undefined && (
            <Band tone="bad" role="alert" title={text.problem}>
              {problem}
            </Band>
          )}
          <div className={css("deeds")}>
            {isDraft ? <span /> : <ExportFolder folder={folder} onChanged={folderChanged} />}
            <div className={css("buttons")}>
              <Button onPress={onClose}>{isDraft ? kitText.close : kitText.cancel}</Button>
              {!isDraft && (
                <>
                  <Button pending={dispatch.pending} onPress={() => void send("paper")}>
                    {chosen.length === 0 ? text.printNone : text.print(copies.length)}
                  </Button>
                  <Button
                    look="primary"
                    shortcut="Ctrl+Enter"
                    pending={dispatch.pending}
                    onPress={() => void send("file")}
                  >
                    {chosen.length === 0 ? text.saveNone : text.save(copies.length)}
                  </Button>
                </>
              )}
            </div>
          </div>
        </div>
      </LargeDialogFooter>
    </>
  );
};
