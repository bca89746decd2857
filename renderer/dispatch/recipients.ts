// What the dialog makes of the rows of possible recipients: who is chosen from the start, how, and how they are named.
import type { DeliveryChannel, DocumentRequest, FileFormat, RecipientRow } from "../../shared/contract/document.ts";
import type { AppClient } from "../../shared/contract/index.ts";
import type { Party } from "../../shared/domain/party.ts";
import type { ContactChannel } from "../../shared/domain/person.ts";
import { type Naming, plainNaming } from "../../shared/text/failures.ts";
import type { CaseFacts } from "../api/useCaseFacts.ts";

/** Which document is to leave, as `document.recipients` asks for it. */
export type DocumentSource = Parameters<AppClient["document"]["recipients"]>[0];

/** Who a request is to: a party or a signer, both named alike. A concern report goes to the social services alone. */
export const partyOf = (request: DocumentRequest): Party | undefined => {
  switch (request.kind) {
    case "consentForm":
      return request.signer;
    case "notice":
    case "preparation":
    case "meetingInformation":
    case "cancellation":
    case "minutesTemplate":
    case "minutes":
    case "withdrawalLetter":
    case "closure":
    case "plan":
    case "journalClip":
    case "planOnOnePage":
    case "information":
    case "disclosureExtract":
      return request.party;
    case "leaderPackage":
    case "concernReport":
    case "blankConsentForm":
    case "blankMinutes":
    case "blankInformation":
    case "checklist":
    case "halfYearReport":
    case "disclosureLog":
    case "logReport":
      return undefined;
    case "workGroupMinutes":
      return { kind: "agency", agencyId: request.agencyId };
  }
};

/** What is chosen about one recipient. The recipient's code is unique within a document. */
export interface Choice {
  readonly chosen: boolean;
  readonly channel: DeliveryChannel;
}
export type Choices = Readonly<Record<string, Choice>>;

/** How somebody asked to be reached, as a way that a document can take. */
const wayOf: Readonly<Record<ContactChannel, DeliveryChannel>> = {
  phone: "letter",
  letter: "letter",
  email: "email",
  digitalMail: "secureMessage",
  inPerson: "handedOver",
};

/** What stays in the house: it is handed over there, unless another way is chosen. */
const isLog = ({ kind }: DocumentRequest): boolean => kind === "disclosureLog" || kind === "logReport";

/** On paper, to lie ready. */
const kindsOnPaper: readonly DocumentRequest["kind"][] = ["blankMinutes", "blankInformation", "checklist"];

/** The way that is suggested: between authorities as a secure message, to the family as each has asked for it. */
const suggestedWay = (row: RecipientRow, wish: ContactChannel | undefined): DeliveryChannel => {
  const party = partyOf(row.request);
  if (kindsOnPaper.includes(row.request.kind) || isLog(row.request)) return "handedOver";
  const way = party === undefined || party.kind === "agency" ? "secureMessage" : wayOf[wish ?? "letter"];
  return row.channels.includes(way) ? way : (row.channels[0] ?? "letter");
};

/** Given to whom it is meant for, one by one. */
const givenOne: readonly DocumentRequest["kind"][] = [
  "plan",
  "planOnOnePage",
  "minutesTemplate",
  "blankInformation",
  "disclosureExtract",
];

/** The minutes go to those who were there (R38), others to all; the plan, the template that one alone writes in and an extract that somebody asked for, to whom they are given; the log to the file. */
const meantFor = (row: RecipientRow): boolean => {
  const { kind } = row.request;
  if (givenOne.includes(kind)) return false;
  if (row.request.kind === "disclosureLog") return row.request.reader === "file" && row.request.format === "pdf";
  return kind === "minutes" || kind === "journalClip" ? row.attended : true;
};

/** Who is chosen from the start. Nobody gets the same copy twice by itself. */
export const startingChoices = (
  rows: readonly RecipientRow[],
  wishOf: (party: Party) => ContactChannel | undefined,
): Choices =>
  Object.fromEntries(
    rows
      .filter((row) => row.block === null)
      .map((row): [string, Choice] => {
        const party = partyOf(row.request);
        const meant = meantFor(row);
        return [
          row.code,
          {
            // A copy that is to be read through first waits for that (B3).
            chosen: meant && row.alreadySentOn === null && row.check !== "needed",
            channel: suggestedWay(row, party === undefined ? undefined : wishOf(party)),
          },
        ];
      }),
  );

/** Whose copy it is, where the recipient is named by a number alone: the guardian's name by the code, "V2". */
export const guardianName = (facts: Pick<CaseFacts, "guardians"> | undefined, code: string): string | undefined => {
  const guardian = facts?.guardians.find(({ number }) => code === `V${String(number)}`);
  return guardian && `${guardian.givenName} ${guardian.familyName}`;
};

/** What a recipient's own file will be: as it was chosen, where there is a choice. */
export const formatOf = (row: RecipientRow, format: FileFormat | undefined): FileFormat | undefined =>
  row.formats.length > 1 && format !== undefined && row.formats.includes(format) ? format : undefined;

/** The name of a file as it will be once it is of another format. */
export const inFormat = (fileName: string, format: FileFormat | undefined): string =>
  format === undefined ? fileName : fileName.replace(/\.(?:pdf|docx)$/u, `.${format}`);

/** What can be put on paper: anything else must not be logged as sent in a way that it was not. */
export const goesOnPaper = (channel: DeliveryChannel): boolean => channel === "letter" || channel === "handedOver";

/** Names the parties of refusals from the rows themselves, where the case is not at hand: "V2" is guardian 2. */
export const namingOfRows = (rows: readonly RecipientRow[]): Naming => {
  const rowOf = (is: (party: Party) => boolean): RecipientRow | undefined =>
    rows.find((row) => {
      const party = partyOf(row.request);
      return party !== undefined && is(party);
    });
  return {
    agency: (agencyId) =>
      rowOf((party) => party.kind === "agency" && party.agencyId === agencyId)?.label ?? plainNaming.agency(agencyId),
    guardianNumber: (guardianId) =>
      Number(rowOf((party) => party.kind === "guardian" && party.guardianId === guardianId)?.code.slice(1) ?? 0),
  };
};
