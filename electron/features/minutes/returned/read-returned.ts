// Minutes that were written elsewhere: the path comes from main's dialog, never from a window. Reading changes nothing; that a
// file was read, and which, is logged.
import { createHash } from "node:crypto";
import { marksIn, meetingMark } from "../../../../shared/domain/meeting-mark.ts";
import type { Meeting } from "../../../../shared/domain/meeting.ts";
import type { MinutesId } from "../../../../shared/domain/ids.ts";
import type { TemplateFacts } from "../../../../shared/domain/minutes-template.ts";
import type { Responsible } from "../../../../shared/domain/plan.ts";
import type { ReturnedMinutes, ReturnedSection } from "../../../../shared/domain/returned-minutes.ts";
import { err, ok } from "../../../../shared/result.ts";
import { writtenDay } from "../../../../shared/text/dates.ts";
import { lastSentence, pageWords } from "../../../../shared/text/documents/common.ts";
import { templateInWords, templateWords } from "../../../../shared/text/documents/minutes-template.ts";
import { guardiansLabel } from "../../../../shared/text/labels.ts";
import { meetingTitle } from "../../../../shared/text/meeting.ts";
import { returnedText } from "../../../../shared/text/returned-minutes.ts";
import type { CommandContext } from "../../../database/access.ts";
import { readConsentFacts } from "../../../database/readings/consent.ts";
import { readMeeting, readMinutes } from "../../../database/readings/meeting.ts";
import { readMinutesRecord } from "../../../database/readings/minutes-record.ts";
import { readTemplateFacts } from "../../../database/readings/minutes-template.ts";
import { readProfile } from "../../../database/readings/profile.ts";
import type { Read } from "../../../database/session.ts";
import { readDocx, type WrittenBlock, type WrittenFile } from "../../../documents/docx/read-docx.ts";
import { readChosenFile } from "../../../platform/chosen-file.ts";
import { comparePart } from "./compare.ts";
import { type FilledSection, matchTemplate, type MatchedFile } from "./match-template.ts";
import { proposedCommitments, proposedGoals } from "./proposed-plan.ts";
import { oneLine } from "./short-answers.ts";
import type { Standing } from "./standing.ts";

/** The largest file that is read. */
const megabytes = 10;

const textsOf = (blocks: readonly WrittenBlock[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === "table" ? block.rows.flat() : [block.text]));

/** Why a file is not of this meeting, if so. */
const foreign = ({ blocks }: WrittenFile, { meetingId }: Meeting) => {
  const marks = marksIn(textsOf(blocks).join("\n"));
  if (marks.length === 0) return { code: "minutesFileUnmarked" as const };
  return marks.every((mark) => mark === meetingMark(meetingId))
    ? undefined
    : { code: "minutesFileOtherMeeting" as const };
};

/** Lines of the template that stand in no section. */
const knownLines = async (read: Read, meeting: Meeting, facts: TemplateFacts): Promise<readonly string[]> => {
  const profile = (await readProfile(read))?.profile;
  const coordinator = profile?.coordinator;
  return [
    lastSentence,
    ...(profile === undefined ? [] : [profile.municipality, profile.hostAuthority]),
    templateWords.title(true),
    templateWords.title(false),
    templateWords.subtitle(meetingTitle(meeting), writtenDay(meeting.heldOn)),
    ...facts.parties.map(({ label }) => pageWords.recipient(label)),
    ...(coordinator === undefined ? [] : templateWords.handling(coordinator.name, coordinator.phone)),
  ];
};

/** The mark stood on one line before it stood in a box. */
const isSecrecyMark = (block: WrittenBlock): boolean =>
  block.kind === "paragraph" && [". ", "\n"].some((after) => block.text.startsWith(`${pageWords.secrecyMark}${after}`));

/** Each agency's card is accepted by itself; every other section as a whole. */
const sectionsOf = ({ section, parts }: FilledSection, standing: Standing): readonly ReturnedSection[] => {
  const byCard = Map.groupBy(parts, ({ part }) => ("agencyId" in part ? (part.agencyId ?? null) : null));
  return [...byCard].flatMap(([agencyId, ones]): ReturnedSection[] => {
    const items = ones.flatMap((one) => comparePart(one, standing));
    if (items.length === 0) return [];
    const agency = standing.facts.agencies.find((one) => one.agencyId === agencyId);
    return agency === undefined
      ? [{ key: section.id, title: section.title, items }]
      : [{ key: `${section.id}.${agency.agencyId}`, title: returnedText.card(section.title, agency.name), items }];
  });
};

