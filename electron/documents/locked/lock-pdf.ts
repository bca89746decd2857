// A PDF that opens with a password alone: AES-256, revision 6, which pdfkit does not write (its own is weak to guessing).
// qpdf runs inside the process, on a file system of its own in memory: nothing touches the disk.
import { randomBytes } from "node:crypto";

/** The part of qpdf's WebAssembly module that we use: its own types lack it. */
interface Qpdf {
  readonly FS: {
    writeFile(path: string, bytes: Uint8Array): void;
    readFile(path: string): Uint8Array;
  };
  callMain(words: readonly string[]): number;
}

const openQpdf = async (): Promise<Qpdf> => {
  const { default: open } = await import("@neslinesli93/qpdf-wasm");
  // The function finds its own file and needs no setting, which its types do not know.
  return (open as unknown as () => Promise<Qpdf>)();
};

const claim = /<rdf:Description xmlns:pdfaid="[^"]*"[^>]*>[\s\S]*?<\/rdf:Description>/u;

/** PDF/A forbids encryption, so the copy must not call itself one. Blanks in its place: everything else stays where it was. */
const withoutArchiveClaim = (bytes: Uint8Array): Uint8Array => {
  const file = Buffer.from(bytes).toString("latin1");
  const found = claim.exec(file);
  if (found === null) throw new Error("A document without the claim that it can be archived");
  return Buffer.from(file.replace(claim, " ".repeat(found[0].length)), "latin1");
};

/** The same document, encrypted. It can be read, printed and read aloud, not changed. */
export const lockPdf = async (bytes: Uint8Array, password: string): Promise<Uint8Array> => {
  // One module for each file, so that nobody's text lies in its memory when the next is locked.
  const qpdf = await openQpdf();
  qpdf.FS.writeFile("/in.pdf", withoutArchiveClaim(bytes));
  const owner = randomBytes(32).toString("hex");
  const before = process.exitCode;
  const rights = ["--accessibility=y", "--modify=none"];
  let code: number;
  try {
    code = qpdf.callMain(["--encrypt", password, owner, "256", ...rights, "--", "/in.pdf", "/out.pdf"]);
  } finally {
    // It takes its own end for the end of the process.
    process.exitCode = before;
  }
  if (code !== 0) throw new Error(`qpdf ended with ${String(code)}`);
  return Uint8Array.from(qpdf.FS.readFile("/out.pdf"));
};
