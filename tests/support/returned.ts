// The coordinator's side of minutes that come back: the file is read, and what it proposes is accepted, as the screen does.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Outcome } from "../../electron/ipc/router.ts";
import { newId } from "../../electron/platform/ids.ts";
import type { MeetingId } from "../../shared/domain/ids.ts";
import { cardOf } from "../../shared/domain/minutes-texts.ts";
import {
  cardAfter,
  ReturnedMinutes,
  sectionsAfterAll,
  sorted,
  type ReturnedSection,
} from "../../shared/domain/returned-minutes.ts";
import { temporaryFolder } from "./folder.ts";
import { minutesOf } from "./lou-meetings.ts";
import { must, type Office } from "./office.ts";

/** What main tells the host when the user has chosen a file, and what the window then asks. */
export const readFile = async (office: Office, meetingId: MeetingId, bytes: Uint8Array): Promise<Outcome> => {
  const path = join(temporaryFolder(), "fil.docx");
  writeFileSync(path, bytes);
  const { minutes } = await minutesOf(office, meetingId);
  await office.host.call("private.useMinutesFile", { path });
  return office.host.call("minutes.readReturned", { minutesId: minutes.minutesId });
};

export const mustRead = async (office: Office, meetingId: MeetingId, bytes: Uint8Array): Promise<ReturnedMinutes> => {
  const outcome = await readFile(office, meetingId, bytes);
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.error)}`);
  return ReturnedMinutes.parse(outcome.value);
};

/** Accepts a section. */
export const accept = async (office: Office, meetingId: MeetingId, { items }: ReturnedSection): Promise<void> => {
  const { cards, reviews, sections } = sorted(items.flatMap(({ changes }) => changes));
  if (sections.length > 0) {
    const { minutes } = await minutesOf(office, meetingId);
    const { minutesId, version } = minutes;
    await must(
      office.api.minutes.keep({ minutesId, version, sections: sectionsAfterAll(minutes.content, sections, newId) }),
    );
  }
  for (const [agencyId, changes] of cards) {
    const { minutes } = await minutesOf(office, meetingId);
    const card = changes.reduce((now, change) => cardAfter(now, change), cardOf(minutes.content, agencyId));
    const { minutesId, version } = minutes;
    await must(office.api.minutes.keepSurveyCard({ minutesId, version, card }));
  }
  for (const review of reviews) {
    if (review.kind === "goalReview") await must(office.api.plan.reviewGoal({ ...review, meetingId }));
    else await must(office.api.plan.reviewCommitment({ ...review, meetingId }));
  }
};
