// R12, R30: who comes late is asked about again, who leaves was there until then, and a withdrawal counts at once.
import { describe, expect, it } from "vitest";
import { refusalInWords } from "../../shared/text/failures.ts";
import { agencies, guardian, termsOne, yesToAll, type Lou } from "../support/lou.ts";
import {
  establish,
  everybody,
  hold,
  keep,
  minutesOf,
  planOf,
  present,
  surveyOne,
  textOne,
} from "../support/lou-meetings.ts";
import { withConsent } from "../support/lou-stages.ts";
import { must, refused, type Office } from "../support/office.ts";
import { copyRead, school } from "../support/written-minutes.ts";

const withdraw = async ({ api }: Office, lou: Lou, on: string) => {
  const { versions } = await must(api.consent.listForCase({ caseId: lou.caseId }));
  if (versions[0] === undefined) throw new Error("there is a version");
  await must(
    api.consent.answer({
      ...yesToAll(versions[0].consentId, termsOne, guardian(lou.v2), on),
      answers: [{ agencyId: agencies.police, answer: "withdrawn" }],
      manner: "oral",
    }),
  );
};

const started = async () => {
  const { office, lou } = await withConsent();
  const attendance = everybody(lou);
  const { meetingId } = await hold(office, lou, planOf("first", "2026-04-09"), attendance);
  const set = (lines: typeof attendance) => office.api.meeting.setAttendance({ meetingId, attendance: lines });
  const police = attendance.find(({ role }) => role.kind === "agency" && role.agencyId === agencies.police);
  if (police === undefined) throw new Error("the police are there");
  const others = attendance.filter((line) => line !== police);
  return { office, lou, meetingId, set, police, others, attendance };
};

describe("Attendance", () => {
  it("R30: says when somebody came late and left early, in the list and on paper", async () => {
    const { office, meetingId, set, police, others } = await started();
    await must(set([...others, { ...police, presence: "part", arrivedAt: "15:20", leftAt: "16:00" }]));
    const { attendance } = await must(office.api.meeting.read({ meetingId }));
    expect(attendance.at(-1)).toMatchObject({ presence: "part", arrivedAt: "15:20", leftAt: "16:00" });
    await keep(office, meetingId, textOne, surveyOne);
    const { minutesId } = await establish(office, meetingId);
    const text = await copyRead(office, minutesId, school);
    // Line by line across the row, as the page has it.
    expect(text).toMatch(/Del av mötet, kl\.\s.{0,6}15\.20–16\.00/u);
  });

  it("keeps no times for somebody who was there all the time, and refuses that somebody left before coming", async () => {
    const { office, meetingId, set, police, others } = await started();
    await must(set([...others, { ...police, arrivedAt: "15:20" }]));
    const { attendance } = await must(office.api.meeting.read({ meetingId }));
    expect(attendance.at(-1)).toMatchObject({ presence: "whole", arrivedAt: null });
    const backwards = { ...police, presence: "part" as const, arrivedAt: "16:00", leftAt: "15:20" };
    const refusal = await refused(set([...others, backwards]));
    expect(refusal).toEqual({ code: "leavesBeforeArriving" });
    expect(refusalInWords({ code: "leavesBeforeArriving" })).toContain("närvarolistan");
  });

  it("R12: an agency that comes late is asked about as one that was there from the start", async () => {
    const { set, attendance } = await started();
    const late = {
      ...present({ kind: "agency", agencyId: agencies.childPsychiatry }, "BUP-kontakt"),
      presence: "part" as const,
      arrivedAt: "15:30",
    };
    const refusal = { code: "agencyNotCovered", agencyId: agencies.childPsychiatry };
    expect(await refused(set([...attendance, late]))).toEqual(refusal);
    // Not even by saying that it has left already.
    expect(await refused(set([...attendance, { ...late, leftAt: "15:31" }]))).toEqual(refusal);
  });

  it("R12: a withdrawal during the meeting keeps the agency out at once; that it was there until then stays true", async () => {
    const { office, lou, meetingId, set, police, others, attendance } = await started();
    await keep(office, meetingId, {}, surveyOne.slice(2, 3));
    await withdraw(office, lou, "2026-04-09");
    expect(await refused(set(attendance))).toMatchObject({ code: "agencyDeclined", answer: "withdrawn" });
    const { minutes } = await minutesOf(office, meetingId);
    const [card] = surveyOne.slice(2, 3);
    if (card === undefined) throw new Error("the police have a card");
    expect(
      await refused(
        office.api.minutes.keepSurveyCard({ minutesId: minutes.minutesId, version: minutes.version, card }),
      ),
    ).toMatchObject({ code: "agencyNotCovered", agencyId: agencies.police });
    await must(set([...others, { ...police, presence: "part", leftAt: "15:40" }]));
    // Nobody else of the police comes in their place.
    const another = { ...present(police.role, "En annan polis"), presence: "part" as const, leftAt: "15:50" };
    expect(await refused(set([...others, { ...police, presence: "part", leftAt: "15:40" }, another]))).toMatchObject({
      code: "agencyDeclined",
    });
  });
});
