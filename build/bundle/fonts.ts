// The fonts of screen and documents, each family with its licence beside it.
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../root.ts";

const families = [
  {
    package: "source-sans-3",
    name: "SourceSans3",
    styles: ["400Regular", "400Regular_Italic", "600SemiBold", "700Bold"],
  },
  { package: "noto-sans", name: "NotoSans", styles: ["400Regular", "700Bold"] },
  { package: "noto-sans-arabic", name: "NotoSansArabic", styles: ["400Regular", "700Bold"] },
] as const;

/** Under the names that electron/documents/fonts.ts asks for, which are the packages' own. */
export const copyFonts = (folder: string): void => {
  mkdirSync(folder, { recursive: true });
  for (const family of families) {
    const source = join(root, "node_modules", "@expo-google-fonts", family.package);
    for (const style of family.styles) {
      const file = `${family.name}_${style}.ttf`;
      copyFileSync(join(source, style, file), join(folder, file));
    }
    copyFileSync(join(source, "LICENSE_FONT"), join(folder, `${family.name}-LICENSE.txt`));
  }
};
