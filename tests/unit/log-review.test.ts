// The rules of the review of the log: what an ordinary week looks like finds nothing, and each rule finds its own.
import { describe, expect, it } from "vitest";
import { findPatterns, type LogPattern, type ReviewedLine } from "../../shared/domain/log-review.ts";
import { findNormal, findTitle, findWhen } from "../../shared/text/log-review.ts";

let sequence = 0;

/** Thursday 12 March 2026 at ten, in case 1, unless told otherwise. */
const line = (changes: Partial<ReviewedLine> & { readonly time?: string } = {}): ReviewedLine => {
  const { time = "10:00", ...rest } = changes;
  const day = rest.day ?? "2026-03-12";
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  sequence += 1;
  return {
    sequence,
    at: `${day}T${time}:00.000Z`,
    day,
    minute: hours * 60 + minutes,
    weekday: 4,
    by: "passphrase",
    action: "caseFile.open",
    caseNumber: "SSPF-2026-001",
    isClosed: false,
    recipients: [],
    withRecoveryKey: false,
    ...rest,
  };
};

const patternsOf = (lines: readonly ReviewedLine[]): readonly LogPattern[] =>
  findPatterns(lines).map(({ pattern }) => pattern);
const cases = (count: number, minutesApart: number) =>
  Array.from({ length: count }, (_, index) =>
    line({
      caseNumber: `SSPF-2026-${String(index).padStart(3, "0")}`,
      time: `${String(9 + Math.floor((index * minutesApart) / 60)).padStart(2, "0")}:${String((index * minutesApart) % 60).padStart(2, "0")}`,
    }),
  );

describe("An ordinary week", () => {
  it("finds nothing: some cases a day, work in them, a notice to all, one slip of the keyboard", () => {
    const recipients = ["U", "V1", "V2", "S", "T", "P", "F", "B"];
    expect(
      patternsOf([
        line({ action: "vault.unlockRefused", caseNumber: null }),
        line({ action: "vault.unlock", caseNumber: null }),
        ...cases(9, 5),
        line({ time: "06:30" }),
        line({ time: "18:59" }),
        line({ action: "note.add" }),
        ...[1, 2, 3, 4, 5].map((day) => line({ day: `2026-03-1${day}` })),
        line({ action: "document.dispatch", recipients }),
        line({ action: "caseFile.reveal" }),
      ]),
    ).toEqual([]);
  });
});

describe("Each rule", () => {
  it.each<[LogPattern, readonly ReviewedLine[]]>([
    ["outsideHours", [line({ time: "19:00" })]],
    ["outsideHours", [line({ time: "06:29" })]],
    ["outsideHours", [line({ weekday: 6 }), line({ weekday: 6, time: "11:00" })]],
    ["manyCases", cases(10, 6)],
    ["closedCases", [line({ isClosed: true }), line({ isClosed: true, time: "11:00" })]],
    ["openedWithoutWork", ["09:00", "10:00", "11:00", "12:00"].map((time) => line({ time }))],
    [
      "manyRecipients",
      [
        line({ action: "document.dispatch", recipients: ["U", "V1", "V2", "S", "T", "P"] }),
        line({ action: "document.dispatch", recipients: ["F", "B", "PP1", "PP2", "ML", "X"] }),
      ],
    ],
    ["manyUnmasked", Array.from({ length: 10 }, () => line({ action: "caseFile.reveal" }))],
    ["refusedUnlocks", ["10:00", "10:05", "10:10"].map((time) => line({ action: "vault.unlockRefused", time }))],
    ["recoveryKey", [line({ action: "vault.unlock", caseNumber: null, withRecoveryKey: true })]],
    ["clockMoved", [line({ action: "clock.setBack", caseNumber: null })]],
  ])("%s finds its own and nothing else, with words that ask and say what is normal", (pattern, lines) => {
    const finds = findPatterns(lines);
    expect(finds.map((find) => find.pattern)).toEqual([pattern]);
    for (const find of finds) {
      expect(findTitle(find)).toMatch(/^[A-ZÅÄÖ0-9].*[^.]$/);
      expect(findNormal(find)).toMatch(/\.$/);
      expect(findWhen(find)).toMatch(/^2026-03-12 \d\d:\d\d/);
    }
  });

  it("does not ask about ten cases over a day, nor about work that came later in the period", () => {
    expect(patternsOf(cases(10, 7))).toEqual([]);
    const opened = ["09:00", "10:00", "11:00", "12:00"].map((time) => line({ time }));
    expect(patternsOf([...opened, line({ action: "plan.changeGoal", day: "2026-03-20" })])).toEqual([]);
    // To show a hidden value is not work.
    expect(patternsOf([...opened, line({ action: "caseFile.reveal" })])).toEqual(["openedWithoutWork"]);
  });
});
