import type { Watch } from "../../../shared/domain/watch.ts";
import { calendarText, watchText } from "../../../shared/text/today.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { useCommand } from "../../api/useCommand.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { classes } from "../../ui/classes.ts";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { toast } from "../../ui/Toasts.tsx";
import styles from "./Today.module.css";

const css = classes(styles);

/** Watches that are done. They stay, and can be opened again. */
export const DoneWatches = ({ watches }: { readonly watches: readonly Watch[] }) => {
  const reopen = useCommand(useApi().watch.reopen);
  const done = watches.filter(({ doneOn }) => doneOn !== null);
  if (done.length === 0) return null;
  const again = async ({ watchId, version }: Watch): Promise<void> => {
    if ((await reopen.run({ watchId, version })).ok) toast(watchText.reopened);
  };
  return (
    <Card title={calendarText.done}>
      {reopen.failure !== undefined && <ErrorInPlace title={failureInWords(reopen.failure)} />}
      <ul>
        {done.map((watch) => (
          <li key={watch.watchId} className={css("done")}>
            <span>
              {watch.title}
              {watch.caseNumber !== null && ` · ${watch.caseNumber}`}
            </span>
            <span className={css("about")}>{watch.doneOn !== null && watchText.doneOn(watch.doneOn)}</span>
            <Button size="small" look="quiet" onPress={() => void again(watch)}>
              {watchText.reopen}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
};
