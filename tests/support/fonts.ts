// The fonts of the documents in one folder, as the bundle lays them out.
import { cpSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";

const packages = join(import.meta.dirname, "../../node_modules/@expo-google-fonts");
const place = join(import.meta.dirname, "../../node_modules/.cache/samverka-fonts");

const files: readonly (readonly [string, string])[] = [
  ["source-sans-3/400Regular", "SourceSans3_400Regular.ttf"],
  ["source-sans-3/600SemiBold", "SourceSans3_600SemiBold.ttf"],
  ["source-sans-3/700Bold", "SourceSans3_700Bold.ttf"],
  ["source-sans-3/400Regular_Italic", "SourceSans3_400Regular_Italic.ttf"],
  ["noto-sans/400Regular", "NotoSans_400Regular.ttf"],
  ["noto-sans/700Bold", "NotoSans_700Bold.ttf"],
  ["noto-sans-arabic/400Regular", "NotoSansArabic_400Regular.ttf"],
  ["noto-sans-arabic/700Bold", "NotoSansArabic_700Bold.ttf"],
];

export const fontsFolder = (): string => {
  mkdirSync(place, { recursive: true });
  for (const [folder, name] of files) {
    if (!existsSync(join(place, name))) cpSync(join(packages, folder, name), join(place, name));
  }
  return place;
};
