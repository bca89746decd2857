// Names of exported files: case, document, recipient. Nothing else, because names show in lists, windows and search.

/**
 * [Note: Recipient codes] One to four neutral characters (T12). Agencies carry theirs in the profile: S skola,
 * T socialtjänst (S is taken), P polis, F fritid, B for BUP, because a spelled-out name would tell about care.
 * Guardians are V and their number, the youth is U, private persons PP and their number, an appointed leader ML.
 * An interpreter has none: never a recipient.
 */
export const guardianCode = (number: number): string => `V${number}`;

export const youthCode = "U";
export const leaderCode = "ML";

export const privatePersonCode = (number: number): string => `PP${number}`;

// Longer than any case number, short enough for Windows' 260 characters with a folder before it.
const longestPart = 40;

/** Letters, digits and single hyphens; what Windows, macOS or Linux could take for something else becomes a hyphen. */
const safe = (part: string): string =>
  part
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, longestPart)
    .replace(/^-|-$/gu, "");

interface FileNameParts {
  readonly caseNumber: string;
  readonly documentNumber: string;
  readonly recipientCode: string;
  readonly extension?: "pdf" | "docx" | "xlsx" | "json" | "txt";
}

// Windows keeps these names for devices, whatever their extension.
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/** `SSPF-2026-007-4-V1.pdf`; an empty part becomes a zero, so that the name always has three. */
export const documentFileName = (parts: FileNameParts): string =>
  `${[parts.caseNumber, parts.documentNumber, parts.recipientCode].map((part) => safe(part) || "0").join("-")}.${parts.extension ?? "pdf"}`;

/** The folder of one recipient's copies. */
export const recipientFolder = (recipientCode: string): string => {
  const name = safe(recipientCode) || "0";
  return device.test(name) ? `${name}-` : name;
};
