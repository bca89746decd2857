import { keysText } from "../../shared/text/keys.ts";
import { useApi } from "../api/ApiProvider.tsx";
import { useQuery } from "../api/useQuery.ts";
import { hrefTo, paths } from "../frame/paths.ts";
import { Band } from "../ui/Band.tsx";
import { LinkButton } from "../ui/LinkButton.tsx";

/** What should be done about the keys before anything else: a new passphrase, or a change that was interrupted. */
export const KeyAdvice = () => {
  const api = useApi();
  const list = useQuery(api.keys.list, {});
  if (list.state !== "ready") return null;
  const { needsPassphrase, hasLeftOver } = list.value;
  if (!needsPassphrase && !hasLeftOver) return null;
  const words = needsPassphrase ? keysText.needsPassphrase : keysText.leftOver;
  return (
    <Band tone="warn" title={words.title} actions={<LinkButton href={hrefTo(paths.keys)}>{words.action}</LinkButton>}>
      {words.body}
    </Band>
  );
};
