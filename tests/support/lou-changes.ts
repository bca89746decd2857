// What happens in Lou's case between consent and meeting that takes a ground away.
import type { Driver } from "../../electron/database/driver.ts";
import type { DocumentRequest } from "../../shared/contract/document.ts";
import { consentOne, guardian, guardianTwo, registerLou, termsOne, yesToAll, youth, type Lou } from "./lou.ts";
import { planOf, preMeeting } from "./lou-meetings.ts";
import { must, openOffice, type Office } from "./office.ts";

/** Hands copies over on paper. */
export const handOver = (office: Office, requests: readonly DocumentRequest[]) =>
  office.api.document.dispatch({
    copies: requests.map((request) => ({ request, channel: "handedOver" as const })),
    to: "paper",
  });

/** 27 March: the pre-meeting has decided to go on. */
export const readyToSummon = async (
  birthDate = youth.birthDate,
  driver?: Driver,
): Promise<{ office: Office; lou: Lou }> => {
  const office = await openOffice("2026-03-12", driver);
  const lou = await registerLou(office, { youth: { ...youth, birthDate } });
  await consentOne(office, lou);
  await preMeeting(office, lou);
  office.setDay("2026-03-27");
  return { office, lou };
};

/** A first meeting with the family. */
export const plannedFirst = async ({ api }: Office, lou: Lou, heldOn = "2026-04-09") =>
  (await must(api.meeting.plan({ caseId: lou.caseId, plan: planOf("first", heldOn) }))).meetingId;

/** V2 has custody to that day. */
export const endCustody = async ({ api }: Office, lou: Lou, custodyUntil: string | null) => {
  const { guardians } = await must(api.caseFile.read({ caseId: lou.caseId }));
  const two = guardians.find((one) => one.guardianId === lou.v2);
  await must(
    api.caseFile.changeGuardian({
      guardianId: lou.v2,
      version: two?.version ?? 0,
      guardian: { ...guardianTwo, custodyUntil },
    }),
  );
};

/** V2 takes back everything. */
export const withdrawAll = async ({ api }: Office, lou: Lou, on: string) => {
  const { versions } = await must(api.consent.listForCase({ caseId: lou.caseId }));
  const version = versions.at(-1);
  if (version === undefined) throw new Error("there is a version");
  await must(
    api.consent.answer({
      ...yesToAll(version.consentId, termsOne, guardian(lou.v2), on),
      answers: version.agencyIds.map((agencyId) => ({ agencyId, answer: "withdrawn" as const })),
    }),
  );
};
