// Keeps what is written at a meeting: one change at a time, each upon the version that the last one left.
import type { CallFailure } from "../../../../shared/contract/define.ts";
import type { AgencyId } from "../../../../shared/domain/ids.ts";
import type { Minutes, MinutesContent, SurveyCard } from "../../../../shared/domain/minutes.ts";
import type { Move } from "../../../../shared/domain/minutes-move.ts";
import { cardOf, withCard } from "../../../../shared/domain/minutes-texts.ts";
import type { Refusal } from "../../../../shared/domain/refusal.ts";
import type { Result } from "../../../../shared/result.ts";

export type KeepFailure = CallFailure | Refusal;
type Answer = Promise<Result<{ version: number; content?: MinutesContent }, KeepFailure>>;

/** How the channels are called. */
export interface KeepCalls {
  readonly keep: (version: number, sections: Partial<MinutesContent>) => Answer;
  readonly keepCard: (version: number, card: SurveyCard) => Answer;
  readonly move: (version: number, move: Move) => Answer;
}

/** What is on the screen: changes show at once, also while they are being kept. */
export interface KeptMinutes {
  readonly content: MinutesContent;
  readonly version: number;
  /** Why the latest change was not kept. */
  readonly failure: KeepFailure | undefined;
}

export interface MinutesKeeper {
  readonly state: () => KeptMinutes;
  readonly subscribe: (listener: () => void) => () => void;
  /** True when the change has been kept. Changes wait for each other, so none is made from an older text. */
  readonly keep: (change: (content: MinutesContent) => Partial<MinutesContent>) => Promise<boolean>;
  readonly keepCard: (agencyId: AgencyId, change: (card: SurveyCard) => SurveyCard) => Promise<boolean>;
  /** Moves paragraphs. Nothing is typed meanwhile: the dialog that asks lies over the fields until it is done. */
  readonly move: (move: Move) => Promise<boolean>;
  /** Decides something about all that was written before, with its version. What is written meanwhile waits for the answer. */
  readonly decide: <T>(decision: (version: number) => Promise<T>) => Promise<T>;
  /** Takes what the host has, and forgets the failure; the text of fields is safe in their drafts. */
  readonly adopt: (minutes: Pick<Minutes, "content" | "version">) => void;
}

export const createMinutesKeeper = (start: Pick<Minutes, "content" | "version">, calls: KeepCalls): MinutesKeeper => {
  let state: KeptMinutes = { content: start.content, version: start.version, failure: undefined };
  let last: Promise<unknown> = Promise.resolve();
  const listeners = new Set<() => void>();

  const enter = (next: Partial<KeptMinutes>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };

  const inTurn = (shown: Partial<MinutesContent>, send: () => Answer): Promise<boolean> => {
    enter({ content: { ...state.content, ...shown } });
    const kept = last.then(async () => {
      const answer = await send();
      enter(answer.ok ? { ...answer.value, failure: undefined } : { failure: answer.error });
      return answer.ok;
    });
    last = kept.catch(() => undefined);
    return kept;
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    keep: (change) => {
      const sections = change(state.content);
      return inTurn(sections, () => calls.keep(state.version, sections));
    },
    keepCard: (agencyId, change) => {
      const card = change(cardOf(state.content, agencyId));
      return inTurn({ survey: withCard(state.content, card) }, () => calls.keepCard(state.version, card));
    },
    move: (move) => inTurn({}, () => calls.move(state.version, move)),
    decide: (decision) => {
      const decided = last.then(() => decision(state.version));
      last = decided.catch(() => undefined);
      return decided;
    },
    adopt: ({ content, version }) => enter({ content, version, failure: undefined }),
  };
};
