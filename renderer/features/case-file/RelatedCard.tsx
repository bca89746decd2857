import { Link2, X } from "lucide-react";
import { useState } from "react";
import type { RelatedCase } from "../../../shared/contract/relation.ts";
import type { CaseId } from "../../../shared/domain/ids.ts";
import { relationKindText, relationText as text } from "../../../shared/text/relation.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { undoable } from "../../api/undoable.ts";
import { useCommand } from "../../api/useCommand.ts";
import { useQuery } from "../../api/useQuery.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { classes } from "../../ui/classes.ts";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { LinkCaseDialog } from "./LinkCaseDialog.tsx";
import styles from "./RelatedCard.module.css";

const css = classes(styles);

/** Siblings and related cases: number, name and how they belong together. To follow the link is to open the other case, which is logged. */
export const RelatedCard = ({ caseId }: { readonly caseId: CaseId }) => {
  const api = useApi();
  const related = useQuery(api.relation.listForCase, { caseId });
  const link = useCommand(api.relation.link);
  const unlink = useCommand(api.relation.unlink);
  const [isLinking, setLinking] = useState(false);
  const remove = async ({ relationId, number, caseId: otherCaseId, kind, note }: RelatedCase): Promise<void> => {
    const answer = await unlink.run({ relationId });
    if (!answer.ok) return;
    undoable(text.unlinked(number), () => link.run({ caseId, otherCaseId, details: { kind, note } }));
  };
  if (related.state === "loading") return null;
  if (related.state === "failed") return <ErrorInPlace title={text.failed} onTryAgain={related.readAgain} />;
  return (
    <Card
      title={text.title}
      actions={
        <Button
          size="small"
          icon={<Link2 size={15} aria-hidden />}
          onPress={() => {
            setLinking(true);
          }}
        >
          {text.link}
        </Button>
      }
    >
      {unlink.failure !== undefined && <Band tone="bad" role="alert" title={failureInWords(unlink.failure)} />}
      {related.value.length === 0 && <p>{text.none}</p>}
      {related.value.length > 0 && (
        <ul className={css("related")} aria-label={text.title}>
          {related.value.map((other) => (
            <li key={other.relationId}>
              <span>
                {relationKindText[other.kind]}:{" "}
                <a href={hrefTo(paths.caseFile(other.caseId))}>
                  {other.number}, {other.name ?? text.protectedName}
                </a>
              </span>
              <Button size="small" look="quiet" icon={<X size={15} aria-hidden />} onPress={() => void remove(other)}>
                <span className="visually-hidden">{text.unlink(other.number)}</span>
              </Button>
              {other.note !== "" && <span className={css("note")}>{other.note}</span>}
            </li>
          ))}
        </ul>
      )}
      {isLinking && (
        <LinkCaseDialog
          caseId={caseId}
          related={related.value}
          onClose={() => {
            setLinking(false);
          }}
        />
      )}
    </Card>
  );
};
