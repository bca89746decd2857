// The template in which an agency's note-taker writes the minutes (R31), as a Word file or on paper, to that agency only.
import { partyBlock } from "../../../shared/domain/consent-parties.ts";
import { consentOn } from "../../../shared/domain/consent-rules.ts";
import type { AgencyId } from "../../../shared/domain/ids.ts";
import { meetingDays, type Meeting } from "../../../shared/domain/meeting.ts";
import { meetingMark } from "../../../shared/domain/meeting-mark.ts";
import { err, ok } from "../../../shared/result.ts";
import { writtenDay } from "../../../shared/text/dates.ts";
import { listed } from "../../../shared/text/documents/common.ts";
import { templateInWords, templateWords as words } from "../../../shared/text/documents/minutes-template.ts";
import { meetingTitle } from "../../../shared/text/meeting.ts";
import { readMeeting, readMinutesVersions } from "../../database/readings/meeting.ts";
import { readTemplateFacts } from "../../database/readings/minutes-template.ts";
import { minutesTemplateDocument } from "../../documents/minutes-template.ts";
import type { MinutesTemplateData } from "../../documents/minutes-template-data.ts";
import type { DocumentCase } from "./case-reading.ts";
import { leaderInWords } from "./compose-notice.ts";
import type { CopyContext, Planned, PlannedCopy } from "./copy.ts";
import { copyTo, headFor, readOpenedCase, type RequestOf } from "./plan-parts.ts";

const dataOf = async (
  meeting: Meeting,
  about: DocumentCase,
  agencyId: AgencyId,
  context: CopyContext,
): Promise<Omit<MinutesTemplateData, "head"> | undefined> => {
  const facts = await readTemplateFacts(context.read, meeting, { agencyId, on: context.today });
  if (facts === undefined) return undefined;
  const sections = templateInWords(facts);
  const rows: readonly (readonly [string, string])[] = [
    [words.about, about.youthName],
    [words.time, words.timeText(meeting.startsAt, meeting.endsAt)],
    [words.place, meeting.place],
    [words.leader, leaderInWords(meeting.leader, about.profile.terms)],
    [words.summoned, listed(facts.summoned)],
    [words.purpose, meeting.purpose],
    [words.question, meeting.question],
    [words.agenda, sections.map(({ title }) => title).join(", ")],
    [words.mark, `${meetingMark(meeting.meetingId)}\n${words.markLead}`],
  ];
  const { coordinator } = about.profile;
  return {
    title: words.title(facts.open.length > 0),
    subtitle: words.subtitle(meetingTitle(meeting), writtenDay(meeting.heldOn)),
    lead: words.lead,
    about: rows.filter(([, text]) => text.trim() !== ""),
    sections,
    handling: words.handling(coordinator.name, coordinator.phone),
  };
};

export const planMinutesTemplate = async (
  { meetingId, party }: RequestOf<"minutesTemplate">,
  context: CopyContext,
): Promise<Planned> => {
  const { read, today } = context;
  const meeting = await readMeeting(read, meetingId);
  if (meeting === undefined) return err({ code: "notFound" });
  const opened = await readOpenedCase(meeting.caseId, context);
  if (!opened.ok) return opened;
  const about = opened.value;
  if (party.kind !== "agency") return err({ code: "notSummoned" });
  if (meeting.cancelledOn !== null) return err({ code: "meetingCancelled" });
  const minutes = (await readMinutesVersions(read, meetingId)).at(-1);
  if (minutes !== undefined && minutes.state !== "draft") return err({ code: "minutesLocked" });
  const consent = consentOn(about.consent, today);
  if (!consent.ok) return err(consent.block);
  // The file tells of the youth on the day it leaves, and is of what will be told on the meeting's days.
  const block = partyBlock(about.consent, party, today, ...meetingDays(meeting));
  if (block !== undefined) return err(block);
  const told = await dataOf(meeting, about, party.agencyId, context);
  if (told === undefined) return err({ code: "notFound" });
  const data = (number: number): MinutesTemplateData => ({ ...told, head: headFor(party, about, number, context) });
  return ok<PlannedCopy>({
    ...copyTo(party, about),
    kind: "minutesTemplate",
    act: `minutesTemplate:${meetingId}`,
    ground: "consent",
    meetingId,
    minutesId: minutes?.minutesId ?? null,
    consentId: consent.version.consentId,
    told: { meeting: told.about, commitments: told.sections },
    document: (number) => minutesTemplateDocument(data(number)),
    formats: ["docx", "pdf"],
  });
};
