import { useState } from "react";
import type { Day } from "../../../shared/domain/day.ts";
import { standingOf, type TemplateStanding, type WordTemplate } from "../../../shared/domain/word-template.ts";
import { standingText, templateKindText, wordTemplateText } from "../../../shared/text/word-template.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { useCommand } from "../../api/useCommand.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Chip, type Tone } from "../../ui/Chip.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Row } from "../../ui/Layout.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { toast } from "../../ui/Toasts.tsx";
import { PreviewDialog } from "./PreviewDialog.tsx";

const text = wordTemplateText.list;

const tones: Readonly<Record<TemplateStanding, Tone>> = {
  used: "ok",
  coming: "info",
  replaced: "neutral",
  stopped: "neutral",
};

export interface TemplatesCardProps {
  readonly templates: readonly WordTemplate[];
  readonly today: Day;
}

/** Every version that has been taken in, and how it stands today. */
export const TemplatesCard = ({ templates, today }: TemplatesCardProps) => {
  const api = useApi();
  const setUse = useCommand(api.wordTemplate.setUse);
  const [shown, setShown] = useState<WordTemplate>();
  const change = async ({ wordTemplateId, inUse }: WordTemplate): Promise<void> => {
    const done = await setUse.run({ wordTemplateId, inUse: !inUse });
    if (done.ok) toast(inUse ? text.stopped : text.resumed);
  };
  const columns: readonly Column<WordTemplate>[] = [
    { id: "kind", heading: text.kind, cell: ({ kind }) => templateKindText[kind] },
    { id: "version", heading: text.version, cell: ({ version }) => version, align: "end", width: "fit" },
    { id: "validFrom", heading: text.validFrom, cell: ({ validFrom }) => validFrom, width: "fit" },
    {
      id: "standing",
      heading: text.standing,
      cell: (template) => {
        const standing = standingOf(template, templates, today);
        return <Chip tone={tones[standing]}>{standingText[standing]}</Chip>;
      },
    },
    {
      id: "imported",
      heading: text.imported,
      cell: ({ importedOn, importedBy }) => text.importedText(importedOn, importedBy),
    },
    {
      id: "actions",
      heading: text.actions,
      hideHeading: true,
      cell: (template) => {
        const about = text.about(templateKindText[template.kind], template.version);
        return (
          <Row align="start">
            <Button
              size="small"
              onPress={() => {
                setShown(template);
              }}
            >
              {text.look}
              <span className="visually-hidden">{`: ${about}`}</span>
            </Button>
            <Button size="small" look="quiet" pending={setUse.pending} onPress={() => void change(template)}>
              {template.inUse ? text.stop : text.resume}
              <span className="visually-hidden">{`: ${about}`}</span>
            </Button>
          </Row>
        );
      },
    },
  ];
  return (
    <Card title={text.title} lead={text.lead}>
      {setUse.failure !== undefined && <Band tone="bad" role="alert" title={failureInWords(setUse.failure)} />}
      {templates.length === 0 ? (
        <EmptyState title={text.empty} />
      ) : (
        <Table caption={text.title} columns={columns} rows={templates} rowId={({ wordTemplateId }) => wordTemplateId} />
      )}
      {shown !== undefined && (
        <PreviewDialog
          template={shown}
          onClose={() => {
            setShown(undefined);
          }}
        />
      )}
    </Card>
  );
};
