// What lies in a Word file, for tests that read one back.
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from "@zip.js/zip.js";

/** Every file in it by its path, as text. */
export const filesIn = async (bytes: Uint8Array): Promise<ReadonlyMap<string, string>> => {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false });
  const files = new Map<string, string>();
  for (const entry of await reader.getEntries()) {
    if (!entry.directory) {
      files.set(entry.filename, Buffer.from(await entry.getData(new Uint8ArrayWriter())).toString("utf8"));
    }
  }
  await reader.close();
  return files;
};

/** The words of a Word file, in their order. */
export const wordsOf = async (bytes: Uint8Array): Promise<string> =>
  [...((await filesIn(bytes)).get("word/document.xml") ?? "").matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu)]
    .map(([, text]) => text ?? "")
    .join(" ")
    .replaceAll("&amp;", "&");
