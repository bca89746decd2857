// From a file that somebody chose to the logo that is kept: a picture of ours, drawn anew from the points of theirs.
//
// [Note: A logo is its points] Whatever a file holds beside its picture (where a photo was taken, who made it, a script) is
// left behind, since nothing of the file itself is kept: it is read into points on white paper, without its white edges, shrunk
// to what a page can show, and written as the plainest PNG. What the documents are then given is always of that one kind.
import { createHash } from "node:crypto";
import { type Logo, logoFileLimit, smallestLogo } from "../../../shared/domain/logo.ts";
import { err, ok, type Result } from "../../../shared/result.ts";
import type { Picture, PictureProblem } from "./picture.ts";
import { jpegBeginning, readJpeg } from "./read-jpeg.ts";
import { pngBeginning, readPng } from "./read-png.ts";
import { shrunk, withoutEdges } from "./shape.ts";
import { writePng } from "./write-png.ts";

export type LogoProblem = PictureProblem | { readonly code: "logoTooLarge" | "logoNotSeen" | "logoTooSmall" };

export interface KeptLogo extends Logo {
  /** See: [Note: A logo is its points] */
  readonly bytes: Uint8Array;
}

const beginsWith = (file: Uint8Array, beginning: readonly number[]): boolean =>
  beginning.every((byte, index) => file[index] === byte);

/** What a file is, by its first bytes: a name says nothing. */
const readPicture = (file: Uint8Array): Result<Picture, PictureProblem> => {
  if (beginsWith(file, pngBeginning)) return readPng(file);
  return beginsWith(file, jpegBeginning) ? readJpeg(file) : err({ code: "logoTypeUnknown" });
};

/** The logo in the bytes of a file, or why there is none. */
export const takeLogo = (file: Uint8Array): Result<KeptLogo, LogoProblem> => {
  if (file.length > logoFileLimit) return err({ code: "logoTooLarge" });
  const read = readPicture(file);
  if (!read.ok) return read;
  const seen = withoutEdges(read.value);
  if (seen === undefined) return err({ code: "logoNotSeen" });
  const picture = shrunk(seen);
  if (Math.min(picture.width, picture.height) < smallestLogo) return err({ code: "logoTooSmall" });
  const bytes = writePng(picture);
  const checksum = createHash("sha256").update(bytes).digest("hex");
  return ok({ checksum, width: picture.width, height: picture.height, bytes });
};
