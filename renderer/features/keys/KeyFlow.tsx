// A change of the keys, one dialog at a time: who asks, then what is to be new, then that it has been kept.
import { useState } from "react";
import type { CallFailure } from "../../../shared/contract/define.ts";
import type { KeyFailure, KeySlot, RecoveryForm, RecoveryPapers } from "../../../shared/contract/keys.ts";
import type { Result } from "../../../shared/result.ts";
import { keysText, slotInWords } from "../../../shared/text/keys.ts";
import { keepAllDrafts } from "../../api/draft-keeper.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useCommand } from "../../api/useCommand.ts";
import { RadioCards } from "../../ui/RadioCards.tsx";
import { toast } from "../../ui/Toasts.tsx";
import { AskBackDialog } from "./AskBackDialog.tsx";
import { ConfirmDialog } from "./ConfirmDialog.tsx";
import { keyProblem } from "./key-problem.ts";
import styles from "./KeysScreen.module.css";
import { PapersDialog } from "./PapersDialog.tsx";
import { PassphraseDialog } from "./PassphraseDialog.tsx";

const { tasks, form: forms, remove: removal, masterKey } = keysText;

export type KeyTask =
  | { readonly kind: "change" | "deputy" | "recovery" | "masterKey" }
  /** After the recovery key: no older passphrase is asked for. */
  | { readonly kind: "renew" }
  | { readonly kind: "remove"; readonly slot: KeySlot };

type Step = "confirm" | "passphrase" | "papers" | "askBack";

const formOptions = (["sheet", "cards"] as const).map((id) => ({
  id,
  label: forms[id].label,
  details: forms[id].details,
}));

export const KeyFlow = ({ task, onClose }: { readonly task: KeyTask; readonly onClose: () => void }) => {
  const api = useApi();
  const [step, setStep] = useState<Step>(task.kind === "renew" ? "passphrase" : "confirm");
  const [form, setForm] = useState<RecoveryForm>("sheet");
  const [papers, setPapers] = useState<RecoveryPapers>();
  const [passphrase, setPassphrase] = useState("");
  const change = useCommand(api.keys.changePassphrase);
  const addDeputy = useCommand(api.keys.addDeputy);
  const remove = useCommand(api.keys.remove);
  const renew = useCommand(api.keys.renewRecovery);

  /** Says that it is done, or answers with why not. */
  const outcome = (answer: Result<unknown, KeyFailure | CallFailure>, words: string): string | undefined => {
    if (!answer.ok) return keyProblem(answer.error);
    toast(words);
    onClose();
    return undefined;
  };
  const toPapers = async (wanted: RecoveryForm): Promise<string | undefined> => {
    const answer = await api.keys.prepareRecovery({ form: wanted });
    if (!answer.ok) return keyProblem(answer.error);
    setPapers(answer.value);
    setStep("papers");
    return undefined;
  };
  const toPassphrase = (): Promise<undefined> => {
    setStep("passphrase");
    return Promise.resolve(undefined);
  };

  if (task.kind === "remove") {
    const who = slotInWords(task.slot);
    return (
      <ConfirmDialog
        title={removal.title(who)}
        submit={removal.submit}
        onClose={onClose}
        onConfirmed={async () => {
          const answer = await remove.run({ slotId: task.slot.slotId });
          return outcome(answer, removal.done);
        }}
      >
        <p>{removal.body(who)}</p>
      </ConfirmDialog>
    );
  }

  const kind = task.kind === "renew" ? "change" : task.kind;
  const words = tasks[kind];

  /** The passphrase, or for another master key the papers that come after it. */
  const choose = async (chosen: string): Promise<string | undefined> => {
    if (kind === "masterKey") {
      setPassphrase(chosen);
      return toPapers("sheet");
    }
    const answer = await (kind === "deputy" ? addDeputy : change).run({ passphrase: chosen });
    return outcome(answer, words.done);
  };

  const finish = async (groups: [string, string]): Promise<string | undefined> => {
    if (kind !== "masterKey") {
      const answer = await renew.run({ groups });
      return outcome(answer, words.done);
    }
    // The vault is locked when it is done: what is being typed elsewhere is kept before.
    await keepAllDrafts();
    const answer = await api.keys.changeMasterKey({ passphrase, groups });
    if (!answer.ok) return keyProblem(answer.error);
    await api.desktop.lock(null);
    return undefined;
  };

  switch (step) {
    case "confirm":
      return (
        <ConfirmDialog
          title={words.title}
          onClose={onClose}
          onConfirmed={() => (kind === "recovery" ? toPapers(form) : toPassphrase())}
        >
          {kind === "masterKey" ? (
            <>
              <p>{masterKey.title}:</p>
              <ol className={styles["points"]}>
                {masterKey.points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ol>
            </>
          ) : kind === "recovery" ? (
            <RadioCards label={forms.title} options={formOptions} value={form} onChange={setForm} />
          ) : (
            <p>{words.lead}</p>
          )}
        </ConfirmDialog>
      );
    case "passphrase":
      return (
        <PassphraseDialog
          title={words.title}
          lead={words.choose}
          submit={kind === "masterKey" ? keysText.confirm.next : words.submit}
          onChosen={choose}
          onClose={onClose}
        />
      );
    case "papers":
      return (
        papers !== undefined && (
          <PapersDialog
            papers={papers}
            onNext={() => {
              setStep("askBack");
            }}
            onClose={onClose}
          />
        )
      );
    case "askBack":
      return (
        papers !== undefined && (
          <AskBackDialog
            papers={papers}
            submit={words.submit}
            busy={kind === "masterKey" ? keysText.busy : undefined}
            onAnswered={finish}
            onClose={onClose}
          />
        )
      );
  }
};
