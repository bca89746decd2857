// R31, `domain.md` 2.5 way (b): minutes that were written in Word come back and are accepted section by section.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { MeetingId } from "../../shared/domain/ids.ts";
import type { GoalSource } from "../../shared/domain/plan.ts";
import { auditOf } from "../support/audit.ts";
import { fillDocx, type WordBody } from "../support/fill-docx.ts";
import { agencies, categories, type Lou } from "../support/lou.ts";
import {
  establish,
  everybody,
  hold,
  keep,
  minutesOf,
  planOf,
  planOne,
  surveyOne,
  textOne,
} from "../support/lou-meetings.ts";
import { afterMeetingOne, agencyParty, send, withConsent } from "../support/lou-stages.ts";
import { must, type Office } from "../support/office.ts";
import { accept, mustRead, readFile } from "../support/returned.ts";

const templateOf = async (office: Office, meetingId: MeetingId): Promise<Uint8Array> => {
  const { documents } = await must(
    send(office, [{ kind: "minutesTemplate", meetingId, party: agencyParty(agencies.school) }]),
  );
  return new Uint8Array(readFileSync(join(office.exports, "S", documents[0]?.fileName ?? "")));
};

/** The first meeting, with who was there marked by the coordinator. */
const heldMeeting = async (): Promise<{ office: Office; lou: Lou; meetingId: MeetingId }> => {
  const { office, lou } = await withConsent();
  const { meetingId } = await hold(office, lou, planOf("first", "2026-04-09"), everybody(lou));
  return { office, lou, meetingId };
};

const strengths = [
  { arena: "family" as const, text: "Engagerade vårdnadshavare" },
  { arena: "leisure" as const, text: "God relation till en fritidsledare" },
];

/** What the school's note-taker writes at the first meeting. */
const writeMeetingOne = (body: WordBody): void => {
  body.cell("Närvaro", "Vem antecknar?", 1, "Skolkuratorn");
  body.cell("Samtycke gås igenom", "Är samtycket uppläst", 1, "Ja");
  const information = "Information före mötet";
  body.cell(information, "Vilken dag", 1, "7 april");
  body.cell(information, "Vem berättade?", 1, "Kaj Koordinator");
  body.cell(information, "Hur? (", 1, "Samtal");
  body.cell(information, "På vilket språk", 1, "arabiska");
  body.cell(information, "Med tolk?", 1, "ja");
  body.cell(information, "Hur kontrollerades", 1, "Lou återberättade");
  body.cell("Skola", "Närvaro", 1, "Frånvaro 38 % februari–mars.");
  body.cell("Skola", "Anpassningar", 1, "Mentorssamtal.");
  body.cell("Skola", "Oro", 1, "7");
  body.cell("Socialtjänst", "Pågående stöd", 1, "Ingen pågående insats.");
  body.cell("Socialtjänst", "Resultat av drogtest", 1, "Misstänkt bruk av cannabis.");
  body.cell("Socialtjänst", "Oro", 1, "6 av 10");
  body.cell("Polis", "Lägesbild om den unge", 1, "Påträffad två kvällar i mars i centrum.");
  body.cell("Polis", "Oro", 1, "7");
  body.cell("Fritid", "Vistelse", 1, "Kommer ibland till fritidsgården.");
  body.cell("Fritid", "Intressen", 1, "Bild och musik.");
  body.cell("Fritid", "Oro", 1, "4");
  body.under("Vårdnadshavarnas bild", "Oroliga för sena kvällar. Vill bli uppringda direkt.");
  body.under("Ungdomens röst: intressen", "Gillar att rita och musik");
  body.under("Ungdomens röst: inställning till SSPF", "Okej om det inte blir för många möten");
  body.under("Ungdomens röst: inställning till förslagen", "Tveksam till drogtest men går med på det");
  body.under("Ungdomens röst: med egna ord", "Vill prata med fritidsledaren");
  body.cell("Ungdomens röst: med egna ord", "Hur framfördes det?", 1, "Själv på mötet");
  body.cell("Styrkor", "Familjen", 1, "Engagerade vårdnadshavare");
  body.cell("Styrkor", "Fritiden", 1, "God relation till en fritidsledare");
  body.under("Gemensam bild", "Lou har bra vuxna runt sig.");
  body.rows(
    "Nya mål",
    ["Lou är i skolan", "Frånvaro i procent", "38", "15", "1 oktober"],
    ["Lou är drogfri", "Positiva test", "", "0", "2026-10-01"],
    ["Lou är trygg på kvällar", "Kvällar i olämplig miljö per månad", "2", "0", "1/10"],
  );
  body.rows(
    "Nya åtaganden",
    ["Extra stöd för ökad närvaro, veckosamtal", "Skola", "M1", "13/4", "21 maj"],
    ["Extra anpassningar i skolmiljön", "skola", "M1", "13/4", "21 maj"],
    ["Väcka och ringa mentor vid frånvaro", "Föräldrarna", "M1", "10/4", "21 maj"],
    ["Drogtester, 1 per vecka i 8 veckor", "Socialtjänst", "M2", "15/4", "21 maj"],
    ["Samtal utifrån drogoron", "Socialtjänst", "M2", "15/4", "21 maj"],
    ["Lämnar test och kommer till samtalen", "Lou", "M2", "15/4", "21 maj"],
    ["Hålla kontakt med föräldrarna; köra hem Lou från olämpliga miljöer", "Polis", "M3", "9/4", "21 maj"],
    ["Prata med Lou om alternativ för fritiden", "Fritid", "M3", "9/4", "21 maj"],
    ["Följa med och prova en aktivitet", "Den unge", "M3", "20/4", "21 maj"],
  );
  body.cell("Nästa möte", "Nästa möte (", 1, "torsdag 21 maj 2026");
  body.under("Hur ofta ni träffas", "var sjätte vecka");
};

