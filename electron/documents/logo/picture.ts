// A picture as its points of colour and nothing else, and why a file is none.
import { logoSide } from "../../../shared/domain/logo.ts";
import { err, ok, type Result } from "../../../shared/result.ts";

/** Red, green and blue of each point, row by row, on white paper. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly points: Uint8Array;
}

export type PictureProblem =
  | { readonly code: "logoTypeUnknown" | "logoDamaged" | "logoAnimated" }
  | { readonly code: "logoTooManyPixels"; readonly width: number; readonly height: number };

/** Asked before anything is made of that size: a file of a few bytes can say that it is as large as a field. */
export const checkSides = (width: number, height: number): Result<null, PictureProblem> => {
  if (width === 0 || height === 0) return err({ code: "logoDamaged" });
  return Math.max(width, height) > logoSide ? err({ code: "logoTooManyPixels", width, height }) : ok(null);
};
