import type { VaultState } from "../../../shared/contract/vault-check.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { backupText } from "../../../shared/text/backup-screen.ts";
import { dayOf, nearness, timeOf } from "../../../shared/text/dates.ts";
import { faultText, vaultCheckText as text } from "../../../shared/text/vault-check.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { Band } from "../../ui/Band.tsx";
import { Card } from "../../ui/Card.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { DefinitionList } from "../../ui/DefinitionList.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import styles from "./Vault.module.css";

export interface LastCheckProps {
  readonly state: VaultState;
  readonly today: Day;
}

/** When the vault was checked, how much was looked at and what was found, with the way forward. */
export const LastCheck = ({ state: { last, size }, today }: LastCheckProps) => {
  if (last === null) return <Band tone="info" title={text.never} />;
  const { faults, pages, lines, rows, at } = last;
  const isSound = faults.length === 0;
  return (
    <>
      {!isSound && (
        <Band tone="bad" role="alert" title={text.faultTitle}>
          <ul className={styles["points"]}>
            {faults.map((fault) => (
              <li key={fault}>{faultText[fault]}</li>
            ))}
          </ul>
          <p>{text.faultAdvice}</p>
          <LinkButton href={hrefTo(paths.backup)}>{text.toBackups}</LinkButton>
        </Band>
      )}
      <Card title={text.last}>
        <p className={styles["latest"]}>
          <strong>{text.when(nearness(dayOf(at), today), timeOf(at))}</strong>
          <Chip tone={isSound ? "ok" : "bad"}>{isSound ? text.sound : text.faulty}</Chip>
        </p>
        <DefinitionList
          facts={[
            { term: text.pages, value: faults.includes("pages") ? text.pagesFaulty(pages) : text.pagesValue(pages) },
            { term: text.lines, value: faults.includes("chain") ? text.linesFaulty(lines) : text.linesValue(lines) },
            { term: text.rows, value: text.rowsValue(rows) },
            { term: text.size, value: backupText.size(size) },
          ]}
        />
      </Card>
    </>
  );
};
