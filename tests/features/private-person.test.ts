// R18c: private persons take part by name, with everybody's yes, and are not given papers about others.
import { describe, expect, it } from "vitest";
import type { DocumentRequest } from "../../shared/contract/document.ts";
import { readyToSummon } from "../support/lou-changes.ts";
import { guardian, theYouth, yesToAll } from "../support/lou.ts";
import {
  everybody,
  establish,
  hold,
  keep,
  planOf,
  present,
  recipients,
  surveyOne,
  textOne,
} from "../support/lou-meetings.ts";
import { send } from "../support/lou-stages.ts";
import { must, openOffice, refused } from "../support/office.ts";
import { textOf } from "../support/pdf.ts";
import { addGrandmother, consentNaming, grandmother, termsNaming } from "../support/private-person.ts";
import { registerLou, consentOne } from "../support/lou.ts";

const summoning = async () => {
  const { office, lou } = await readyToSummon();
  const personId = await addGrandmother(office, lou);
  const party = { kind: "person" as const, personId };
  const { meetingId } = await must(
    office.api.meeting.plan({ caseId: lou.caseId, plan: planOf("first", "2026-04-09") }),
  );
  const summon = () =>
    office.api.notice.create({
      meetingId,
      recipients: [...recipients(lou, ["school"]), { party, contactId: null }],
      replyBy: null,
    });
  return { office, lou, personId, party, meetingId, summon };
};

