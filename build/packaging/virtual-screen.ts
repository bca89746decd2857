// A virtual X screen whose picture can be read without any other program.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, deflateSync } from "node:zlib";

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue per pixel. */
  readonly pixels: Buffer;
}

interface VirtualScreen {
  readonly display: string;
  readonly look: () => Picture;
  readonly close: () => void;
}

/** Reads an X window dump of 32 bits a pixel, the form in which Xvfb keeps its screen. */
const readDump = (file: string): Picture => {
  const dump = readFileSync(file);
  const word = (index: number): number => dump.readUInt32BE(index * 4);
  const [headerSize, width, height, rowBytes, colours] = [word(0), word(4), word(5), word(12), word(19)];
  const start = headerSize + colours * 12;
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = start + y * rowBytes + x * 4;
      const to = (y * width + x) * 3;
      pixels[to] = dump[from + 2] ?? 0;
      pixels[to + 1] = dump[from + 1] ?? 0;
      pixels[to + 2] = dump[from] ?? 0;
    }
  }
  return { width, height, pixels };
};

/** How much of a picture, 0 to 1, is not of its most frequent colour. */
export const paintedShare = ({ pixels }: Picture): number => {
  const seen = new Map<number, number>();
  for (let at = 0; at + 2 < pixels.length; at += 3) {
    const colour = pixels.readUIntBE(at, 3);
    seen.set(colour, (seen.get(colour) ?? 0) + 1);
  }
  return 1 - Math.max(...seen.values()) / (pixels.length / 3);
};

const chunk = (name: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
};

export const toPng = ({ width, height, pixels }: Picture): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits a channel, true colour
  header.set([8, 2, 0, 0, 0], 8);
  const rows = Array.from({ length: height }, (_, y) =>
    Buffer.concat([Buffer.from([0]), pixels.subarray(y * width * 3, (y + 1) * width * 3)]),
  );
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(rows))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
};

export const openVirtualScreen = async (size: string): Promise<VirtualScreen> => {
  const folder = mkdtempSync(join(tmpdir(), "samverka-screen-"));
  const server = spawn(
    "Xvfb",
    ["-displayfd", "1", "-screen", "0", `${size}x24`, "-fbdir", folder, "-nolisten", "tcp"],
    {
      stdio: ["ignore", "pipe", "ignore"],
    },
  );
  const number = await new Promise<string>((resolve, reject) => {
    server.on("error", reject);
    server.on("exit", () => reject(new Error("Xvfb did not start")));
    server.stdout.once("data", (text: Buffer) => resolve(text.toString("utf8").trim()));
  });
  return {
    display: `:${number}`,
    look: () => readDump(join(folder, "Xvfb_screen0")),
    close: () => {
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
