// What a file is, by its first bytes: a name says nothing.
import type { MediaType } from "../../../shared/contract/attachment.ts";

const beginnings: readonly { readonly mediaType: MediaType; readonly bytes: readonly number[] }[] = [
  { mediaType: "application/pdf", bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { mediaType: "image/jpeg", bytes: [0xff, 0xd8, 0xff] },
  { mediaType: "image/png", bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
];

/** The type of a file that may be kept, or nothing for any other. */
export const mediaTypeOf = (file: Uint8Array): MediaType | undefined =>
  beginnings.find(({ bytes }) => bytes.every((byte, index) => file[index] === byte))?.mediaType;