/** Whose figures they are is the coordinator's to say: a file cannot. */
const sources: Readonly<Record<string, GoalSource>> = {
  "Lou är i skolan": { kind: "category", agencyId: agencies.school, categoryId: categories.attendance },
  "Lou är drogfri": { kind: "category", agencyId: agencies.socialServices, categoryId: categories.drugTests },
};

/** Every copy of the minutes, as the bytes that would leave. */
const copies = async (office: Office, meetingId: MeetingId, lou: Lou) => {
  const { minutes } = await minutesOf(office, meetingId);
  const parties = [
    ...[agencies.school, agencies.socialServices, agencies.police, agencies.leisure].map(agencyParty),
    { kind: "guardian" as const, guardianId: lou.v1 },
    { kind: "youth" as const },
  ];
  const all: string[] = [];
  for (const party of parties) {
    const request = { kind: "minutes" as const, minutesId: minutes.minutesId, party };
    all.push(Buffer.from((await must(office.api.document.preview(request))).bytes).toString("base64"));
  }
  return all;
};

describe("Lou's minutes written in Word", () => {
  it("give the same minutes, copy for copy, as when they are written at the meeting", async () => {
    const spoken = await heldMeeting();
    // A template was handed out here too, so that the minutes have the same number in the case.
    await templateOf(spoken.office, spoken.meetingId);
    await keep(spoken.office, spoken.meetingId, { ...textOne, strengths }, surveyOne);
    await planOne(spoken.office, spoken.meetingId);
    await establish(spoken.office, spoken.meetingId);

    const { office, lou, meetingId } = await heldMeeting();
    const filled = await fillDocx(await templateOf(office, meetingId), writeMeetingOne);
    const first = await mustRead(office, meetingId, filled);
    expect(first.unplaced).toEqual([]);
    expect(first.sections.flatMap(({ items }) => items.filter(({ problem }) => problem !== null))).toEqual([]);
    for (const section of first.sections) await accept(office, meetingId, section);
    for (const { asWritten: _, ...goal } of first.goals) {
      const source = sources[goal.title] ?? { kind: "joint" as const };
      await must(office.api.plan.addGoal({ meetingId, details: { ...goal, area: "", source } }));
    }
    // The goals that the commitments name by code are there now.
    const { commitments } = await mustRead(office, meetingId, filled);
    for (const { what, responsible, goalId, startsOn, followUpOn } of commitments) {
      if (goalId === null) throw new Error(`no goal for ${what}`);
      const details = { goalId, what, responsible, responsibleRole: "", startsOn, followUpOn, frequency: "" };
      await must(office.api.plan.addCommitment({ meetingId, details }));
    }
    // Read once more, there is nothing left to accept.
    expect(await mustRead(office, meetingId, filled)).toMatchObject({ sections: [], goals: [], commitments: [] });

    const withoutIds = async (one: Office, at: MeetingId) => (await minutesOf(one, at)).minutes.content;
    expect(await withoutIds(office, meetingId)).toEqual(await withoutIds(spoken.office, spoken.meetingId));
    await establish(office, meetingId);
    expect(await copies(office, meetingId, lou)).toEqual(await copies(spoken.office, spoken.meetingId, spoken.lou));
  });

  it("R39: bring how the commitments stand to a follow-up", async () => {
    const { office, lou } = await afterMeetingOne();
    const { meetingId } = await hold(office, lou, planOf("followUp", "2026-05-21"), everybody(lou));
    const filled = await fillDocx(await templateOf(office, meetingId), (body) => {
      body.cell("Målen", "M1. ", 1, "27");
      body.cell("Målen", "M1. ", 2, "på väg");
      body.cell("Åtaganden från tidigare möten", "A1. ", 2, "Pågår");
      body.cell("Åtaganden från tidigare möten", "A2. ", 2, "klart");
      body.cell("Åtaganden från tidigare möten", "A3. ", 3, "Annan väckningsrutin");
      body.under("Har åtgärderna fungerat som tänkt?", "Ja, delvis.");
    });
    const returned = await mustRead(office, meetingId, filled);
    const [followUp] = returned.sections;
    expect(followUp?.items.map(({ label, returned: has, problem }) => [label, has, problem])).toEqual([
      ["M1. Lou är i skolan", "27. På väg", null],
      ["A1. Extra stöd för ökad närvaro, veckosamtal", "Pågår", null],
      ["A2. Extra anpassningar i skolmiljön", "Klart", null],
      ["A3. Väcka och ringa mentor vid frånvaro", "Annan väckningsrutin", "incomplete"],
      ["Har åtgärderna fungerat som tänkt?", "Ja, delvis.", null],
    ]);
    if (followUp === undefined) throw new Error("the follow-up differs");
    await accept(office, meetingId, followUp);
    const { commitments, goals } = await minutesOf(office, meetingId);
    const latest = commitments.map(({ number, reviews }) => [number, reviews.at(-1)?.status]);
    expect(latest.slice(0, 3)).toEqual([
      [1, "ongoing"],
      [2, "done"],
      [3, undefined],
    ]);
    expect(goals[0]?.reviews).toMatchObject([{ value: 27, assessment: "onTheWay" }]);
  });
});

