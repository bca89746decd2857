// What tests of withdrawals, corrections and a family's no say again and again.
import type { DocumentRequest } from "../../shared/contract/document.ts";
import type { ConsentId, MeetingId } from "../../shared/domain/ids.ts";
import { termsOne, theYouth, yesToAll, type agencies, type categories, type Lou } from "./lou.ts";
import { recipients } from "./lou-meetings.ts";
import { must, type Office } from "./office.ts";

/** The agencies of the first consent. */
export const four = ["school", "socialServices", "police", "leisure"] as const;
export const factsOf = ({ api }: Office, lou: Lou) => must(api.consent.listForCase({ caseId: lou.caseId }));
export const parties = (lou: Lou) => ({
  v1: { kind: "guardian" as const, guardianId: lou.v1 },
  v2: { kind: "guardian" as const, guardianId: lou.v2 },
  youth: { kind: "youth" as const },
});
export const letter = (lou: Lou, party: Extract<DocumentRequest, { kind: "withdrawalLetter" }>["party"]) => ({
  kind: "withdrawalLetter" as const,
  caseId: lou.caseId,
  party,
});
export const letterRows = ({ api }: Office, lou: Lou) =>
  must(api.document.recipients({ kind: "withdrawalLetter", caseId: lou.caseId }));

export const summon = async ({ api }: Office, lou: Lou, meetingId: MeetingId) =>
  must(api.notice.create({ meetingId, recipients: recipients(lou, four), replyBy: null }));

export const newestConsent = async (office: Office, lou: Lou): Promise<ConsentId> => {
  const consentId = (await factsOf(office, lou)).versions.at(-1)?.consentId;
  if (consentId === undefined) throw new Error("there is a version");
  return consentId;
};

export type Said = "yes" | "no" | "withdrawn";
export interface About {
  readonly agencyId: (typeof agencies)[keyof typeof agencies];
  readonly categoryId?: (typeof categories)[keyof typeof categories];
}
export const answer = async (
  office: Office,
  lou: Lou,
  on: string,
  said: Said,
  about: readonly About[],
  signer = theYouth,
) =>
  must(
    office.api.consent.answer({
      ...yesToAll(await newestConsent(office, lou), termsOne, signer, on),
      answers: about.map((one) => ({ ...one, answer: said })),
    }),
  );
