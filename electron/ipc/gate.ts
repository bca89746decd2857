// What stands between a call and the vault: is it open, what may the body touch, and the one audit line that a command leaves.
import type { CallFailure, Kind } from "../../shared/contract/define.ts";
import { Day } from "../../shared/domain/day.ts";
import { answersGuest, writtenBy, type Guest } from "../../shared/domain/guest.ts";
import { answersTakenOver } from "../../shared/domain/taken-over.ts";
import { err } from "../../shared/result.ts";
import type { Concern, Context } from "../database/access.ts";
import { DatabaseError } from "../database/errors.ts";
import { verifyAudit } from "../database/audit.ts";
import { closedOnOf } from "../database/closed-case.ts";
import { runInSession } from "../database/session.ts";
import type { Clock } from "../platform/clock.ts";
import type { NewId } from "../platform/ids.ts";
import { auditAlone, type AuditFacts, type OpenedVault } from "../vault/opened-vault.ts";
import type { GuestMode } from "./guest-mode.ts";
import { createLoggedQueries, type LoggedQueries } from "./logged-queries.ts";
import type { Gate, Outcome, ParsedCall } from "./router.ts";

/** `outside` is handed nothing: its handlers were given the keeper when they were made. */
export interface Outside {
  readonly outside: unknown;
}

export interface HostContext extends Context, Outside {}

export interface GateOptions {
  readonly clock: Clock;
  readonly newId: NewId;
  /** The folder with the fonts of the documents. */
  readonly fonts: string;
  /** The open vault, if it is. */
  readonly opened: () => OpenedVault | undefined;
  readonly guestMode: GuestMode;
  readonly takeMinutesFile: () => string | undefined;
  /** Since when another copy holds the register, if one does. */
  readonly takenOver: () => { readonly at: string } | undefined;
  readonly report: (name: string, cause: unknown) => string;
}

const factsOf = (name: string, concern: Concern | undefined, guest: Guest | undefined): AuditFacts => {
  // Who wrote it (R31) is told of all that was written.
  const by = guest === undefined ? {} : { writtenBy: writtenBy(guest) };
  if (concern === undefined) return { action: name, detail: by };
  const { table, id, caseId, detail } = concern;
  const known = { ...detail, ...by, ...(caseId === undefined ? {} : { caseId }) };
  return { action: name, entityType: table, entityId: id, detail: known };
};

/** What a body may know of the vault itself. Inside a command the log is read through its transaction: there is one connection. */
const aboutVault = (
  vault: OpenedVault,
  database: Parameters<typeof verifyAudit>[0] = vault.database.kysely,
): Pick<HostContext["query"], "wayIn" | "verifyLog"> => ({
  wayIn: vault.wayIn,
  verifyLog: () => verifyAudit(database, vault.keyring.subkeys),
});

