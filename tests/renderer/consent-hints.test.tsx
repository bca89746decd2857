// What the consent screen says before it is asked: who is not asked, what a mistake needs, and what a closed case lets be.
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { CategoryId, ConsentAnswerId } from "../../shared/domain/ids.ts";
import { caseFileText } from "../../shared/text/case-file.ts";
import { consentText } from "../../shared/text/consent.ts";
import { noticeText } from "../../shared/text/notice.ts";
import { ok } from "../../shared/result.ts";
import { peopleText, privatePersonText } from "../../shared/text/people.ts";
import {
  answersOf,
  caseAnswers,
  caseId,
  guardianOne,
  guardianTwo,
  school,
  versionOne,
  youth,
} from "../support/example-case.ts";
import { renderApp } from "../support/render-app.tsx";

const route = `/arenden/${caseId}/samtycke`;
const versions = [versionOne];
const answers = answersOf(guardianOne, "yes", "2026-03-16");

describe("what the consent screen says beforehand", () => {
  it("tells why a youth under 15 has no column, and where maturity is judged", async () => {
    await renderApp(route, caseAnswers({ versions, youth: { ...youth, birthDate: "2012-03-09", maturity: null } }));
    expect(await screen.findByText(consentText.notAsked(15))).toBeTruthy();
    expect(screen.getByRole("link", { name: consentText.toYouth })).toBeTruthy();
  });

  it("says nothing of it where the youth is asked", async () => {
    const maturity = { assessedBy: "skolkurator", assessedOn: "2026-03-16", understands: true, reason: "" };
    await renderApp(route, caseAnswers({ versions, youth: { ...youth, birthDate: "2012-03-09", maturity } }));
    expect(await screen.findByRole("heading", { name: consentText.history })).toBeTruthy();
    expect(screen.queryByText(consentText.notAsked(15))).toBeNull();
  });

  it("says how a wrong answer is put right, once there is an answer", async () => {
    await renderApp(route, caseAnswers({ versions, answers }));
    expect(await screen.findByText(consentText.historyHint)).toBeTruthy();
  });

  it("asks for more when a single agency is to share with nobody", async () => {
    const { user } = await renderApp(route, caseAnswers());
    await user.click(await screen.findByRole("button", { name: consentText.makeFirst }));
    const agencies = await screen.findByRole("group", { name: consentText.agencies });
    for (const box of within(agencies).getAllByRole<HTMLInputElement>("checkbox")) {
      if (box.checked !== (box.value === "skola")) await user.click(box);
    }
    expect(screen.getByText(consentText.onlyOneAgency("Skola"))).toBeTruthy();
  });
});

describe("a withdrawal of one piece of information", () => {
  it("is told as that, and not as a stop for the agency", async () => {
    const yes = [guardianOne, guardianTwo].flatMap((signer) => answersOf(signer, "yes", "2026-03-18"));
    const [taken] = answersOf(guardianTwo, "withdrawn", "2026-03-19", [school]);
    if (taken === undefined) throw new Error("one answer was asked for");
    const category = {
      ...taken,
      answerId: ConsentAnswerId.parse("tillbaka"),
      categoryId: CategoryId.parse("skola-narvaro"),
    };
    await renderApp(route, caseAnswers({ versions, answers: [...yes, category] }));
    expect(await screen.findByText(caseFileText.withdrawn.categoryBody("2026-03-19"))).toBeTruthy();
  });
});

describe("a closed case", () => {
  const closed = { versions, answers, closedOn: "2026-03-19" } as const;

  it("offers no new answer and no new version, says why, and still lets consent be taken back (R43)", async () => {
    await renderApp(route, caseAnswers(closed));
    expect(await screen.findByText(consentText.closedBody)).toBeTruthy();
    expect(screen.getByRole("link", { name: consentText.toClosure })).toBeTruthy();
    for (const name of [consentText.register, consentText.supplement, consentText.form]) {
      expect(screen.queryByRole("button", { name })).toBeNull();
    }
    expect(screen.queryByRole("button", { name: /^Väntar på svar/ })).toBeNull();
    expect(screen.getByRole("button", { name: consentText.withdraw })).toBeTruthy();
    expect(screen.getByRole("button", { name: /^Rätta/ })).toBeTruthy();
  });

  it("leads to its closure where there is no meeting to summon to", async () => {
    await renderApp(`/arenden/${caseId}/kallelser`, {
      ...caseAnswers(closed),
      meeting: { listForCase: () => ok([]) },
      contact: { list: () => ok([]) },
    });
    expect(await screen.findByText(noticeText.noneWhenClosed)).toBeTruthy();
    expect(screen.getByRole("link", { name: noticeText.toClosure })).toBeTruthy();
  });

  it("lets what is known of people be put right, and nobody be added", async () => {
    await renderApp(`/arenden/${caseId}/oversikt`, caseAnswers(closed));
    expect(await screen.findByText(caseFileText.peopleWhenClosed)).toBeTruthy();
    expect(screen.queryByRole("button", { name: peopleText.addGuardian })).toBeNull();
    expect(screen.queryByRole("button", { name: privatePersonText.add })).toBeNull();
    expect(screen.getByRole("button", { name: /^Ändra ?vårdnadshavare 1/ })).toBeTruthy();
  });
});
