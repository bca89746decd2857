// Readings that leave a line in the audit although they change nothing: what somebody looked for, and who was shown
// outside a case that has been opened (ASVS 16.3). A query itself has nothing to write with: the gate adds the line after it.
import type { AuditFacts } from "../vault/opened-vault.ts";

interface Asked {
  readonly text?: unknown;
  readonly caseId?: unknown;
  readonly enquiryId?: unknown;
  readonly concernReportId?: unknown;
  readonly documentId?: unknown;
}

const idIn = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

const about = (action: string, entityType: string, value: unknown): AuditFacts | undefined => {
  const entityId = idIn(value);
  if (entityId === undefined) return undefined;
  return { action, entityType, entityId, ...(entityType === "case_file" ? { detail: { caseId: entityId } } : {}) };
};

/** A search is typed letter by letter, and asked for at each: this long it is one and the same. */
const searchTime = 5 * 60_000;

const lines: Readonly<Record<string, (asked: Asked) => AuditFacts | undefined>> = {
  // That somebody searched; never what for.
  "caseSearch.find": ({ text }) =>
    typeof text === "string" && text.trim() !== "" ? { action: "caseSearch.find" } : undefined,
  "caseSearch.possibleMatches": () => ({ action: "caseSearch.possibleMatches" }),
  "concernReport.prefill": ({ caseId, enquiryId }) =>
    about("concernReport.prefill", "case_file", caseId) ?? about("concernReport.prefill", "enquiry", enquiryId),
  "concernReport.read": ({ concernReportId }) => about("concernReport.read", "concern_report", concernReportId),
  "document.readSent": ({ documentId }) => about("document.readSent", "document", documentId),
};

export interface LoggedQueries {
  /** The line that a query leaves, unless it was left already: a record once for as long as the vault is open. */
  lineOf(name: string, input: unknown, isOpened: (id: string) => boolean, now: number): AuditFacts | undefined;
}

export const createLoggedQueries = (): LoggedQueries => {
  const said = new Map<string, number>();
  return {
    lineOf: (name, input, isOpened, now) => {
      // A router has parsed it by the channel's own schema, which is an object for each of these.
      const line = Object.hasOwn(lines, name) ? lines[name]?.(input as Asked) : undefined;
      if (line === undefined) return undefined;
      const { entityId } = line;
      if (entityId !== undefined && isOpened(entityId)) return undefined;
      const key = `${line.action} ${entityId ?? ""}`;
      const before = said.get(key);
      if (before !== undefined && (entityId !== undefined || now - before < searchTime)) return undefined;
      said.set(key, now);
      return line;
    },
  };
};
