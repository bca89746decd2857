import type { PossibleMatch } from "../../../shared/contract/case-search.ts";
import type { CaseId } from "../../../shared/domain/ids.ts";
import { likenessText, matchInWords } from "../../../shared/text/case-search.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { Band } from "../../ui/Band.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { Stack } from "../../ui/Layout.tsx";

export interface PossibleMatchesProps {
  readonly matches: readonly PossibleMatch[];
  /** The cases that were said to be another youth's. */
  readonly otherThan: readonly CaseId[];
  readonly onChange: (otherThan: readonly CaseId[]) => void;
  readonly error: string | undefined;
}

/** Cases that may be the same youth's. To go on is a choice, made for each. */
export const PossibleMatches = ({ matches, otherThan, onChange, error }: PossibleMatchesProps) =>
  matches.length > 0 && (
    <Band tone="warn" role="status" title={likenessText.title(matches.length)}>
      <Stack gap="tight">
        <p>{likenessText.body}</p>
        {matches.map((match) => (
          <div key={match.caseId}>
            <Checkbox
              name="otherThan"
              value={otherThan.includes(match.caseId)}
              hint={matchInWords(match)}
              error={otherThan.includes(match.caseId) ? undefined : error}
              onChange={(isOther) => {
                const others = otherThan.filter((caseId) => caseId !== match.caseId);
                onChange(isOther ? [...others, match.caseId] : others);
              }}
            >
              {likenessText.another(match.number)}
            </Checkbox>
            <a href={hrefTo(paths.caseFile(match.caseId))}>{likenessText.open(match.number)}</a>
          </div>
        ))}
      </Stack>
    </Band>
  );
