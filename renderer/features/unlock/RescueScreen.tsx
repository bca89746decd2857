// The ways on when the vault's file is damaged, in the order in which the least is lost. Nothing is ever deleted.
import { useEffect, useState } from "react";
import type { CallFailure } from "../../../shared/contract/define.ts";
import type { OlderGeneration, RescueFailure, SalvageReport } from "../../../shared/contract/rescue.ts";
import type { TypedSecret } from "../../../shared/contract/vault.ts";
import { dayAndTimeOf } from "../../../shared/text/dates.ts";
import { callFailureInWords } from "../../../shared/text/failures.ts";
import { contentsOf, rescueFailureText, rescueText as text } from "../../../shared/text/rescue.ts";
import { restoreText } from "../../../shared/text/restore.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useCommand } from "../../api/useCommand.ts";
import { CalmButtons, CalmScreen } from "../../frame/CalmScreen.tsx";
import { WorkProgress } from "../../restore/WorkProgress.tsx";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Stack } from "../../ui/Layout.tsx";

const isOfRescue = (failure: RescueFailure | CallFailure): failure is RescueFailure =>
  Object.hasOwn(rescueFailureText, failure.code);

const inWords = (failure: RescueFailure | CallFailure): string =>
  isOfRescue(failure) ? rescueFailureText[failure.code] : callFailureInWords(failure);

const salvageWords = ({ tables, missingLines }: SalvageReport): readonly string[] => {
  const incomplete = tables.filter((table) => table.incomplete).map(({ table }) => table);
  const { done } = text;
  return [incomplete.length === 0 ? done.whole : done.incomplete(contentsOf(incomplete)), done.lines(missingLines)];
};

const Mended = ({ words, onUnlock }: { readonly words: readonly string[]; readonly onUnlock: () => void }) => (
  <CalmScreen title={text.done.title}>
    {words.map((one) => (
      <p key={one}>{one}</p>
    ))}
    <p>{text.done.kept}</p>
    <CalmButtons>
      <Button look="primary" onPress={onUnlock} autoFocus>
        {text.done.unlock}
      </Button>
    </CalmButtons>
  </CalmScreen>
);

export interface RescueScreenProps {
  readonly secret: TypedSecret;
  readonly onRestore: () => void;
  readonly onBack: () => void;
}

export const RescueScreen = ({ secret, onRestore, onBack }: RescueScreenProps) => {
  const api = useApi();
  // Not a query: its input would stay in the cache of answers, and this input is a secret.
  const [ways, setWays] = useState<Awaited<ReturnType<typeof api.rescue.ways>>>();
  useEffect(() => {
    void api.rescue.ways(secret).then(setWays);
  }, [api, secret]);
  const useOlder = useCommand(api.rescue.useOlder);
  const salvage = useCommand(api.rescue.salvage);
  const [mended, setMended] = useState<readonly string[]>();
  const busy = useOlder.pending || salvage.pending;
  const failure = useOlder.failure ?? salvage.failure ?? (ways?.ok === false ? ways.error : undefined);

  const goOnFrom = async ({ generation }: OlderGeneration): Promise<void> => {
    salvage.forget();
    const answer = await useOlder.run({ secret, generation });
    if (answer.ok) setMended([text.done.older(answer.value.missing)]);
  };
  const save = async (): Promise<void> => {
    useOlder.forget();
    const answer = await salvage.run(secret);
    if (answer.ok) setMended(salvageWords(answer.value));
  };

  if (busy) {
    return (
      <CalmScreen title={text.title} lead={text.kept}>
        <WorkProgress title={text.working} />
      </CalmScreen>
    );
  }
  if (mended !== undefined) return <Mended words={mended} onUnlock={onBack} />;
  return (
    <CalmScreen wide title={text.title} lead={text.lead}>
      {failure !== undefined && (
        <Band tone={failure.code === "cancelled" ? "info" : "bad"} role="alert" title={inWords(failure)} />
      )}
      <Stack>
        <Card title={text.older.title}>
          {ways === undefined && <p>{text.looking}</p>}
          {ways !== undefined && (!ways.ok || ways.value.older.length === 0) && <p>{text.older.none}</p>}
          {ways?.ok === true &&
            ways.value.older.map((older) => (
              <Stack key={older.generation}>
                <p>{text.older.reaches(dayAndTimeOf(older.lastAt), older.missing)}</p>
                <Button onPress={() => void goOnFrom(older)}>{text.older.use}</Button>
              </Stack>
            ))}
        </Card>
        <Card title={text.backup.title}>
          <p>{text.backup.body}</p>
          <Button onPress={onRestore}>{restoreText.open}</Button>
        </Card>
        <Card title={text.salvage.title}>
          <p>{text.salvage.body}</p>
          <Button onPress={() => void save()}>{text.salvage.start}</Button>
        </Card>
      </Stack>
      <CalmButtons>
        <Button look="quiet" onPress={onBack}>
          {text.back}
        </Button>
      </CalmButtons>
    </CalmScreen>
  );
};
