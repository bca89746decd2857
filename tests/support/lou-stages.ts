// Lou's case at the points where many tests begin.
import type { DocumentRequest } from "../../shared/contract/document.ts";
import type { AgencyId, MinutesId } from "../../shared/domain/ids.ts";
import { consentOne, registerLou, type Lou } from "./lou.ts";
import { establish, meetingOne, preMeeting } from "./lou-meetings.ts";
import { openOffice, type Office } from "./office.ts";

/** 18 March: consent is complete. */
export const withConsent = async (): Promise<{ office: Office; lou: Lou }> => {
  const office = await openOffice("2026-03-12");
  const lou = await registerLou(office);
  await consentOne(office, lou);
  return { office, lou };
};

/** The first meeting on 9 April, established; it is 10 April. */
export const afterMeetingOne = async (): Promise<{ office: Office; lou: Lou; minutesId: MinutesId }> => {
  const { office, lou } = await withConsent();
  await preMeeting(office, lou);
  const { meeting } = await meetingOne(office, lou);
  const { minutesId } = await establish(office, meeting.meetingId);
  office.setDay("2026-04-10");
  return { office, lou, minutesId };
};

export const agencyParty = (agencyId: AgencyId) => ({ kind: "agency" as const, agencyId });

/** Dispatches copies, all as secure messages. */
export const send = (office: Office, requests: readonly DocumentRequest[], to: "file" | "paper" = "file") =>
  office.api.document.dispatch({
    copies: requests.map((request) => ({ request, channel: "secureMessage" as const })),
    to,
  });
