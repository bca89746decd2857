// What makes a PDF file sound, read from its own bytes: the cross-reference table, references, streams and every page's drawing.
import { inflateSync } from "node:zlib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Where every object begins, as the table at the file's end says. */
const tableOf = (raw: string): ReadonlyMap<number, number> => {
  const startsAt = Number(/startxref\s+(\d+)\s+%%EOF\s*$/u.exec(raw)?.[1]);
  const [, first, count] = /^xref\s+(\d+) (\d+)\s/u.exec(raw.slice(startsAt, startsAt + 40)) ?? [];
  const lines = raw.slice(startsAt).match(/^\d{10} \d{5} [nf]/gmu) ?? [];
  if (first !== "0" || lines.length !== Number(count)) return new Map();
  return new Map(
    lines.flatMap((line, number) => (line.endsWith("n") ? [[number, Number(line.slice(0, 10))] as const] : [])),
  );
};

/** What is wrong with a stream: its length, or that it does not unpack. */
const streamFault = (raw: string, begins: number): string | undefined => {
  const object = raw.slice(begins, raw.indexOf("endobj", begins));
  const opens = /stream\r?\n/u.exec(object);
  if (opens === null) return undefined;
  const length = Number(/\/Length (\d+)/u.exec(object)?.[1]);
  const from = begins + opens.index + opens[0].length;
  if (!/^\s*endstream/u.test(raw.slice(from + length, from + length + 12))) return "a stream of another length";
  if (!object.slice(0, opens.index).includes("/FlateDecode")) return undefined;
  try {
    inflateSync(Buffer.from(raw.slice(from, from + length), "latin1"));
    return undefined;
  } catch {
    return "a stream that does not unpack";
  }
};

const drawFaults = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const loading = getDocument({ data: Uint8Array.from(bytes), stopAtErrors: true, verbosity: 0 });
  try {
    const document = await loading.promise;
    for (let page = 1; page <= document.numPages; page += 1) await (await document.getPage(page)).getOperatorList();
    return [];
  } catch (cause) {
    return [`a page that cannot be drawn: ${String(cause)}`];
  } finally {
    await loading.destroy();
  }
};

/** Everything that a strict reader would complain of; nothing when the file is sound. */
export const pdfFaults = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const raw = Buffer.from(bytes).toString("latin1");
  const table = tableOf(raw);
  if (table.size === 0) return ["no cross-reference table"];
  const faults: string[] = [];
  for (const [number, begins] of table) {
    if (!raw.startsWith(`${String(number)} 0 obj`, begins)) faults.push(`object ${String(number)} is elsewhere`);
    const fault = streamFault(raw, begins);
    if (fault !== undefined) faults.push(`object ${String(number)} has ${fault}`);
  }
  // What a stream holds is packed, or text in which no reference stands.
  const dictionaries = raw.replaceAll(/stream\r?\n[\s\S]*?endstream/gu, "");
  for (const [, number] of dictionaries.matchAll(/\b(\d+) 0 R\b/gu)) {
    if (!table.has(Number(number))) faults.push(`object ${String(number)} is referred to and missing`);
  }
  return [...faults, ...(await drawFaults(bytes))];
};
