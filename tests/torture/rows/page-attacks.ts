// Somebody who has the files, and not the key, moves whole pages and files about: each change is found out.
import { join } from "node:path";
import type { Row, RowContext } from "../harness/row.ts";
import { copyFolder, databaseIn, type Place } from "../kit/vault.ts";
import { pageSize } from "../../../electron/database/page-check.ts";
import { sizeOf } from "../kit/files.ts";
import { examine, type Examined } from "../kit/examine.ts";
import { attacksOn, type Attack } from "./page-attacks-list.ts";
import { staleCurrent } from "./page-attacks-current.ts";
import { makeHistory } from "./page-attacks-history.ts";

const isUnseen = ({ answer, missing, chain, suspects }: Examined): boolean =>
  answer === "ok" && missing === 0 && chain && suspects === 0;

/** What is noticed, at opening or by the full check; or nothing is changed. */
const judge = (found: Examined, now: Examined): string | undefined => {
  if (["databaseDamaged", "keyringDamaged"].includes(found.answer)) return undefined;
  if (found.answer !== "ok") return `answers ${found.answer}`;
  if (!isUnseen(found)) return undefined;
  return found.withoutDrafts === now.withoutDrafts ? undefined : "opens with other content, and nothing says so";
};

const run = async ({ tally, driver, folder, random }: RowContext): Promise<void> => {
  const history = await makeHistory(folder, driver);
  const place: Place = { profile: join(folder, "attacked"), driver };
  const attempt = async ({ apply }: Attack): Promise<Examined> => {
    copyFolder(history.now.profile, place.profile);
    apply(place);
    return examine(place);
  };
  let drafts = 0;
  const kinds = new Map<string, number>();
  for (const attack of attacksOn(history, sizeOf(databaseIn(history.now)) / pageSize, random)) {
    const found = await attempt(attack);
    const wrong = judge(found, history.content);
    if (isUnseen(found) && found.content !== history.content.content) drafts += 1;
    tally.trial(wrong === undefined, `${attack.kind}, ${attack.what}: ${wrong ?? ""}`);
    kinds.set(attack.kind, (kinds.get(attack.kind) ?? 0) + 1);
  }
  tally.note([...kinds].map(([kind, count]) => `${kind} ${count}`).join(", "));

  const stale = await staleCurrent({ profile: join(folder, "upgraded"), driver });
  tally.trial(stale === undefined, `an older file, CURRENT of the generation before: ${stale ?? ""}`);

  // Without the digests of rows and the chain, old pages open as if they were new.
  const old = attacksOn(history, sizeOf(databaseIn(history.now)) / pageSize, random).filter(
    ({ kind }) => kind === "an old page put back",
  );
  let only = 0;
  for (const attack of old) {
    const found = await attempt(attack);
    const isBlind =
      found.answer === "ok" && found.missing === 0 && found.withoutDrafts !== history.content.withoutDrafts;
    if (isBlind && (found.suspects > 0 || !found.chain)) only += 1;
  }
  tally.control("old pages that nothing but digests and chain finds out", only > 0);
  tally.note(
    `${drafts} attacks changed drafts and nothing else, which nothing says. See: [Note: Drafts have no digest].`,
  );
  tally.note(`${only} of ${old.length} old pages were found out by digests and chain alone`);
};

export const pageAttacks: Row = {
  name: "page-attacks",
  what: "pages cut, old, swapped or foreign; older files; stale and missing journals: all found out",
  storage: true,
  run,
};
