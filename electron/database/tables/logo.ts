// The municipality's logos. Rows as they are stored; a trigger keeps them as they are.

export interface LogoTable {
  /** SHA-256 of `bytes`. */
  readonly checksum: string;
  readonly width: number;
  readonly height: number;
  /** A PNG. See: [Note: A logo is its points] */
  readonly bytes: Uint8Array;
}
