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

/** The logo by its bytes, which are kept beside the profile and never changed: a SHA-256, and its size in pixels. */
export const Logo = z.object({
  checksum: z.string().regex(/^[0-9a-f]{64}$/),
  width: z.int().min(1).max(logoRoom.width),
  height: z.int().min(1).max(logoRoom.height),
});
export type Logo = z.infer<typeof Logo>;

/** The bytes of a logo on their way in: a picture in a file, or one that was kept. */
export const LogoBytes = z.instanceof(Uint8Array).refine(({ length }) => length > 0 && length <= logoFileLimit);
