import { useState } from "react";
import type { KeySlot } from "../../../shared/contract/keys.ts";
import { dayAndTimeOf } from "../../../shared/text/dates.ts";
import { keysText as text, lastUsedInWords, slotInWords } from "../../../shared/text/keys.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useQuery } from "../../api/useQuery.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { WithSide } from "../../ui/Layout.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { Table } from "../../ui/Table.tsx";
import { KeyFlow, type KeyTask } from "./KeyFlow.tsx";
import { keyProblem } from "./key-problem.ts";
import styles from "./KeysScreen.module.css";

const taskKinds = ["change", "deputy", "recovery", "masterKey"] as const;

/** Who can open the vault, and how that is changed. */
export const KeysScreen = () => {
  const api = useApi();
  const list = useQuery(api.keys.list, {});
  const [task, setTask] = useState<KeyTask>();
  if (list.state === "loading") return <Loading />;
  if (list.state === "failed") {
    return (
      <ErrorInPlace title={text.failed} onTryAgain={list.readAgain}>
        {keyProblem(list.failure)}
      </ErrorInPlace>
    );
  }
  const { slots, needsPassphrase, hasLeftOver } = list.value;
  return (
    <>
      <PageHeader
        title={text.title}
        lead={text.lead}
        actions={<LinkButton href={hrefTo(paths.settings)}>{text.back}</LinkButton>}
      />
      {needsPassphrase && (
        <Band
          tone="warn"
          title={text.needsPassphrase.title}
          actions={
            <Button
              look="primary"
              onPress={() => {
                setTask({ kind: "renew" });
              }}
            >
              {text.needsPassphrase.action}
            </Button>
          }
        >
          {text.needsPassphrase.body}
        </Band>
      )}
      {hasLeftOver && (
        <Band tone="warn" title={text.leftOver.title}>
          {text.leftOver.body}
        </Band>
      )}
      <WithSide
        side={
          <Card title={text.how.title}>
            <ul className={styles["points"]}>
              {text.how.points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </Card>
        }
      >
        <Card title={text.list.title} look="flush">
          <SlotTable
            slots={slots}
            onRemove={(slot) => {
              setTask({ kind: "remove", slot });
            }}
          />
        </Card>
        <div className={styles["tasks"]}>
          {taskKinds.map((kind) => (
            <Card key={kind} title={text.tasks[kind].card}>
              <div className={styles["task"]}>
                <p>{text.tasks[kind].lead}</p>
                <Button
                  onPress={() => {
                    setTask({ kind });
                  }}
                >
                  {text.tasks[kind].action}
                </Button>
              </div>
            </Card>
          ))}
        </div>
      </WithSide>
      {task !== undefined && (
        <KeyFlow
          task={task}
          onClose={() => {
            setTask(undefined);
          }}
        />
      )}
    </>
  );
};

interface SlotTableProps {
  readonly slots: readonly KeySlot[];
  readonly onRemove: (slot: KeySlot) => void;
}

/** A deputy can leave; of the others there must be one, so only one too many has the button. */
const SlotTable = ({ slots, onRemove }: SlotTableProps) => {
  const { columns, ...words } = text.list;
  const mayGo = (slot: KeySlot): boolean =>
    slot.role === "deputy" || slots.filter(({ role }) => role === slot.role).length > 1;
  return (
    <Table
      caption={words.caption}
      rows={slots}
      rowId={({ slotId }) => slotId}
      columns={[
        {
          id: "who",
          heading: columns.who,
          cell: (slot) => (
            <span className={styles["who"]}>
              {slotInWords(slot)}
              {slot.isOpenedWith && <Chip tone="ok">{words.openedWith}</Chip>}
            </span>
          ),
        },
        { id: "createdAt", heading: columns.createdAt, width: "fit", cell: ({ createdAt }) => dayAndTimeOf(createdAt) },
        {
          id: "lastUsedAt",
          heading: columns.lastUsedAt,
          width: "fit",
          cell: ({ lastUsedAt }) => lastUsedInWords(lastUsedAt),
        },
        {
          id: "actions",
          heading: columns.actions,
          hideHeading: true,
          width: "fit",
          align: "end",
          cell: (slot) =>
            mayGo(slot) && (
              <Button
                size="small"
                onPress={() => {
                  onRemove(slot);
                }}
              >
                {words.remove} <span className="visually-hidden">{slotInWords(slot)}</span>
              </Button>
            ),
        },
      ]}
    />
  );
};
