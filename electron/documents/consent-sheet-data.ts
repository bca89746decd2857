// The consent sheet (samtyckesblad, R15): what the consent in force says, without names of signers, addresses or numbers.
import type { ConsentAgency } from "./consent-form-data.ts";
import type { DocumentHead } from "./document-head.ts";

export interface ConsentSheet {
  readonly version: number;
  readonly purpose: string;
  readonly cooperation: string;
  readonly agencies: readonly ConsentAgency[];
  /** Private persons with consent by name. Leave the list empty in copies that shall not name them. */
  readonly persons: readonly string[];
  /** `YYYY-MM-DD` */
  readonly validFrom: string;
  readonly validTo: string;
  readonly answers: readonly SheetAnswer[];
}

export interface SheetAnswer {
  /** By role, never by name: `Vårdnadshavare 1`, `Ungdomen`. */
  readonly signer: string;
  /** `YYYY-MM-DD`, null when no answer has come. */
  readonly answeredOn: string | null;
  /** Ready to print: `Ja till alla`, `Ja till skola och fritid, nej till polis`, or an exception with its reason. */
  readonly answer: string;
}

export interface ConsentSheetData extends ConsentSheet {
  readonly head: DocumentHead;
}
