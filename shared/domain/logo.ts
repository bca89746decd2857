// The municipality's logo (logotyp): which picture it is, and what a file must be like to become one.
import { z } from "zod";

/** The largest file that is read, in bytes. */
export const logoFileLimit = 1024 * 1024;

/** The most pixels that the picture in a file may have on each side. */
export const logoSide = 4000;

/** The fewest pixels on each side of a logo that can be seen on paper, without its white edges. */
export const smallestLogo = 16;

/** The room that a kept logo is shrunk to, in pixels: twice what a printed page can show of it. */
export const logoRoom = { width: 640, height: 320 } as const;

/** The most bytes of a kept logo: its points, three bytes each, with what a PNG puts around what cannot be packed. */
export const keptLogoLimit = logoRoom.width * logoRoom.height * 3 + 16 * 1024;

/** The logo by its bytes, which are kept beside the profile and never changed: a SHA-256, and its size in pixels. */
export const Logo = z.object({
  checksum: z.string().regex(/^[0-9a-f]{64}$/),
  width: z.int().min(1).max(logoRoom.width),
  height: z.int().min(1).max(logoRoom.height),
});
export type Logo = z.infer<typeof Logo>;

/** A kept logo on its way between window and vault, as a text: what a window sends holds no bytes. A call has room for it. */
export const LogoPicture = z
  .base64()
  .min(1)
  .max(Math.ceil(keptLogoLimit / 3) * 4);

const onPaper = { width: 150, height: 42 } as const;

/** A logo narrower than this stands beside the sender's name, as a mark does; wider ones stand above it. */
const widestBeside = 60;

/** How large a logo is printed, in points: as large as its room on the page lets it be, in its own shape. */
export const printedLogo = ({
  width,
  height,
}: Pick<Logo, "width" | "height">): { readonly width: number; readonly height: number; readonly isBeside: boolean } => {
  const scale = Math.min(onPaper.width / width, onPaper.height / height);
  return { width: width * scale, height: height * scale, isBeside: width * scale <= widestBeside };
};
