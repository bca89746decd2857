import { CircleCheck, CircleDashed } from "lucide-react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { agenciesPresent } from "../../../../shared/domain/meeting.ts";
import type { SurveyCard } from "../../../../shared/domain/minutes.ts";
import { cardOf } from "../../../../shared/domain/minutes-texts.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { Button } from "../../../ui/Button.tsx";
import { classes } from "../../../ui/classes.ts";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { useContent, useRoom } from "../room/RoomContext.ts";
import { AgencyCard } from "./AgencyCard.tsx";
import styles from "./Sections.module.css";

const css = classes(styles);
const text = minutesText.survey;

const saysSomething = (card: SurveyCard): boolean =>
  card.nothingToReport || card.entries.some((entry) => entry.text.trim() !== "");

/** The joint survey (R32): one card per agency in the room, one text per category that consent names. */
export const SurveySection = () => {
  const { attendance, facts, goTo, guest } = useRoom();
  const content = useContent();
  const agencyIds = agenciesPresent(attendance);
  if (agencyIds.length === 0) {
    return guest !== undefined ? (
      <EmptyState title={text.nobodyForGuest} />
    ) : (
      <EmptyState
        title={text.nobody}
        action={<Button onPress={() => goTo("attendance")}>{text.toAttendance}</Button>}
      />
    );
  }
  return (
    <Tabs className={css("tabs")}>
      <TabList className={css("tablist")} aria-label={text.tabs}>
        {agencyIds.map((agencyId) => {
          const isDone = saysSomething(cardOf(content, agencyId));
          return (
            <Tab key={agencyId} id={agencyId} className={css("tab")}>
              {isDone ? (
                <CircleCheck size={16} className={css("ok")} aria-hidden />
              ) : (
                <CircleDashed size={16} aria-hidden />
              )}
              {facts.naming.agency(agencyId)}
              <span className="visually-hidden">, {isDone ? text.written : text.notWritten}</span>
            </Tab>
          );
        })}
      </TabList>
      {agencyIds.map((agencyId) => (
        <TabPanel key={agencyId} id={agencyId}>
          <AgencyCard agencyId={agencyId} />
        </TabPanel>
      ))}
    </Tabs>
  );
};
