import { useState } from "react";
import type { Day } from "../../../shared/domain/day.ts";
import type { CaseId } from "../../../shared/domain/ids.ts";
import { responsibleOn } from "../../../shared/domain/responsibility.ts";
import { responsibilityText as text } from "../../../shared/text/responsibility.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useQuery } from "../../api/useQuery.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { DefinitionList } from "../../ui/DefinitionList.tsx";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { HandOverDialog } from "./HandOverDialog.tsx";

/** Who is responsible for the case, who steps in, and who was before. */
export const ResponsibleCard = ({ caseId, today }: { readonly caseId: CaseId; readonly today: Day }) => {
  const api = useApi();
  const history = useQuery(api.responsibility.listForCase, { caseId });
  const [isChanging, setChanging] = useState(false);
  if (history.state === "loading") return null;
  if (history.state === "failed") {
    return <ErrorInPlace title={text.failed} onTryAgain={history.readAgain} />;
  }
  const now = responsibleOn(history.value, today);
  const past = history.value.filter((one) => one !== now).toReversed();
  return (
    <Card
      title={text.title}
      actions={
        <Button
          size="small"
          onPress={() => {
            setChanging(true);
          }}
        >
          {text.handOver}
        </Button>
      }
    >
      <DefinitionList
        facts={[
          { term: text.coordinator, value: now?.coordinator ?? text.none },
          { term: text.deputy, value: now === undefined || now.deputy === "" ? text.none : now.deputy },
          { term: text.since, value: now?.since ?? text.none },
        ]}
      />
      {past.length > 0 && (
        <details>
          <summary>{text.history}</summary>
          <ul>
            {past.map((one) => (
              <li key={one.recordedAt}>{text.past(one)}</li>
            ))}
          </ul>
        </details>
      )}
      {isChanging && (
        <HandOverDialog
          caseId={caseId}
          now={now}
          today={today}
          onClose={() => {
            setChanging(false);
          }}
        />
      )}
    </Card>
  );
};
