// B5 of `domain.md` §6.2 told from beginning to end: Söderköping's order, from a consultation about nobody to the first meeting.
import { describe, expect, it } from "vitest";
import { presets } from "../../shared/text/presets.ts";
import { plainConsultation } from "../support/consultation.ts";
import { handOver } from "../support/lou-changes.ts";
import { agencies, consentOne, openingOf, profile, type Lou } from "../support/lou.ts";
import {
  establish,
  everybody,
  keep,
  planOf,
  planOne,
  recipients,
  surveyOne,
  textOne,
} from "../support/lou-meetings.ts";
import { four } from "../support/lou-withdrawal.ts";
import { must, openOffice, refused } from "../support/office.ts";
import { textOf } from "../support/pdf.ts";

describe("B5, Konsultationsmodellen", () => {
  it("the coordinator decides unidentified on 12 March, the initiator collects consent, and the first meeting is led by an appointed leader", async () => {
    const office = await openOffice("2026-03-12");
    const { api, setDay } = office;
    const municipality = { ...profile, ...presets.consultation.profile };
    await must(api.profile.save({ profile: municipality, version: 0 }));
    const saved = await must(api.profile.read(null));
    // No pre-meeting; the coordinator decides; a report to the steering group every half-year.
    expect(saved?.profile).toMatchObject({
      model: "consultation",
      startDecidedBy: "coordinator",
      consentCollector: "initiator",
      reporting: "halfYearly",
    });

    // 12 March: K-2026-014 is about nobody, and so is the decision to begin.
    for (let earlier = 1; earlier <= 13; earlier += 1) await must(api.consultation.register(plainConsultation));
    const { consultationId, version, number } = await must(api.consultation.register(plainConsultation));
    expect(number).toBe("K-2026-014");
    const opening = openingOf(consultationId, { openedOn: "2026-03-12", wishReceivedOn: "2026-03-12" });
    expect(await refused(api.caseFile.register(opening))).toEqual({ code: "decisionMissing" });
    const reason = "Inom målgruppen";
    const decision = { goOn: true, decidedOn: "2026-03-12", decidedBy: "Kaj Koordinator", reason };
    const decided = await must(api.consultation.decide({ consultationId, version, decision }));

    // The initiator gets a blank form with its reference number, which names nobody.
    const forms = await must(api.document.recipients({ kind: "blankConsentForm", consultationId }));
    const left = await must(
      handOver(
        office,
        forms.map(({ request }) => request),
      ),
    );
    for (const { documentId, fileName } of left.documents) {
      const { text } = await textOf((await must(api.document.readSent({ documentId }))).bytes);
      expect([fileName, text.includes("K-2026-014"), text.includes("Exempelsson")]).toEqual([fileName, true, false]);
    }

    // 18 March: word that the family wants to begin makes the case. It is the coordinator's choice, and is logged.
    setDay("2026-03-18");
    const asked = {
      askedOn: "2026-03-13",
      askedByRole: "Skolkurator",
      answer: "yes",
      answeredOn: "2026-03-18",
    } as const;
    await must(api.consultation.recordConsentAsked({ consultationId, version: decided.version, consentAsked: asked }));
    const opened = { openedOn: "2026-03-18", wishReceivedOn: "2026-03-18" };
    const { caseId } = await must(api.caseFile.register(openingOf(consultationId, opened)));
    const { caseFile, guardians } = await must(api.caseFile.read({ caseId }));
    expect(caseFile).toMatchObject({ ground: "familyWish", wishReceivedOn: "2026-03-18", consultationId });
    const log = await must(api.caseFile.log({ caseId }));
    expect(log.map(({ action }) => action)).toContain("caseFile.register");
    expect(JSON.stringify(await must(api.consultation.list(null)))).not.toContain("Exempelsson");

    // The contacts, and the consent that the initiator collected.
    const [one, two] = guardians;
    if (one === undefined || two === undefined) throw new Error("there are two");
    const contact = async (agencyId: (typeof agencies)[keyof typeof agencies]) =>
      (
        await must(
          api.contact.add({ agencyId, name: "Kontakt Test", role: "Kontakt", phone: "", email: "", isDeputy: false }),
        )
      ).contactId;
    const lou: Lou = {
      caseId,
      v1: one.guardianId,
      v2: two.guardianId,
      contacts: {
        school: await contact(agencies.school),
        socialServices: await contact(agencies.socialServices),
        police: await contact(agencies.police),
        leisure: await contact(agencies.leisure),
        childPsychiatry: await contact(agencies.childPsychiatry),
      },
    };
    // Consent comes before the meeting here too (R10).
    const leader = {
      kind: "impartial",
      name: "Eli Ersättare",
      from: "Kommunledningskontoret",
      appointedBy: "Kaj Koordinator",
      bond: { kind: "secrecyAct" },
    } as const;
    const first = planOf("first", "2026-04-09", { leader });
    const { meetingId } = await must(api.meeting.plan({ caseId, plan: first }));
    const summon = () => api.notice.create({ meetingId, recipients: recipients(lou, four), replyBy: null });
    expect(await refused(summon())).toEqual({ code: "consentMissing" });
    await consentOne(office, lou);

    // 27 March: no pre-meeting is waited for. KO2 leads, and gets a leader's package of its own.
    setDay("2026-03-27");
    const steps = await must(api.caseFile.steps({ caseId }));
    expect(steps.map(({ step }) => step)).not.toContain("preMeeting");
    await must(summon());
    const rows = await must(api.document.recipients({ kind: "notice", meetingId }));
    expect(rows.map(({ code, block }) => [code, block])).toEqual(
      ["S", "T", "P", "F", "V1", "V2", "U", "ML"].map((code) => [code, null]),
    );
    const { documents } = await must(
      handOver(
        office,
        rows.map(({ request }) => request),
      ),
    );
    const leaders = documents.at(-1);
    if (leaders === undefined) throw new Error("eight were sent");
    expect(leaders).toMatchObject({ kind: "leaderPackage", recipientCode: "ML" });
    const { text } = await textOf((await must(api.document.readSent({ documentId: leaders.documentId }))).bytes);
    for (const told of ["Till: Eli Ersättare", "Dagordning", "Samtyckesblad", "Sekretess"])
      expect(text).toContain(told);

    // 9 April: the first meeting is with the family, and its minutes say who led it.
    setDay("2026-04-09");
    await must(api.meeting.start({ meetingId }));
    await must(api.meeting.setAttendance({ meetingId, attendance: everybody(lou) }));
    await keep(office, meetingId, textOne, surveyOne);
    await planOne(office, meetingId);
    const { minutesId } = await establish(office, meetingId);
    const toSchool = { kind: "agency" as const, agencyId: agencies.school };
    const preview = await must(api.document.preview({ kind: "minutes", minutesId, party: toSchool }));
    expect((await textOf(preview.bytes)).text).toContain("Eli Ersättare");
  });
});
