import { useState } from "react";
import type { LogEnd } from "../../../shared/contract/log-review.ts";
import { logReviewText } from "../../../shared/text/log-review.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { CopyButton } from "../../frame/CopyButton.tsx";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { DefinitionList } from "../../ui/DefinitionList.tsx";
import { FieldRow, Stack } from "../../ui/Layout.tsx";
import { TextField } from "../../ui/TextField.tsx";

const text = logReviewText.chain;

/** Nothing was filled in (null), or both; undefined is one of the two, or no number. */
const earlierOf = (sequence: string, hash: string): LogEnd | null | undefined => {
  if (sequence.trim() === "" && hash.trim() === "") return null;
  const typed = hash.replace(/\s/g, "").toLowerCase();
  return /^\d{1,9}$/.test(sequence.trim()) && typed !== "" ? { sequence: Number(sequence), hash: typed } : undefined;
};

/** Where the log ends, to be written down, and whether it is whole and the one that was reviewed before. */
export const LogChainCard = ({ end }: { readonly end: LogEnd }) => {
  const api = useApi();
  // Not a command: nothing is saved by it.
  const [answer, setAnswer] = useState<Awaited<ReturnType<typeof api.logReview.verify>>>();
  const [pending, setPending] = useState(false);
  const [sequence, setSequence] = useState("");
  const [hash, setHash] = useState("");
  const [isIncomplete, setIncomplete] = useState(false);
  const failure = answer?.ok === false ? answer.error : undefined;
  const found = answer?.ok === true ? answer.value : undefined;
  return (
    <Card title={text.title} lead={text.lead}>
      <Stack>
        <DefinitionList
          facts={[
            { term: text.sequence, value: String(end.sequence) },
            { term: text.hash, value: <code>{end.hash.replace(/(.{8})(?=.)/g, "$1 ")}</code> },
          ]}
        />
        <CopyButton label={text.copy} text={text.copied(end)} />
        <FieldRow>
          <TextField
            label={text.earlierSequence}
            hint={text.optional}
            value={sequence}
            onChange={setSequence}
            inputMode="numeric"
            maxLength={9}
          />
          <TextField
            label={text.earlierHash}
            hint={text.optional}
            value={hash}
            onChange={setHash}
            maxLength={90}
            error={isIncomplete ? text.incomplete : undefined}
          />
        </FieldRow>
        <div>
          <Button
            pending={pending}
            onPress={() => {
              const earlier = earlierOf(sequence, hash);
              setIncomplete(earlier === undefined);
              setAnswer(undefined);
              if (earlier === undefined) return;
              setPending(true);
              void api.logReview
                .verify({ earlier })
                .then(setAnswer)
                .finally(() => {
                  setPending(false);
                });
            }}
          >
            {text.verify}
          </Button>
        </div>
        {failure?.code === "chainBroken" && (
          <Band tone="bad" role="alert" title={text.broken(failure.sequence)}>
            {text.brokenBody}
          </Band>
        )}
        {failure !== undefined && failure.code !== "chainBroken" && (
          <Band tone="bad" role="alert" title={failureInWords(failure)} />
        )}
        {found !== undefined && (
          <Band
            tone={found.earlier === "differs" || found.earlier === "missing" ? "warn" : "info"}
            role="status"
            title={text.whole(found.end.sequence)}
          >
            {found.earlier !== "notAsked" && text.earlier[found.earlier]}
          </Band>
        )}
      </Stack>
    </Card>
  );
};
