import { writeFileSync } from "node:fs";
import { it } from "vitest";
import { establish, keep } from "../support/lou-meetings.ts";
import { agencies } from "../support/lou.ts";
import { must } from "../support/office.ts";
import { written } from "../support/written-minutes.ts";

it("writes pdfs", async () => {
  const { office, lou, meetingId } = await written();
  await keep(office, meetingId, {
    risks: [
      { riskId: "r1", area: "schoolAbsence", text: "Frånvaron har ökat sedan januari." },
      { riskId: "r2", area: "drugs", text: "" },
    ],
    dissents: [
      { rowId: "d", by: { kind: "guardian", guardianId: lou.v2 }, text: "Tycker att kvällarna inte är ett problem." },
    ],
    remarks: [{ rowId: "s", by: { kind: "youth" }, text: "Det var en kväll, inte två." }],
    concernDiscussed: true,
    concernReport: { by: "Kaj Koordinator", on: "2026-04-09", note: "", isSecret: true },
    missing: { anybody: true, who: "BUP", why: "sömnsvårigheter" },
    youthVoice: {
      interests: "Rita och musik",
      attitude: "Okej",
      attitudeToProposals: "",
      proposals: [
        { proposalId: "p", proposal: "drogtest", text: "Tveksam men går med på det" },
        { proposalId: "q", proposal: "hemkörning", text: "Pinsamt men okej" },
      ],
      ownWords: "Jag vill prata med fritidsledaren.",
      verbatim: true,
      manner: "inPerson",
      silentBecause: null,
    },
    hidden: [
      {
        asideId: "h1",
        from: "youthVoice.ownWords",
        area: null,
        text: "Lou berättar om slag hemma i maj.",
        reason: "Fara",
        inYouthCopy: true,
      },
      { asideId: "h2", from: "risk.x", area: "crime", text: "Våld i hemmet.", reason: "Fara", inYouthCopy: false },
    ],
  });
  const one = await establish(office, meetingId);
  await must(office.api.minutes.correct({ minutesId: one.minutesId, reason: "Fel ord i gemensam bild" }));
  const { minutesId } = await establish(office, meetingId);
  office.setDay("2026-04-10");
  const parties = {
    school: { kind: "agency", agencyId: agencies.school },
    police: { kind: "agency", agencyId: agencies.police },
    leisure: { kind: "agency", agencyId: agencies.leisure },
    v1: { kind: "guardian", guardianId: lou.v1 },
    youth: { kind: "youth" },
  } as const;
  for (const [name, party] of Object.entries(parties)) {
    const { bytes } = await must(office.api.document.preview({ kind: "minutes", minutesId, party }));
    writeFileSync(`/tmp/look-${name}.pdf`, bytes);
  }
});