describe("Reading minutes that came back", () => {
  it("changes nothing, and the log tells which file was read", async () => {
    const { office, meetingId } = await heldMeeting();
    await keep(office, meetingId, { sharedView: "Det som mötet sa" });
    const before = await minutesOf(office, meetingId);
    const filled = await fillDocx(await templateOf(office, meetingId), (body) => {
      body.under("Gemensam bild", "Det som filen säger");
    });
    const { sections } = await mustRead(office, meetingId, filled);
    expect(sections).toEqual([
      {
        key: "shared",
        title: "Gemensam bild",
        items: [
          {
            label: "Gemensam bild",
            now: "Det som mötet sa",
            returned: "Det som filen säger",
            changes: [{ kind: "text", name: "sharedView", text: "Det som filen säger" }],
            problem: null,
          },
        ],
      },
    ]);
    expect(await minutesOf(office, meetingId)).toEqual(before);
    const log = await auditOf(office);
    const entry = log.find(({ action }) => action === "minutes.readReturned");
    expect(entry).toMatchObject({ entity: before.minutes.minutesId });
    expect(entry?.detail).toMatch(/"sha256":"[0-9a-f]{64}"/u);
    expect(JSON.stringify(log)).not.toContain("filen säger");
  });

  it("lets what is empty in the file leave what is written alone", async () => {
    const { office, meetingId } = await heldMeeting();
    await keep(office, meetingId, { ...textOne, strengths }, surveyOne);
    expect((await mustRead(office, meetingId, await templateOf(office, meetingId))).sections).toEqual([]);
  });

  it("keeps text without a place apart, and shows what cannot be understood", async () => {
    const { office, meetingId } = await heldMeeting();
    const filled = await fillDocx(await templateOf(office, meetingId), (body) => {
      body.rows("Vilka är med?", ["Bo Mentor", "Skola", "hela mötet"]);
      body.rows("Synpunkter från parter", ["Någon annan", "Det stämmer inte"]);
      body.cell("Nästa möte", "Nästa möte (", 1, "efter sommaren");
      body.cell("Skola", "Oro", 1, "ganska hög");
      body.under("Så hanterar du mallen", "PS. Kan vi ses tidigare?");
    });
    const returned = await mustRead(office, meetingId, filled);
    expect(returned.unplaced).toEqual([
      { heading: "Närvaro", text: "Bo Mentor, Skola, hela mötet" },
      { heading: "Så hanterar du mallen", text: "PS. Kan vi ses tidigare?" },
    ]);
    const problems = returned.sections.flatMap(({ items }) =>
      items.map(({ returned: has, problem }) => [has, problem]),
    );
    expect(problems).toEqual([
      ["ganska hög", "unreadable"],
      ["efter sommaren", "unreadable"],
      ["Det stämmer inte", "unreadable"],
    ]);
    expect(returned.sections.flatMap(({ items }) => items.flatMap(({ changes }) => changes))).toEqual([]);
  });

  it("is refused for the file of another meeting, for one without a mark, and once the minutes stand", async () => {
    const { office, lou, meetingId } = await heldMeeting();
    const other = await must(office.api.meeting.plan({ caseId: lou.caseId, plan: planOf("followUp", "2026-05-21") }));
    const template = await templateOf(office, other.meetingId);
    expect(await readFile(office, meetingId, template)).toEqual({
      ok: false,
      error: { code: "minutesFileOtherMeeting" },
    });
    const own = await templateOf(office, meetingId);
    const unmarked = await fillDocx(own, (body) => {
      body.cell("Protokollmall", "Mallens märke", 1, "");
    });
    expect(await readFile(office, meetingId, unmarked)).toEqual({ ok: false, error: { code: "minutesFileUnmarked" } });
    await keep(office, meetingId, textOne, surveyOne);
    await planOne(office, meetingId);
    await establish(office, meetingId);
    expect(await readFile(office, meetingId, own)).toEqual({ ok: false, error: { code: "minutesLocked" } });
  });
});
