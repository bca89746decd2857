// How large a logo is printed: as large as its room lets it be, in its own shape.
import type { HeadLogo } from "./document-head.ts";

const room = { width: 150, height: 42 } as const;

/** Narrower than this it stands beside the sender's name, as a mark does; wider ones stand above it. */
const widestBeside = 60;

/** In points. */
export const logoRoom = ({ width, height }: Pick<HeadLogo, "width" | "height">) => {
  const scale = Math.min(room.width / width, room.height / height);
  const printed = { width: width * scale, height: height * scale };
  return { ...printed, isBeside: printed.width <= widestBeside };
};
