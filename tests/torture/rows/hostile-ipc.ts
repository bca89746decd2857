// Calls that no window of ours would make, through the real broker, router and store.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { isWithinLimits } from "../../../electron/ipc/input-limits.ts";
import type { Outcome } from "../../../electron/ipc/router.ts";
import type { Channel } from "../../../shared/contract/define.ts";
import { fontsFolder } from "../../support/fonts.ts";
import type { Row, RowContext } from "../harness/row.ts";
import { channels } from "../kit/channels.ts";
import { type FakeBridge, openBridge } from "../kit/fake-bridge.ts";
import { createOffice, hostAt } from "../kit/host.ts";
import { hostileValue, marker, mutated } from "../kit/hostile-values.ts";
import { jsonOf } from "../kit/json.ts";
import { contentOf, type Place } from "../kit/vault.ts";
import { type Watched, watchedDriver } from "../kit/watched-driver.ts";
import { lockedCalls, wrongSenders } from "./hostile-ipc-state.ts";
import { wrongSeals } from "./hostile-ipc-seals.ts";
import { realInputs } from "./hostile-ipc-inputs.ts";

const calls = { ci: 200, full: 5000 };
const longest = 5000;

const written = (value: unknown): string =>
  jsonOf(value, (_, inner) => (typeof inner === "bigint" ? String(inner) : inner));

const codeOf = (outcome: Outcome): string =>
  !outcome.ok && typeof outcome.error === "object" && outcome.error !== null && "code" in outcome.error
    ? String(outcome.error.code)
    : "ok";

/** A refusal may name the record that it is about, as its contract says; any other text of the caller's may not come back. */
const withoutIds = (error: unknown): string => jsonOf(error, (key, inner) => (/Ids?$/.test(key) ? undefined : inner));

/** What arrives of what a page sends: JSON's idea of it. Undefined when it has none, and the page itself refuses. */
const arriving = (input: unknown): { readonly input: unknown } | undefined => {
  try {
    const spelled: unknown = JSON.parse(JSON.stringify(input ?? null));
    return { input: spelled };
  } catch {
    return undefined;
  }
};

/** What may be wrong with an answer, whatever state the vault is in. */
export const judge = (
  channel: Channel,
  arrived: { readonly input: unknown } | undefined,
  outcome: Outcome,
): string | undefined => {
  const code = codeOf(outcome);
  const input = arrived?.input;
  const isRight = arrived !== undefined && isWithinLimits(input) && channel.input.safeParse(input).success;
  if (!isRight && code !== "invalidInput") return `wrongly accepted, answers ${code}`;
  if (code === "unexpected") return `an incident for ${written(input).slice(0, 400)}`;
  if (!outcome.ok && withoutIds(outcome.error).includes(marker)) return `the refusal ${code} repeats what was sent`;
  return Object.hasOwn(Object.prototype, "polluted") ? "the prototype of all objects was changed" : undefined;
};

const auditLines = async ({ connection }: Watched): Promise<unknown> =>
  (await connection().all("SELECT count(*) AS lines FROM audit"))[0]?.["lines"];

const tryChannel = async (
  { size, random, tally }: RowContext,
  { name, channel }: (typeof channels)[number],
  good: unknown,
  bridge: FakeBridge,
  watched: Watched,
): Promise<void> => {
  const before = await contentOf(watched.connection());
  let changed = false;
  for (let number = 0; number < calls[size]; number += 1) {
    const input = mutated(random, good, hostileValue);
    const lines = await auditLines(watched);
    const started = performance.now();
    // Our own page has opened the answer.
    const outcome = (await bridge.call(bridge.main, bridge.main.mainFrame, name, input)) as Outcome;
    const took = performance.now() - started;
    const wrote = (await auditLines(watched)) !== lines;
    changed ||= outcome.ok && channel.kind !== "query";
    const wrong =
      judge(channel, arriving(input), outcome) ??
      (!outcome.ok && wrote && channel.kind !== "outside" ? "a refused call left a line in the audit" : undefined) ??
      (took > longest ? `took ${Math.round(took)} ms` : undefined);
    tally.trial(wrong === undefined, `${name}, call ${number}: ${wrong ?? ""}`);
  }
  const isSame = (await contentOf(watched.connection())) === before;
  tally.trial(isSame || changed, `${name}: something was changed by calls that were all refused or only read`);
};

const run = async (context: RowContext): Promise<void> => {
  const { tally, driver, folder } = context;
  const place: Place = { profile: join(folder, "profile"), driver };
  mkdirSync(place.profile);
  const watched = watchedDriver(driver);
  const host = await createOffice({ ...place, driver: watched.driver }, fontsFolder());
  const inputs = await realInputs(host);
  const bridge = await openBridge(host.call);
  const called = channels.filter(({ channel }) => channel.kind !== "desktop");
  // Guest mode would refuse the rest.
  for (const one of called) {
    await tryChannel(context, one, inputs.get(one.name), bridge, watched);
  }
  tally.note(`${called.length} channels; ${channels.length - called.length} of main's own by sender alone`);
  await wrongSenders(context, bridge, inputs);
  await wrongSeals(context, bridge);
  await lockedCalls(context, hostAt({ ...place, profile: join(folder, "locked") }), inputs);
  await host.close();

  const strict = channels.find(({ name }) => name === "contact.add");
  const answers: readonly Outcome[] = [
    { ok: true, value: null },
    { ok: false, error: { code: "unexpected", incident: "B-1" } },
    { ok: false, error: { code: "invalidInput", fields: [marker] } },
  ];
  for (const [index, answer] of answers.entries()) {
    const input = index === 1 ? inputs.get("contact.add") : { hostile: marker };
    const caught = strict !== undefined && judge(strict.channel, { input }, answer) !== undefined;
    tally.control(["accepts anything", "has incidents", "repeats what it is sent"][index] ?? "", caught);
  }
};

export const hostileIpc: Row = {
  name: "hostile-ipc",
  what: "hostile calls per channel, wrong sender, wrong seal, locked: 0 wrongly accepted, 0 leaked text, 0 crash",
  storage: false,
  run,
};
