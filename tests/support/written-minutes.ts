// A meeting's minutes that are being written, and moving what stands in them.
import type { MeetingId, MinutesId } from "../../shared/domain/ids.ts";
import type { Move } from "../../shared/domain/minutes-move.ts";
import type { Party } from "../../shared/domain/party.ts";
import { agencies, type Lou } from "./lou.ts";
import { meetingOne, minutesOf, preMeeting } from "./lou-meetings.ts";
import { withConsent } from "./lou-stages.ts";
import { must, type Office } from "./office.ts";
import { textOf } from "./pdf.ts";

export const move = async (office: Office, meetingId: MeetingId, asked: Move) => {
  const { minutes } = await minutesOf(office, meetingId);
  return office.api.minutes.move({ minutesId: minutes.minutesId, version: minutes.version, move: asked });
};

export const guardiansOf = (lou: Lou): readonly Party[] => [
  { kind: "guardian", guardianId: lou.v1 },
  { kind: "guardian", guardianId: lou.v2 },
];
export const school: Party = { kind: "agency", agencyId: agencies.school };
export const leisure: Party = { kind: "agency", agencyId: agencies.leisure };
export const youth: Party = { kind: "youth" };

/** The text of a party's copy as it would be today. */
export const copyRead = async (office: Office, minutesId: MinutesId, party: Party): Promise<string> =>
  (await textOf((await must(office.api.document.preview({ kind: "minutes", minutesId, party }))).bytes)).text;

/** 9 April: the first meeting, written whole but not established. */
export const written = async () => {
  const { office, lou } = await withConsent();
  await preMeeting(office, lou);
  const { meeting } = await meetingOne(office, lou);
  return { office, lou, meetingId: meeting.meetingId };
};
