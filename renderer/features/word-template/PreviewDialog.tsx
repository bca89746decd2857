import type { PreviewBlock } from "../../../shared/contract/word-template.ts";
import type { WordTemplate } from "../../../shared/domain/word-template.ts";
import { templateKindText, wordTemplateText } from "../../../shared/text/word-template.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { useCommand } from "../../api/useCommand.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { LargeDialog, LargeDialogBody, LargeDialogFooter } from "../../ui/LargeDialog.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { toast } from "../../ui/Toasts.tsx";
import styles from "./WordTemplate.module.css";

const text = wordTemplateText.preview;

export interface PreviewDialogProps {
  readonly template: WordTemplate;
  readonly onClose: () => void;
}

/** What a template makes of invented people, as words; the file itself shows how it looks. */
export const PreviewDialog = ({ template, onClose }: PreviewDialogProps) => {
  const { wordTemplateId, kind, version } = template;
  const api = useApi();
  const preview = useQuery(api.wordTemplate.preview, { wordTemplateId });
  const save = useCommand(api.desktop.saveWordTemplate);
  const saveAs = async (what: "kept" | "example"): Promise<void> => {
    const done = await save.run({ what, wordTemplateId });
    if (done.ok && done.value.saved) toast(wordTemplateText.saved);
  };
  return (
    <LargeDialog title={text.title(templateKindText[kind], version)} about={text.about} onClose={onClose}>
      <LargeDialogBody>
        {save.failure !== undefined && <Band tone="bad" role="alert" title={failureInWords(save.failure)} />}
        {preview.state === "loading" && <Loading />}
        {preview.state === "failed" && <Band tone="bad" role="alert" title={text.failed} />}
        {preview.state === "ready" && (
          <div
            className={styles["paper"]}
            // A scrolled region must take the focus, or the arrow keys cannot scroll it.
            // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
            tabIndex={0}
            role="group"
            aria-label={text.title(templateKindText[kind], version)}
          >
            {preview.value.map((block, index) => (
              // What a finished file holds, in its order.
              <Block key={index} block={block} />
            ))}
          </div>
        )}
      </LargeDialogBody>
      <LargeDialogFooter>
        <Button pending={save.pending} onPress={() => void saveAs("kept")}>
          {text.saveKept}
        </Button>
        <Button look="primary" pending={save.pending} onPress={() => void saveAs("example")}>
          {text.saveExample}
        </Button>
      </LargeDialogFooter>
    </LargeDialog>
  );
};

const Block = ({ block }: { readonly block: PreviewBlock }) => {
  switch (block.kind) {
    case "heading":
      return <h3>{block.text}</h3>;
    case "paragraph":
      return block.text.trim() === "" ? null : <p>{block.text}</p>;
    case "table":
      return (
        <table>
          <tbody>
            {block.rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
};