export const createGate = ({
  clock,
  newId,
  fonts,
  opened,
  guestMode,
  takeMinutesFile,
  takenOver,
  report,
}: GateOptions): Gate<HostContext> => {
  /**
   * Cases opened, and logged as opened, since the vault was; and the readings that have left their line. A lock ends the
   * process, and this with it – but a restore, other keys and an unknown outcome close the vault alone.
   */
  const readings = new WeakMap<OpenedVault, { readonly cases: Set<string>; readonly queries: LoggedQueries }>();
  const readIn = (vault: OpenedVault) => {
    const known = readings.get(vault) ?? { cases: new Set<string>(), queries: createLoggedQueries() };
    readings.set(vault, known);
    return known;
  };

  const ambient = (vault: OpenedVault) => ({
    today: Day.parse(clock.today()),
    now: clock.now(),
    isOpened: (caseId: string) => readIn(vault).cases.has(caseId),
    guest: guestMode.current(),
  });

  const bodies = {
    query: async (
      vault: OpenedVault,
      { name, input }: ParsedCall<Kind>,
      body: (context: HostContext["query"]) => Promise<Outcome>,
    ): Promise<Outcome> => {
      const outcome = await runInSession(vault.database, "query", ({ read }) =>
        body({ ...ambient(vault), read, fonts, ...aboutVault(vault) }),
      );
      const { cases, queries } = readIn(vault);
      const line = outcome.ok ? queries.lineOf(name, input, (id) => cases.has(id), clock.monotonic()) : undefined;
      // A concern report waits for nothing (R45), so neither does the reading that it begins with: a full disk is not its matter.
      if (line !== undefined) await auditAlone(vault, line).catch((cause: unknown) => report("audit.line", cause));
      return outcome;
    },

    draft: (vault: OpenedVault, body: (context: HostContext["draft"]) => Promise<Outcome>) =>
      runInSession(vault.database, "draft", ({ read, write }) => body({ ...ambient(vault), read, write })),

    command: async (
      vault: OpenedVault,
      { name, input, alsoWhenClosed }: ParsedCall<Kind>,
      body: (context: HostContext["command"]) => Promise<Outcome>,
    ): Promise<Outcome> => {
      let concern: Concern | undefined;
      const opening: string[] = [];
      let beginning: Guest | undefined;
      const takingBack: (() => Promise<void>)[] = [];
      const takeBack = async (): Promise<void> => {
        // One that fails leaves a copy that no log tells of: that much is noted.
        for (const one of takingBack.toReversed()) await one().catch((cause: unknown) => report(name, cause));
      };
      const work = runInSession(vault.database, "command", async ({ read, write }) => {
        // [Note: Closed case] Here, before any handler, so that no feature can forget it: the contract says what goes on.
        const closedOn = alsoWhenClosed ? undefined : await closedOnOf(write, input);
        if (closedOn !== undefined) return err<CallFailure>({ code: "caseClosed", closedOn });
        const inner = await body({
          ...ambient(vault),
          read,
          write,
          fonts,
          ...aboutVault(vault, write),
          newId,
          takeMinutesFile,
          concerns: (about) => {
            concern = about;
          },
          markOpened: (caseId) => {
            opening.push(caseId);
          },
          beginGuest: (guest) => {
            beginning = guest;
          },
          ifUndone: (one) => {
            takingBack.push(one);
          },
        });
        if (inner.ok) {
          await vault.audit(write, factsOf(name, concern, guestMode.current() ?? beginning));
        }
        return inner;
      });
      // Also when the outcome is unknown: a log of a copy that nobody got is better than a copy that no log tells of.
      const outcome = await work.catch(async (cause: unknown) => {
        await takeBack();
        throw cause;
      });
      if (!outcome.ok) await takeBack();
      // Only what was committed counts: a case is open when its reading is logged.
      if (outcome.ok) for (const caseId of opening) readIn(vault).cases.add(caseId);
      if (outcome.ok && beginning !== undefined) guestMode.begin(beginning);
      return outcome;
    },
  };

  /** What the disk refused is told as such: nothing of the call was saved. */
  const unlessDiskRefuses = async (work: Promise<Outcome>): Promise<Outcome> => {
    try {
      return await work;
    } catch (cause) {
      if (!(cause instanceof DatabaseError) || (cause.code !== "diskFull" && cause.code !== "readOnly")) throw cause;
      return err<CallFailure>({ code: "notSaved", because: cause.code });
    }
  };

  return {
    run: async <K extends Kind & keyof HostContext>(
      call: ParsedCall<K>,
      body: (context: HostContext[K]) => Promise<Outcome>,
    ): Promise<Outcome> => {
      const { kind } = call;
      // TypeScript does not narrow K by `kind`: each branch hands the body the context of its own kind.
      const asked = body as (context: unknown) => Promise<Outcome>;
      const guest = guestMode.current();
      if (guest !== undefined && !answersGuest(guest, call.name, call.input)) {
        return err<CallFailure>({ code: "guestMode" });
      }
      if (kind === "outside") return asked(null);
      const vault = opened();
      if (vault === undefined) return err<CallFailure>({ code: "locked" });
      if (kind === "query") return bodies.query(vault, call, asked);
      const elsewhere = takenOver();
      if (elsewhere !== undefined && kind === "command" && !answersTakenOver(call.name, call.input)) {
        return err<CallFailure>({ code: "takenOver", since: elsewhere.at });
      }
      return unlessDiskRefuses(kind === "draft" ? bodies.draft(vault, asked) : bodies.command(vault, call, asked));
    },
    report,
  };
};
