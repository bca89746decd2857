// What every document says about itself. Plain values, ready to print: labels of codes are the caller's.
import type { NumberedThing } from "../../shared/text/documents/common.ts";
import type { OwnFamilyTexts } from "../../shared/domain/family-texts.ts";
import type { Terms } from "../../shared/domain/terms.ts";
import type { SecrecyMark } from "../../shared/domain/secrecy.ts";

/** The person to call. */
export interface Coordinator {
  readonly name: string;
  readonly phone: string;
  readonly email: string | null;
}

/** The municipality's logo. See: [Note: A logo is its points] */
export interface HeadLogo {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** A PNG of ours. */
  readonly bytes: Uint8Array;
}

export interface DocumentHead {
  readonly municipality: string;
  /** The host authority, for example the social services committee. */
  readonly authority: string;
  /** Empty on a paper that is about nobody. */
  readonly caseNumber: string;
  /** The number is that of a consultation or of a meeting of the work group, which are no cases. */
  readonly about?: NumberedThing;
  readonly registryNumber: string | null;
  /** What the municipality calls things; the usual words where nothing is said. */
  readonly terms?: Terms | undefined;
  /** What the municipality has written itself to the family; our texts where nothing is said. */
  readonly familyTexts?: OwnFamilyTexts | undefined;
  /** The registry number of the municipality's routine (R48), when it has one. */
  readonly routine?: string | undefined;
  /** Number of the document (handlingsnummer) within the case. */
  readonly documentNumber: string;
  /** Whose copy this is, as it shall be read: the first line of page one. */
  readonly recipient: string;
  /** A letter to one of the family: name and address as they stand in the envelope's window, with nothing else near them. */
  readonly window?: readonly string[] | undefined;
  readonly secrecyMark: SecrecyMark | null;
  /** Beside or above the sender's name on page one; in a PDF our own mark stands there when there is none. */
  readonly logo?: HeadLogo | undefined;
  /** `YYYY-MM-DD`; also the file's own date, so that the same data gives the same bytes. */
  readonly issuedOn: string;
  readonly coordinator: Coordinator;
}
