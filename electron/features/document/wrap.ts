// What lies in the folder when copies leave: each as it is, one locked file to a recipient, or a package for secure messages.
// The plain copies are what the vault keeps.
import type { DeliveryChannel, LockedCopy } from "../../../shared/contract/document.ts";
import type { Agency } from "../../../shared/domain/agency.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { partyKey } from "../../../shared/domain/party.ts";
import type { Wrapping } from "../../../shared/domain/wrapping.ts";
import { securePackageReadMe, securePackageWords } from "../../../shared/text/documents/secure-package.ts";
import { lockCopies } from "../../documents/locked/lock-copies.ts";
import type { FinishedCopy } from "./copy.ts";
import type { FileToWrite, PackageToWrite } from "./files.ts";
import { concernReportReceiver } from "./plan-concern-report.ts";

export interface LeavingCopy {
  readonly copy: FinishedCopy;
  readonly channel: DeliveryChannel;
  readonly wrapping: Wrapping;
}

/** Whether a copy goes to an authority, which can have a functional address. */
export const isToAgency = ({ recipientKey }: Pick<FinishedCopy, "recipientKey">): boolean =>
  recipientKey.startsWith("agency:") || recipientKey === concernReportReceiver;

const agencyOf = ({ recipientKey }: FinishedCopy, agencies: readonly Agency[]): Agency | undefined =>
  agencies.find(({ agencyId, kind }) =>
    recipientKey === concernReportReceiver
      ? kind === "socialServices"
      : partyKey({ kind: "agency", agencyId }) === recipientKey,
  );

const fileOf = ({ addressee, fileName, bytes }: FinishedCopy): FileToWrite => ({
  recipientCode: addressee.code,
  fileName,
  bytes,
});

/** Notepad in Windows breaks lines at CRLF, and knows UTF-8 by its mark. */
const textFile = (lines: readonly string[]): Uint8Array => Buffer.from(`\uFEFF${lines.join("\r\n")}\r\n`, "utf8");

const packageOf = (
  copies: readonly [FinishedCopy, ...FinishedCopy[]],
  agencies: readonly Agency[],
  today: Day,
): PackageToWrite => {
  const [first] = copies;
  const readMe = securePackageReadMe({
    recipient: first.addressee.name,
    functionalAddress: agencyOf(first, agencies)?.functionalAddress ?? "",
    subject: securePackageWords.subject(first.caseNumber, first.number),
    fileNames: copies.map(({ fileName }) => fileName),
    registeredOn: today,
  });
  return {
    folderName: `sdk-${first.fileName.replace(/\.[^.]+$/u, "")}`,
    files: [
      ...copies.map(({ fileName, bytes }) => ({ fileName, bytes })),
      { fileName: securePackageWords.readMe, bytes: textFile(readMe) },
    ],
  };
};

/** The copies that leave in one way, by recipient. */
const byRecipient = (
  leaving: readonly LeavingCopy[],
  wrapping: Wrapping,
): readonly (readonly [FinishedCopy, ...FinishedCopy[]])[] => {
  const groups = new Map<string, [FinishedCopy, ...FinishedCopy[]]>();
  for (const { copy } of leaving.filter((one) => one.wrapping === wrapping)) {
    const known = groups.get(copy.addressee.code);
    if (known === undefined) groups.set(copy.addressee.code, [copy]);
    else known.push(copy);
  }
  return [...groups.values()];
};

export interface Wrapped {
  readonly files: readonly FileToWrite[];
  readonly packages: readonly PackageToWrite[];
  readonly locked: readonly LockedCopy[];
}

export const wrapCopies = async (
  leaving: readonly LeavingCopy[],
  agencies: readonly Agency[],
  today: Day,
): Promise<Wrapped> => {
  const files = byRecipient(leaving, "plain").flat().map(fileOf);
  const locked: LockedCopy[] = [];
  for (const copies of byRecipient(leaving, "locked")) {
    const { code, role } = copies[0].addressee;
    const { fileName, bytes, password } = await lockCopies(copies, today);
    files.push({ recipientCode: code, fileName, bytes });
    locked.push({ recipientCode: code, recipientLabel: role, fileName, password });
  }
  const packages = byRecipient(leaving, "securePackage").map((copies) => packageOf(copies, agencies, today));
  return { files, packages, locked };
};
