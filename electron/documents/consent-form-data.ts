// The consent form (samtyckesblankett): one per signer, so that nobody's form carries another signer's data.
import type { DocumentHead } from "./document-head.ts";

export interface ConsentFormData {
  readonly head: DocumentHead;
  readonly version: number;
  /** The version that this one replaces, when it adds to or narrows an earlier consent. */
  readonly replaces: { readonly version: number; readonly from: string } | null;
  readonly signer: {
    readonly role: "guardian" | "youth";
    readonly name: string;
    readonly personalNumber: string | null;
  };
  /** A form without identity (B5): names are written in by hand, and it lasts so many months from the last signature. */
  readonly blank?: { readonly months: number };
  readonly youth: { readonly name: string; readonly personalNumber: string | null };
  readonly purpose: string;
  /** The kind of cooperation (R19), one sentence. */
  readonly cooperation: string;
  /** Agencies (verksamheter), ticked one by one, each with the information that it may share. */
  readonly agencies: readonly ConsentAgency[];
  /** Private persons by name (R18c), ticked like agencies. They share nothing of their own. */
  readonly persons: readonly ConsentPerson[];
  /** Whether police and leisure too are told how concerned each agency is (0–10). */
  readonly sharesConcern: boolean;
  /** `YYYY-MM-DD` */
  readonly validFrom: string;
  readonly validTo: string;
  /** Who asks for the consent, ready to print: `Skolkurator, Skola`. */
  readonly collectedBy: string;
  /** Language of the interpreter, when one is needed. */
  readonly interpreterLanguage: string | null;
  /** The limits of consent, with today's paragraphs: one sentence each, from the law table. */
  readonly legalLimits: readonly string[];
}

export interface ConsentAgency {
  readonly name: string;
  readonly contact: string | null;
  readonly categories: readonly ConsentCategory[];
}

export interface ConsentCategory {
  readonly name: string;
  /** Names of the agencies that receive it; "everyone" is the caller's to write out. */
  readonly receivers: readonly string[];
}

export interface ConsentPerson {
  readonly name: string;
  readonly relation: string;
  /** The reservation (förbehåll) under which the person is told things, when there is one. */
  readonly reservation: string | null;
}
