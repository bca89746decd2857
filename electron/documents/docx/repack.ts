// A zip file written anew with one date for everything in it, so that the same document is the same bytes.
import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from "@zip.js/zip.js";

// The host has one thread for documents, and no place to load a worker from.
configure({ useWebWorkers: false });

/** `day` is `YYYY-MM-DD`. */
export const repack = async (bytes: Uint8Array, day: string): Promise<Uint8Array> => {
  const reader = new ZipReader(new Uint8ArrayReader(bytes));
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    // Zip knows local times only, from 1980: noon of the day.
    lastModDate: new Date(`${day}T12:00:00`),
    extendedTimestamp: false,
    level: 6,
  });
  for (const entry of await reader.getEntries()) {
    if (entry.directory) continue;
    await writer.add(entry.filename, new Uint8ArrayReader(await entry.getData(new Uint8ArrayWriter())));
  }
  await reader.close();
  return writer.close();
};