const rowsOf = (file: MatchedFile, table: "goals" | "commitments" | "attendance") =>
  file.sections
    .flatMap(({ parts }) => parts)
    .filter(({ part }) => part.kind === "table" && part.table === table)
    .flatMap(({ rows }) => rows);

/** Who was there, as the file has it: marked by hand, since consent decides who may be (R12). */
const attendanceText = (file: MatchedFile) => {
  const lines = rowsOf(file, "attendance")
    .filter(([name = "", , presence = ""]) => oneLine(name + presence) !== "")
    .map((cells) =>
      cells
        .map(oneLine)
        .filter((cell) => cell !== "")
        .join(", "),
    );
  return lines.length === 0 ? [] : [{ heading: returnedText.attendance, text: lines.join("\n") }];
};

/** Everybody who can take a commitment, by every name that a note-taker may use. */
const namesOf = async (read: Read, meeting: Meeting, facts: TemplateFacts) => {
  const consent = await readConsentFacts(read, meeting.caseId);
  const called = (
    party: Responsible,
    person: { readonly givenName: string; readonly familyName: string },
  ): readonly { readonly party: Responsible; readonly label: string }[] => [
    { party, label: person.givenName },
    { party, label: `${person.givenName} ${person.familyName}` },
  ];
  return [
    ...facts.parties,
    { party: { kind: "guardians" as const }, label: guardiansLabel },
    ...returnedText.guardians.map((label) => ({ party: { kind: "guardians" as const }, label })),
    ...returnedText.youth.map((label) => ({ party: { kind: "youth" as const }, label })),
    ...(consent === undefined ? [] : called({ kind: "youth" }, consent.youth)),
    ...(consent?.guardians ?? []).flatMap((one) => called({ kind: "guardian", guardianId: one.guardianId }, one)),
    ...(consent?.persons ?? []).flatMap((one) => called({ kind: "person", personId: one.personId }, one)),
  ];
};

export const readReturned = async (
  { minutesId }: { readonly minutesId: MinutesId },
  { read, isOpened, concerns, takeMinutesFile }: CommandContext,
) => {
  const minutes = await readMinutes(read, minutesId);
  const meeting = minutes && (await readMeeting(read, minutes.meetingId));
  if (minutes === undefined || meeting === undefined) return err({ code: "notFound" as const });
  if (!isOpened(minutes.caseId)) return err({ code: "notOpened" as const });
  if (minutes.state !== "draft") return err({ code: "minutesLocked" as const });
  const path = takeMinutesFile();
  if (path === undefined) return err({ code: "fileUnreadable" as const });
  const chosen = await readChosenFile(path, megabytes * 1024 * 1024);
  if (!chosen.ok) {
    return chosen.code === "fileTooLarge" ? err({ code: chosen.code, megabytes }) : err({ code: chosen.code });
  }
  const { bytes } = chosen;
  const file = await readDocx(bytes);
  if (!file.ok) {
    return err({
      code: file.error.code === "macros" ? ("minutesFileMacros" as const) : ("minutesFileUnknown" as const),
    });
  }
  const refused = foreign(file.value, meeting);
  if (refused !== undefined) return err(refused);
  const facts = await readTemplateFacts(read, meeting, null);
  if (facts === undefined) return err({ code: "profileMissing" as const });
  const record = await readMinutesRecord(read, minutes, meeting);
  const standing: Standing = { meeting, content: minutes.content, facts, ...record };
  const known = await knownLines(read, meeting, facts);
  const matched = matchTemplate(
    file.value.blocks.filter((block) => !isSecrecyMark(block)),
    templateInWords(facts),
    known,
  );
  const returned: ReturnedMinutes = {
    sections: matched.sections.flatMap((section) => sectionsOf(section, standing)),
    goals: [...proposedGoals(rowsOf(matched, "goals"), standing)],
    commitments: [
      ...proposedCommitments(rowsOf(matched, "commitments"), standing, await namesOf(read, meeting, facts)),
    ],
    unplaced: [...attendanceText(matched), ...matched.loose],
    noticed: file.value.noticed,
  };
  concerns({
    table: "minutes",
    id: minutesId,
    caseId: minutes.caseId,
    detail: { sha256: createHash("sha256").update(bytes).digest("hex") },
  });
  return ok(returned);
};
