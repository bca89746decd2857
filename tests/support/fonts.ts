// The fonts of the documents in one folder, put there by the bundle's own hand.
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyFonts } from "../../build/bundle/fonts.ts";

let folder: string | undefined;

/** Another `name` gives a folder whose fonts no document of this process has used. */
export const fontsFolder = (name = "fonts"): string => {
  if (name === "fonts" && folder !== undefined) return folder;
  const made = join(tmpdir(), `samverka-test-${name}-${process.pid}`);
  copyFonts(made);
  if (name === "fonts") folder = made;
  return made;
};
