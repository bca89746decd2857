import { ShieldCheck } from "lucide-react";
import { vaultCheckText as text } from "../../../shared/text/vault-check.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useCommand } from "../../api/useCommand.ts";
import { useQuery } from "../../api/useQuery.ts";
import { useToday } from "../../api/useToday.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { toast } from "../../ui/Toasts.tsx";
import { KeptGenerations } from "./KeptGenerations.tsx";
import { LastCheck } from "./LastCheck.tsx";
import { vaultCheckProblem } from "./vault-check-problem.ts";

/** How often the screen asks how far a check has come, in milliseconds. */
const asked = 500;

export const VaultScreen = () => {
  const api = useApi();
  const today = useToday();
  const check = useCommand(api.vaultCheck.now);
  // One that began by itself is followed too.
  const state = useQuery(
    api.vaultCheck.state,
    {},
    { every: ({ progress }) => (check.pending || progress !== null ? asked : undefined) },
  );
  const progress = state.state === "ready" ? state.value.progress : null;
  const checkNow = async (): Promise<void> => {
    const answer = await check.run({});
    if (answer.ok && answer.value.faults.length === 0) toast(text.done);
  };
  return (
    <>
      <PageHeader
        title={text.title}
        lead={text.lead}
        actions={
          <>
            <LinkButton href={hrefTo(paths.settings)}>{text.back}</LinkButton>
            <Button
              look="primary"
              icon={<ShieldCheck size={16} aria-hidden />}
              pending={check.pending}
              onPress={() => void checkNow()}
            >
              {text.now}
            </Button>
          </>
        }
      />
      {(check.pending || progress !== null) && <Band tone="info" role="status" title={text.working(progress ?? 0)} />}
      {check.failure !== undefined && <Band tone="bad" role="alert" title={vaultCheckProblem(check.failure)} />}
      {state.state === "loading" || today === undefined ? (
        <Loading />
      ) : state.state === "failed" ? (
        <ErrorInPlace title={text.title} onTryAgain={state.readAgain}>
          {vaultCheckProblem(state.failure)}
        </ErrorInPlace>
      ) : (
        <>
          <LastCheck state={state.value} today={today} />
          <KeptGenerations kept={state.value.kept} />
        </>
      )}
    </>
  );
};
