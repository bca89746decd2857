import type { OlderCase } from "../../../shared/contract/profile.ts";
import { profileChangeText, settingsText } from "../../../shared/text/settings.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { useCommand } from "../../api/useCommand.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { toast } from "../../ui/Toasts.tsx";

const text = settingsText.older;
const list = new Intl.ListFormat("sv", { type: "conjunction" });

/** Open cases that still go by what they were opened under. Each is moved by itself, deliberately and logged. */
export const OlderCasesCard = ({ version }: { readonly version: number }) => {
  const api = useApi();
  const older = useQuery(api.profile.olderCases, null);
  const move = useCommand(api.profile.moveCase);
  if (older.state !== "ready" || older.value.length === 0) return null;
  const columns: readonly Column<OlderCase>[] = [
    { id: "number", heading: text.number, cell: ({ number }) => number, width: "fit" },
    {
      id: "changes",
      heading: text.changes,
      cell: ({ changes }) => list.format(changes.map((change) => profileChangeText[change])),
    },
    {
      id: "action",
      heading: text.action,
      hideHeading: true,
      width: "fit",
      cell: ({ caseId, number }) => (
        <Button
          onPress={() => {
            void move.run({ caseId, version }).then((done) => {
              if (done.ok) toast(text.moved(number));
            });
          }}
        >
          {text.move}
          <span className="visually-hidden">{`, ${number}`}</span>
        </Button>
      ),
    },
  ];
  return (
    <Card title={text.title} lead={text.lead} look="flush">
      {move.failure !== undefined && <Band tone="bad" role="alert" title={failureInWords(move.failure)} />}
      <Table caption={text.caption} columns={columns} rows={older.value} rowId={({ caseId }) => caseId} />
    </Card>
  );
};
