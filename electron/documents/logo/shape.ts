// Cuts away the white around a picture and shrinks what is left to the room that it has.
import { logoRoom } from "../../../shared/domain/logo.ts";
import type { Picture } from "./picture.ts";

/** What is lighter than this in all of its colours cannot be seen on paper. */
const paper = 240;

const isSeen = (points: Uint8Array, place: number): boolean =>
  Math.min(points[place] ?? 255, points[place + 1] ?? 255, points[place + 2] ?? 255) < paper;

/** Without its white edges, or nothing when all of it is white: the logo for dark grounds, on white paper. */
export const withoutEdges = ({ width, height, points }: Picture): Picture | undefined => {
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (!isSeen(points, 3 * (y * width + x))) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  }
  if (right === -1) return undefined;
  const size = { width: right - left + 1, height: bottom - top + 1 };
  const cut = new Uint8Array(3 * size.width * size.height);
  for (let y = 0; y < size.height; y += 1) {
    const from = 3 * ((top + y) * width + left);
    cut.set(points.subarray(from, from + 3 * size.width), 3 * y * size.width);
  }
  return { ...size, points: cut };
};

interface Span {
  readonly index: number;
  readonly weight: number;
}

/** Which of `from` points, and how much of each, one of `to` is the mean of. */
const spans = (from: number, to: number): readonly (readonly Span[])[] =>
  Array.from({ length: to }, (_, at) => {
    const [begin, end] = [(at * from) / to, ((at + 1) * from) / to];
    const first = Math.floor(begin);
    return Array.from({ length: Math.min(from, Math.ceil(end)) - first }, (_none, step) => ({
      index: first + step,
      weight: (Math.min(end, first + step + 1) - Math.max(begin, first + step)) / (end - begin),
    }));
  });

/** As small as its room asks for, and never larger than it was. */
export const shrunk = (picture: Picture): Picture => {
  const factor = Math.min(1, logoRoom.width / picture.width, logoRoom.height / picture.height);
  if (factor === 1) return picture;
  const width = Math.max(1, Math.round(picture.width * factor));
  const height = Math.max(1, Math.round(picture.height * factor));
  const across = spans(picture.width, width);
  const down = spans(picture.height, height);
  const row = new Float32Array(3 * picture.width);
  const points = new Uint8Array(3 * width * height);
  for (const [y, rows] of down.entries()) {
    row.fill(0);
    for (const { index, weight } of rows) {
      const from = 3 * index * picture.width;
      for (let at = 0; at < row.length; at += 1) row[at] = (row[at] ?? 0) + weight * (picture.points[from + at] ?? 0);
    }
    for (const [x, columns] of across.entries()) {
      for (let colour = 0; colour < 3; colour += 1) {
        const sum = columns.reduce((so, { index, weight }) => so + weight * (row[3 * index + colour] ?? 0), 0);
        points[3 * (y * width + x) + colour] = Math.round(sum);
      }
    }
  }
  return { width, height, points };
};