describe("A private person (R18c)", () => {
  it("is not summoned before a version names her, nor before everybody who must answer has said yes", async () => {
    const { office, lou, personId, summon } = await summoning();
    const { api } = office;
    expect(await refused(summon())).toEqual({ code: "personNotCovered", personId });

    const terms = termsNaming(personId, "2026-03-27");
    const { consentId } = await must(api.consent.create({ caseId: lou.caseId, terms }));
    await must(api.consent.answer(yesToAll(consentId, terms, guardian(lou.v1), "2026-03-27")));
    await must(api.consent.answer(yesToAll(consentId, terms, theYouth, "2026-03-27")));
    // V2 says yes to the agencies and has not answered about the person: the version applies, without her.
    await must(api.consent.answer(yesToAll(consentId, terms, guardian(lou.v2), "2026-03-27", { persons: [] })));
    expect(await refused(summon())).toEqual({ code: "personNotCovered", personId });

    const about = (answer: "yes" | "no" | "withdrawn") =>
      api.consent.answer({
        ...yesToAll(consentId, terms, guardian(lou.v2), "2026-03-27"),
        answers: [],
        persons: [{ personId, answer }],
      });
    await must(about("no"));
    expect(await refused(summon())).toEqual({
      code: "personDeclined",
      personId,
      signer: guardian(lou.v2),
      answer: "no",
      on: "2026-03-27",
    });
    await must(about("yes"));
    await must(summon());
  });

  it("is not admitted on a day without everybody's yes, and is when she has it", async () => {
    const { office, lou, personId, party, meetingId } = await summoning();
    office.setDay("2026-04-09");
    await must(office.api.meeting.start({ meetingId }));
    const withGun = [...everybody(lou), present(party, "Gun Exempelsson", "Mormor")];
    expect(await refused(office.api.meeting.setAttendance({ meetingId, attendance: withGun }))).toEqual({
      code: "personNotCovered",
      personId,
    });
    await consentNaming(office, lou, personId, "2026-04-09");
    await must(office.api.meeting.setAttendance({ meetingId, attendance: withGun }));
  });

  it("loses her notice when a yes is taken back before it leaves", async () => {
    const { office, lou, personId, party, meetingId, summon } = await summoning();
    const consentId = await consentNaming(office, lou, personId, "2026-03-27");
    await must(summon());
    const request: DocumentRequest = { kind: "notice", meetingId, party };
    await must(office.api.document.preview(request));
    await must(
      office.api.consent.answer({
        ...yesToAll(consentId, termsNaming(personId, "2026-03-27"), theYouth, "2026-03-27"),
        answers: [],
        persons: [{ personId, answer: "withdrawn" }],
      }),
    );
    expect(await refused(send(office, [request]))).toMatchObject({ code: "personDeclined", answer: "withdrawn" });
    // The others come all the same, and their notices no longer tell of her.
    const toYouth = await must(office.api.document.preview({ kind: "notice", meetingId, party: { kind: "youth" } }));
    expect((await textOf(toYouth.bytes)).text).not.toContain("Är med för att");
  });

  it("is named on the consent form and the consent sheet, and her notice leaves out the question", async () => {
    const { office, lou, personId, party, meetingId, summon } = await summoning();
    const consentId = await consentNaming(office, lou, personId, "2026-03-27");
    await must(summon());
    const form = await must(office.api.document.preview({ kind: "consentForm", consentId, signer: guardian(lou.v1) }));
    expect((await textOf(form.bytes)).text).toContain("Gun Exempelsson");
    const toGun = (await textOf((await must(office.api.document.preview({ kind: "notice", meetingId, party }))).bytes))
      .text;
    expect(toGun).toContain("Gun Exempelsson, Mormor");
    expect(toGun).toContain("Samtyckesblad");
    // Without secrecy of her own she is told who takes part and until when, not what each may tell or who has answered what.
    expect(toGun).toContain("Skola, Socialtjänst");
    expect(toGun).not.toMatch(/drogtest|Närvaro|drogfrihet|Vilka har svarat/u);
    expect(toGun).not.toContain("Hur kan vi tillsammans stötta Lou?");
    const toYouth = await must(office.api.document.preview({ kind: "notice", meetingId, party: { kind: "youth" } }));
    expect((await textOf(toYouth.bytes)).text).toContain("Hur kan vi tillsammans stötta Lou?");
    expect((await textOf(toYouth.bytes)).text).toContain("Resultat av drogtest");
  });

  it("gets no minutes and is not offered them; her reservation is printed with her attendance and commitment", async () => {
    const { office, lou, personId, party } = await summoning();
    const { api } = office;
    await consentNaming(office, lou, personId, "2026-03-27");
    const { persons } = await must(api.consent.listForCase({ caseId: lou.caseId }));
    await must(
      api.privatePerson.change({
        personId,
        version: persons[0]?.version ?? 0,
        person: {
          ...grandmother,
          reservation: { text: "Det som sägs på mötet får inte föras vidare.", on: "2026-03-27", manner: "muntligt" },
        },
      }),
    );
    const meeting = await hold(office, lou, planOf("first", "2026-04-09"), [
      ...everybody(lou),
      present(party, "Gun Exempelsson"),
    ]);
    const { meetingId } = meeting;
    await keep(office, meetingId, textOne, surveyOne);
    const { goalId } = await must(
      api.plan.addGoal({
        meetingId,
        details: {
          title: "Trygg fritid",
          area: "",
          indicator: "",
          baseline: null,
          target: null,
          targetOn: null,
          source: { kind: "joint" },
        },
      }),
    );
    await must(
      api.plan.addCommitment({
        meetingId,
        details: {
          goalId,
          what: "Middag hos mormor på onsdagar",
          responsible: party,
          responsibleRole: "",
          startsOn: null,
          followUpOn: "2026-05-21",
          frequency: "",
        },
      }),
    );
    const { minutesId } = await establish(office, meetingId);
    const rows = await must(api.document.recipients({ kind: "minutes", minutesId }));
    expect(rows.map((row) => row.code)).not.toContain("PP1");
    expect(await refused(send(office, [{ kind: "minutes", minutesId, party }]))).toEqual({
      code: "personGetsNoMinutes",
    });
    const { text } = await textOf(
      (await must(api.document.preview({ kind: "minutes", minutesId, party: { kind: "youth" } }))).bytes,
    );
    expect(text).toContain("Förbehåll enligt 10 kap. 14 §");
    expect(text).toContain("förbehåll lämnat 2026-03-27");
  });

  it("keeps the name that somebody has answered about, and cannot be named in another case's consent", async () => {
    const { office, lou, personId } = await summoning();
    const { api } = office;
    await consentNaming(office, lou, personId, "2026-03-27");
    expect(
      await refused(
        api.privatePerson.change({ personId, version: 1, person: { ...grandmother, givenName: "Någon Annan" } }),
      ),
    ).toEqual({ code: "personAnswered" });
    expect(await refused(api.privatePerson.change({ personId, version: 7, person: grandmother }))).toEqual({
      code: "changedMeanwhile",
    });
    const elsewhere = await openOffice("2026-03-12");
    const other = await registerLou(elsewhere);
    await consentOne(elsewhere, other);
    expect(
      await refused(elsewhere.api.consent.create({ caseId: other.caseId, terms: termsNaming(personId, "2026-03-18") })),
    ).toEqual({ code: "notFound" });
  });
});
