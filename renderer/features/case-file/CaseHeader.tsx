import { useLocation } from "@tanstack/react-router";
import { ArrowRight, NotebookPen } from "lucide-react";
import { ageOn, type Day } from "../../../shared/domain/day.ts";
import { maskedPersonalNumber } from "../../../shared/domain/personal-number.ts";
import { caseFileText, nextStepInWords } from "../../../shared/text/case-file.ts";
import { noteText } from "../../../shared/text/note.ts";
import { peopleText } from "../../../shared/text/people.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { runAction } from "../../frame/actions.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { newNoteAction } from "../../note/NewNote.tsx";
import { Button } from "../../ui/Button.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { classes } from "../../ui/classes.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { SubNavigation } from "../../ui/SubNavigation.tsx";
import { CaseBands } from "./CaseBands.tsx";
import styles from "./CaseHeader.module.css";
import { ConsentChip } from "./ConsentChip.tsx";
import { Masked } from "./Masked.tsx";
import { nextStepPath } from "./next-step-path.ts";
import { StatusStrip } from "./StatusStrip.tsx";
import { useReveal } from "./useReveal.ts";
import { useCaseState } from "./useCaseState.ts";

const css = classes(styles);

export interface CaseHeaderProps {
  readonly facts: CaseFacts;
  readonly today: Day;
}

/** Who the case is about, always in sight; where it stands; what is special about it; its parts. */
export const CaseHeader = ({ facts, today }: CaseHeaderProps) => {
  const { caseFile, youth, naming } = facts;
  const { caseId } = caseFile;
  const state = useCaseState(facts, today);
  const reveal = useReveal(caseId);
  const { pathname, href } = useLocation();
  const { navigation } = caseFileText;
  const next = state?.next ?? null;
  const nextWords = next === null ? undefined : nextStepInWords(next, naming, today);
  // The overview has the next step as its first card.
  const showsNext =
    next !== null && pathname !== paths.caseFile(caseId) && ![pathname, href].includes(nextStepPath(next, caseId));
  return (
    <>
      <header className={css("bar")} aria-label={caseFileText.identity}>
        {facts.anybodyProtected && <CaseBands.Protected facts={facts} />}
        <div className={css("identity")}>
          <div className={css("who")}>
            <h1 tabIndex={-1}>
              {youth.givenName} {youth.familyName}, {peopleText.years(ageOn(youth.birthDate, today))}
            </h1>
            {caseFile.closedOn === null ? (
              <ConsentChip facts={facts.consent} today={today} />
            ) : (
              <Chip tone="neutral">{caseFileText.closedOn(caseFile.closedOn)}</Chip>
            )}
            <p className={css("facts", "digits")}>
              <span>{caseFile.number}</span>
              <span>{peopleText.born(youth.birthDate)}</span>
              {youth.personalNumber !== null && (
                <span className={css("number")}>
                  {peopleText.personalNumber}{" "}
                  <Masked
                    // Another case must begin hidden.
                    key={caseId}
                    what={peopleText.personalNumber}
                    value={youth.personalNumber}
                    hidden={maskedPersonalNumber(youth.personalNumber)}
                    reveal={() => reveal({ kind: "youth" }, "personalNumber")}
                  />
                </span>
              )}
            </p>
          </div>
          <div className={css("actions")}>
            <Button
              icon={<NotebookPen size={16} aria-hidden />}
              shortcut="Ctrl+Shift+N"
              onPress={() => runAction(newNoteAction)}
            >
              {noteText.write}
            </Button>
            {showsNext && nextWords !== undefined && (
              <LinkButton
                href={hrefTo(nextStepPath(next, caseId))}
                look="primary"
                icon={<ArrowRight size={16} aria-hidden />}
              >
                {nextWords.action}
              </LinkButton>
            )}
          </div>
        </div>
      </header>
      <div className={css("below")}>
        {state !== undefined && <StatusStrip facts={facts} steps={state.steps} today={today} />}
        <SubNavigation
          label={caseFileText.parts}
          items={[
            { path: paths.caseFile(caseId), label: navigation.overview },
            { path: paths.consent(caseId), label: navigation.consent },
            { path: paths.notices(caseId), label: navigation.notices },
            { path: paths.caseMeetings(caseId), label: navigation.meetings },
            { path: paths.plan(caseId), label: navigation.plan },
            { path: paths.notes(caseId), label: navigation.notes },
            { path: paths.checklist(caseId), label: navigation.checklist },
            { path: paths.documents(caseId), label: navigation.documents },
            { path: paths.closure(caseId), label: navigation.closure },
            { path: paths.log(caseId), label: navigation.log },
          ]}
        />
      </div>
      <CaseBands.Withdrawn facts={facts} today={today} />
      {/* The consent's own page says these with what is to be done about them. */}
      {pathname !== paths.consent(caseId) && (
        <>
          <CaseBands.Declined facts={facts} today={today} />
          <CaseBands.Expiring facts={facts} today={today} />
        </>
      )}
      <CaseBands.Reported facts={facts} />
    </>
  );
};
