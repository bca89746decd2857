import type { Refusal } from "../../shared/domain/refusal.ts";
import { refusalInWords } from "../../shared/text/failures.ts";
import { identityText } from "../../shared/text/identity.ts";
import { Band } from "../ui/Band.tsx";
import { Button } from "../ui/Button.tsx";

export type NamesPossible = Extract<Refusal, { code: "namesPossible" }>;

/** The host asks whether what looks like a name shows somebody (T1). Keeping it is a deliberate deed, and logged. */
export const KeepAnyway = ({
  refusal,
  pending,
  onKeep,
}: {
  readonly refusal: NamesPossible | undefined;
  readonly pending: boolean;
  readonly onKeep: () => void;
}) =>
  refusal === undefined ? null : (
    <Band
      tone="warn"
      role="alert"
      title={identityText.keepAnywayTitle}
      actions={
        <Button pending={pending} onPress={onKeep}>
          {identityText.keepAnyway}
        </Button>
      }
    >
      <p>{refusalInWords(refusal)}</p>
      <p>{identityText.keepAnywayNote}</p>
    </Band>
  );
