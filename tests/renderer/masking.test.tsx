// 3.8, B4: what tells where somebody with a protected identity is found stands on no screen until it is asked for there.
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { paths } from "../../renderer/frame/paths.ts";
import { frameText } from "../../shared/text/frame.ts";
import { timelineText } from "../../shared/text/timeline.ts";
import { youth } from "../support/lou.ts";
import { recipients } from "../support/lou-meetings.ts";
import { four, noticeMade, sendToAll } from "../support/lou-notice.ts";
import { must } from "../support/office.ts";
import { nothingOfGuardianOne, protectGuardianOne } from "../support/protected.ts";
import { renderOffice } from "../support/render-office.tsx";

const hidden = { address: "Smygvägen 3", phone: "070-000 99 88", email: "lou@exempel.invalid", school: "Gömda skolan" };
const nothingOfLou = /smygvägen|99 ?88|lou@|gömda|2398/iu;

/** 27 March: Lou and V1 have protected identities, and the first meeting's notice has left. */
const protectedCase = async () => {
  const { office, lou, meetingId } = await noticeMade();
  const { api } = office;
  const { caseFile } = await must(api.caseFile.read({ caseId: lou.caseId }));
  const changed = { ...youth, ...hidden, protectedIdentity: "secrecyMark" as const };
  await must(api.caseFile.changeYouth({ caseId: lou.caseId, version: caseFile.version, youth: changed }));
  await protectGuardianOne(office, lou);
  const { meeting } = await must(api.meeting.read({ meetingId }));
  const details = { checkedPlace: meeting.place };
  await must(api.notice.create({ meetingId, recipients: recipients(lou, four), replyBy: "2026-04-02", details }));
  await sendToAll({ office, meetingId });
  const note = { kind: "event", happenedOn: "2026-03-27", with: null, manner: null, text: "Ringde" } as const;
  const about = { commitmentId: null, meetingId: null, source: null };
  await must(api.note.add({ caseId: lou.caseId, details: { ...note, ...about } }));
  return { office, lou, meetingId };
};

/** All that can be read on the screen: its text, what stands in its fields, and its title. */
const shown = (): string => {
  const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")];
  return [document.title, document.body.textContent, ...fields.map(({ value }) => value)].join("\n");
};

const expectMasked = (where: string, told: string): void => {
  expect([where, shown().includes(told)]).toEqual([where, true]);
  expect([where, nothingOfLou.exec(shown())?.[0], nothingOfGuardianOne.exec(shown())?.[0]]).toEqual([
    where,
    undefined,
    undefined,
  ]);
};

describe("Lou and V1 have protected identities", () => {
  it("on the calendar, today, every list and every view of the case", async () => {
    const { office, lou, meetingId } = await protectedCase();
    const { caseId } = lou;
    const number = "SSPF-2026-007";
    const views: readonly (readonly [where: string, path: string, told: string])[] = [
      ["today", paths.today, number],
      ["calendar", paths.calendar, number],
      ["cases", paths.cases, number],
      ["consents", paths.consents, number],
      ["meetings", paths.meetings, number],
      ["overview", paths.caseFile(caseId), "Kim Exempelsson"],
      ["consent", paths.consent(caseId), number],
      ["notices", paths.notices(caseId), number],
      ["meetings of the case", paths.caseMeetings(caseId), number],
      ["plan", paths.plan(caseId), number],
      ["notes", paths.notes(caseId), "Ringde"],
      ["checklist", paths.checklist(caseId), number],
      ["documents", paths.documents(caseId), number],
      ["closure", paths.closure(caseId), number],
      ["log", paths.log(caseId), number],
      ["the meeting", paths.meeting(meetingId), "Lou"],
    ];
    for (const [where, path, told] of views) {
      const { unmount } = await renderOffice(path, office);
      expectMasked(where, told);
      unmount();
    }
  });

  it("in the whole timeline, what the palette finds and what the list of cases finds", async () => {
    const { office, lou } = await protectedCase();
    const user = userEvent.setup();
    const overview = await renderOffice(paths.caseFile(lou.caseId), office);
    const all = screen.queryByRole("button", { name: /^Visa alla \d+ händelser/u });
    if (all !== null) await user.click(all);
    expectMasked("timeline", timelineText.title);

    await user.keyboard("{Control>}k{/Control}");
    await user.type(screen.getByRole("searchbox", { name: frameText.search }), "Exempelsson");
    await overview.settle();
    expectMasked("palette", frameText.searchGroups.cases);
    overview.unmount();

    const cases = await renderOffice(paths.cases, office);
    await user.type(screen.getByRole("searchbox"), "Exempelsson");
    await cases.settle();
    expectMasked("search in the list", "SSPF-2026-007");
    cases.unmount();
  });

  it("is shown where it is asked for, one value at a time", async () => {
    const { office, lou } = await protectedCase();
    const user = userEvent.setup();
    const { settle } = await renderOffice(paths.caseFile(lou.caseId), office);
    const [button] = screen.getAllByRole("button", { name: /^Visa\s?skola/u });
    if (button === undefined) throw new Error("it can be shown");
    await user.click(button);
    await settle();
    expect(shown()).toContain("Gömda skolan");
    expect(shown()).not.toMatch(/smygvägen/iu);
    const log = await must(office.api.caseFile.log({ caseId: lou.caseId }));
    expect(log.map(({ action }) => action)).toContain("caseFile.reveal");
  });
});
