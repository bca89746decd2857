// What a document asks of pdfkit, written down once and drawn again: the same pages with none of our layout between.
import PDFDocument from "pdfkit";
import { finish } from "../../electron/documents/pdf/finish.ts";
import type { Font } from "../../electron/documents/pdf/font.ts";
import { openPdf, type PdfDocument } from "../../electron/documents/pdf/pdfkit.ts";

type Method = (this: object, ...given: unknown[]) => unknown;

interface Step {
  /** The document, or the step that made what is asked. */
  readonly of: number | "document" | "outline";
  readonly method: string;
  readonly given: readonly unknown[];
}

/** All that `layout.ts` and its neighbours call. What pdfkit calls by itself happens again by itself. */
const drawing = [
  ...["addPage", "switchToPage", "struct", "addStructure", "markStructureContent", "markContent", "endMarkedContent"],
  ...["font", "text", "fillColor", "strokeColor", "lineWidth", "moveTo", "lineTo", "rect", "roundedRect", "circle"],
  ...["fill", "stroke"],
];

/** Stands in the steps for what an earlier step made. */
class Made {
  readonly step: number;
  constructor(step: number) {
    this.step = step;
  }
}

/** Runs a rendering and answers what it drew. */
const record = async (render: () => Promise<unknown>): Promise<readonly Step[]> => {
  const steps: Step[] = [];
  const made = new Map<unknown, Made>();
  let depth = 0;
  const told = (given: unknown): unknown => made.get(given) ?? given;
  const listen = (holder: object, method: string, of: Step["of"]): void => {
    // each name is one of pdfkit's own methods
    const original = Reflect.get(holder, method) as Method;
    Reflect.set(holder, method, function (this: object, ...given: unknown[]) {
      const step = steps.length;
      if (depth === 0) steps.push({ of, method, given: given.map(told) });
      depth += 1;
      try {
        const answer = original.apply(this, given);
        if (depth === 1 && (method === "struct" || method === "markStructureContent")) {
          made.set(answer, new Made(step));
          if (method === "struct") {
            // an element of the tree
            for (const name of ["add", "end"]) listen(answer as object, name, step);
          }
        }
        return answer;
      } finally {
        depth -= 1;
      }
    });
  };
  // the classes' own methods, put back below
  const prototype = PDFDocument.prototype as object;
  const { outline } = new PDFDocument({ autoFirstPage: false }) as unknown as PdfDocument;
  const bookmarks = Object.getPrototypeOf(outline) as object;
  const all = [
    ...drawing.map((method) => [prototype, method, "document"] as const),
    [bookmarks, "addItem", "outline"] as const,
  ];
  const before = all.map(([holder, method]) => [holder, method, Reflect.get(holder, method) as unknown] as const);
  for (const [holder, method, of] of all) listen(holder, method, of);
  try {
    await render();
  } finally {
    for (const [holder, method, original] of before) Reflect.set(holder, method, original);
  }
  return steps;
};

const targetOf = (document: PdfDocument, of: Step["of"], made: readonly unknown[]): Record<string, Method> => {
  const target = typeof of === "number" ? made[of] : of === "outline" ? document.outline : document;
  // it has the method, or the step could not have been recorded
  return target as Record<string, Method>;
};

const replay = (document: PdfDocument, steps: readonly Step[]): void => {
  const made: unknown[] = [];
  for (const { of, method, given } of steps) {
    const target = targetOf(document, of, made);
    made.push(
      target[method]?.apply(
        target,
        given.map((one) => (one instanceof Made ? made[one.step] : one)),
      ),
    );
  }
};

/** Draws the same pages again, as often as it is called, with pdfkit alone and other fonts in the place of ours. */
export const bareDrawing = async (
  render: () => Promise<unknown>,
  description: Parameters<typeof openPdf>[0],
  fonts: ReadonlyMap<unknown, Font>,
): Promise<() => Promise<Uint8Array>> => {
  const recorded = await record(render);
  const steps = recorded.map((step) => ({ ...step, given: step.given.map((one) => fonts.get(one) ?? one) }));
  const [font] = fonts.values();
  if (font === undefined) throw new Error("no font");
  return () => {
    const document = openPdf(description, font);
    replay(document, steps);
    return finish(document);
  };
};
