import { Check } from "lucide-react";
import { useState } from "react";
import type { ReturnedSection } from "../../../../shared/domain/returned-minutes.ts";
import { returnedText as text } from "../../../../shared/text/returned-minutes.ts";
import { Button } from "../../../ui/Button.tsx";
import { Card } from "../../../ui/Card.tsx";
import { Chip } from "../../../ui/Chip.tsx";
import { classes } from "../../../ui/classes.ts";
import styles from "./Returned.module.css";
import { useAccepting } from "./useAccepting.ts";
import { WordDiff } from "./WordDiff.tsx";

const css = classes(styles);

/** What differs in one section, and the choice to take it in or to keep what stands. */
export const SectionCard = ({ section }: { readonly section: ReturnedSection }) => {
  const accept = useAccepting();
  const [state, setState] = useState<"open" | "busy" | "accepted" | "kept">("open");
  const [failed, setFailed] = useState(false);
  const hasChanges = section.items.some(({ changes }) => changes.length > 0);
  const take = async (): Promise<void> => {
    setState("busy");
    const isKept = await accept(section);
    setFailed(!isKept);
    setState(isKept ? "accepted" : "open");
  };
  return (
    <Card
      title={section.title}
      level={3}
      actions={
        state === "accepted" || state === "kept" ? (
          <Chip tone={state === "accepted" ? "ok" : "neutral"}>{text.states[state]}</Chip>
        ) : (
          <>
            <Button size="small" look="quiet" onPress={() => setState("kept")}>
              {text.keep}
              <span className="visually-hidden">: {section.title}</span>
            </Button>
            {hasChanges && (
              <Button
                size="small"
                icon={<Check size={16} aria-hidden />}
                pending={state === "busy"}
                onPress={() => void take()}
              >
                {text.accept}
                <span className="visually-hidden">: {section.title}</span>
              </Button>
            )}
          </>
        )
      }
    >
      {failed && (
        <p className={css("problem")} role="alert">
          {text.notAccepted}
        </p>
      )}
      <dl className={css("items")}>
        {section.items.map(({ label, now, returned, problem }) => (
          <div key={`${label} ${returned}`}>
            <dt className={label === section.title ? "visually-hidden" : undefined}>{label}</dt>
            <dd>
              {problem === null ? (
                <WordDiff before={now} after={returned} />
              ) : (
                <p className={css("loose")}>{returned}</p>
              )}
              {problem !== null && <p className={css("problem")}>{text.problems[problem]}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
};
