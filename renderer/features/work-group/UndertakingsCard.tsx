import type { Undertaking, WorkGroupMeeting } from "../../../shared/domain/work-group.ts";
import { workGroupText } from "../../../shared/text/work-group.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { undoable } from "../../api/undoable.ts";
import { useCommand } from "../../api/useCommand.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { agencyName, type WorkGroup } from "./work-group.ts";
import { detailsOfMeeting } from "./work-group-values.ts";
import styles from "./WorkGroup.module.css";

const text = workGroupText.view;
const { form } = workGroupText;

interface Numbered extends Undertaking {
  readonly index: number;
}

/** What the agencies undertook, and what is left of it. */
export const UndertakingsCard = ({
  meeting,
  workGroup,
}: {
  readonly meeting: WorkGroupMeeting;
  readonly workGroup: WorkGroup;
}) => {
  const api = useApi();
  const change = useCommand(api.workGroup.changeMeeting);
  const { workGroupMeetingId, version, undertakings } = meeting;
  const markDone = async (index: number): Promise<void> => {
    const details = {
      ...detailsOfMeeting(meeting),
      undertakings: undertakings.map((one, at) => (at === index ? { ...one, doneOn: workGroup.today } : one)),
    };
    // The texts are as they were: what may be a name has been kept on purpose before.
    const answer = await change.run({ workGroupMeetingId, version, details, keepAnyway: true });
    if (!answer.ok) return;
    const back = { workGroupMeetingId, version: answer.value.version, details: detailsOfMeeting(meeting) };
    undoable(text.marked, () => change.run({ ...back, keepAnyway: true }));
  };
  const columns: readonly Column<Numbered>[] = [
    { id: "what", heading: form.what, cell: ({ what }) => what },
    { id: "agency", heading: form.agency, cell: ({ agencyId }) => agencyName(workGroup, agencyId), width: "fit" },
    { id: "by", heading: form.byOn, cell: ({ byOn }) => byOn ?? text.noDay, width: "fit" },
    {
      id: "state",
      heading: text.state,
      width: "fit",
      cell: ({ index, what, doneOn }) =>
        doneOn === null ? (
          <Button size="small" onPress={() => void markDone(index)}>
            {text.markDone}
            <span className="visually-hidden">: {what}</span>
          </Button>
        ) : (
          text.done(doneOn)
        ),
    },
  ];
  return (
    <Card title={text.undertakings} look={undertakings.length === 0 ? "normal" : "flush"}>
      {change.failure !== undefined && <Band tone="bad" role="alert" title={failureInWords(change.failure)} />}
      {undertakings.length === 0 ? (
        <p className={styles["quiet"]}>{text.noUndertakings}</p>
      ) : (
        <Table
          caption={text.undertakings}
          columns={columns}
          rows={undertakings.map((undertaking, index) => ({ ...undertaking, index }))}
          rowId={({ index }) => String(index)}
        />
      )}
    </Card>
  );
};
