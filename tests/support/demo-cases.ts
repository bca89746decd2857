// The eight cases of the demo vault, each at its own step, dated relative to today. Told day by day, as they would have happened.
import { addDays, addMonths, type Day } from "../../shared/domain/day.ts";
import type { AgencyId, ContactId } from "../../shared/domain/ids.ts";
import type { MinutesContent } from "../../shared/domain/minutes.ts";
import { demoContacts, demoProfile, guardianCalled, youthCalled } from "./demo-people.ts";
import { type DemoOffice, given } from "./demo-office.ts";
import * as tell from "./demo-story.ts";

interface Event {
  readonly day: Day;
  readonly happen: () => Promise<unknown>;
}

const decision: Partial<Omit<MinutesContent, "survey">> = {
  noteTaker: "Mira Mentor",
  consentReviewed: { done: true, note: "" },
  preMeetingDecision: { goOn: true, decidedBy: "Förmötet", extraResources: "" },
};

const firstMinutes = (day: Day, next: Day): Partial<Omit<MinutesContent, "survey">> => ({
  noteTaker: "Mira Mentor",
  consentReviewed: { done: true, note: "" },
  informed: {
    on: addDays(day, -2),
    by: "Kaj Koordinator",
    manner: "Samtal",
    language: "",
    interpreter: false,
    understanding: "",
  },
  guardiansView: "Vill bli uppringda direkt.",
  youthVoice: {
    interests: "Gillar fotboll",
    attitude: "Okej",
    attitudeToProposals: "Bra",
    proposals: [],
    ownWords: "",
    verbatim: false,
    manner: "inPerson",
    silentBecause: null,
  },
  strengths: [{ arena: "leisure", text: "Tränar två gånger i veckan" }],
  sharedView: "Vi är överens om att närvaron är viktigast nu.",
  missing: { anybody: false, who: "", why: "" },
  next: {
    nextMeetingOn: next,
    anotherMeeting: false,
    closing: false,
    frequency: "var sjätte vecka",
    contactBetween: "",
  },
});

const planWork = async (story: tell.Story, day: Day, followUpOn: Day): Promise<void> => {
  const { api } = story.office;
  const meetingId = story.meetings.get("first");
  if (meetingId === undefined) return;
  const { goalId } = await given(
    api.plan.addGoal({
      meetingId,
      details: {
        title: "I skolan varje dag",
        area: "",
        indicator: "Frånvaro i procent",
        baseline: 34,
        target: 10,
        targetOn: addMonths(day, 5),
        source: { kind: "joint" },
      },
    }),
  );
  const parties = [
    ...demoProfile.agencies.slice(0, 4).map(({ agencyId }) => ({ kind: "agency" as const, agencyId })),
    { kind: "youth" as const },
    { kind: "guardians" as const },
  ];
  const deeds = [
    "Mentorssamtal varje fredag",
    "Samtal varannan vecka",
    "Ringer hem vid sena kvällar",
    "Följer med till föreningen",
    "Kommer till mentorssamtalen",
    "Ringer mentorn vid frånvaro",
  ];
  for (const [index, responsible] of parties.entries()) {
    await given(
      api.plan.addCommitment({
        meetingId,
        details: {
          goalId,
          what: deeds[index] ?? "",
          responsible,
          responsibleRole: "",
          startsOn: day,
          followUpOn,
          frequency: "",
        },
      }),
    );
  }
};

/** Everything that has happened in the demo's municipality, up to today. */
const eventsIn = (office: DemoOffice, contacts: ReadonlyMap<AgencyId, ContactId>, today: Day): readonly Event[] => {
  const ago = (days: number): Day => addDays(today, -days);
  const ahead = (days: number): Day => addDays(today, days);
  const events: Event[] = [];
  const on = (day: Day, happen: () => Promise<unknown>): void => void events.push({ day, happen });
  let number = 0;
  const begin = (
    name: string,
    age: number,
    opened: number,
    people: Pick<tell.StoryFacts, "guardians">,
    changes: Parameters<typeof youthCalled>[4] = {},
  ): tell.Story => {
    number += 1;
    const facts = {
      number: `SSPF-${today.slice(0, 4)}-${String(number).padStart(3, "0")}`,
      youth: youthCalled(name, "Påhittad", age, today, changes),
      ...people,
    };
    const story: tell.Story = { office, facts, contacts, guardianIds: [], meetings: new Map() };
    on(ago(opened), () => tell.register(story, ago(opened)));
    return story;
  };
  const parents = (one: string, two?: string): Pick<tell.StoryFacts, "guardians"> => ({
    guardians:
      two === undefined
        ? [guardianCalled(one, "Påhittad", { custody: "sole" })]
        : [
            guardianCalled(one, "Påhittad"),
            guardianCalled(two, "Påhittad", { channel: "letter", language: "arabiska", interpreter: true }),
          ],
  });
  const completes = (story: tell.Story, day: number, until: Day): void => {
    on(ago(day), () => tell.draw(story, ago(day), until));
    on(ago(day), () => tell.everybodySigns(story, ago(day)));
  };
  const preMeeting = (story: tell.Story, day: number): void => {
    on(ago(day), () => tell.plan(story, "preMeeting", ago(day), "09:00"));
    on(ago(day), () => tell.start(story, "preMeeting"));
    on(ago(day), () => tell.write(story, "preMeeting", decision));
    on(ago(day), () => tell.establish(story, "preMeeting", true));
  };
  const firstMeeting = (story: tell.Story, day: number, next: Day, send: boolean): void => {
    on(ago(day + 10), () => tell.plan(story, "first", ago(day)));
    on(ago(day + 10), () => tell.summon(story, "first", true));
    on(ago(day), () => tell.start(story, "first"));
    on(ago(day), () => tell.write(story, "first", firstMinutes(ago(day), next)));
    on(ago(day), () => planWork(story, ago(day), next));
    on(ago(day), () => tell.establish(story, "first", send));
  };

  begin("Ada", 13, 2, parents("Bea", "Cim"));

  const awaited = begin("Dani", 14, 12, parents("Eli", "Farah"));
  on(ago(11), () => tell.draw(awaited, ago(11), addMonths(ago(11), 8)));
  on(ago(9), () => tell.answer(awaited, tell.signer(awaited, 0), ago(9)));

  const soonPre = begin("Gry", 12, 20, parents("Hedda"));
  completes(soonPre, 14, addMonths(ago(14), 8));
  on(ago(6), () => tell.plan(soonPre, "preMeeting", ahead(2), "13:00"));

  const toSummon = begin("Isa", 15, 40, parents("Jo", "Karam"), {
    maturity: { assessedBy: "Skolkurator", assessedOn: ago(40), understands: false, reason: "" },
  });
  on(ago(34), () => tell.draw(toSummon, ago(34), addMonths(ago(34), 8)));
  on(ago(34), async () => {
    await tell.everybodySigns(toSummon, ago(34));
    await tell.answer(toSummon, { kind: "youth" }, ago(34));
  });
  preMeeting(toSummon, 7);
  on(ago(5), () => tell.plan(toSummon, "first", ahead(9)));

  const meetsToday = begin("Lo", 13, 60, parents("Maj", "Nour"));
  completes(meetsToday, 50, addMonths(ago(50), 8));
  preMeeting(meetsToday, 24);
  on(ago(12), () => tell.plan(meetsToday, "first", today, "14:00"));
  on(ago(11), () => tell.summon(meetsToday, "first", true));

  const toSend = begin("Ola", 11, 75, parents("Pim"));
  completes(toSend, 66, addMonths(ago(66), 8));
  preMeeting(toSend, 40);
  firstMeeting(toSend, 1, ahead(41), false);

  const overdue = begin("Quinn", 14, 120, parents("Rut", "Samir"));
  completes(overdue, 110, ahead(20));
  preMeeting(overdue, 80);
  firstMeeting(overdue, 48, ago(3), true);
  on(ago(20), () => tell.plan(overdue, "followUp", ahead(4)));

  const withdrawn = begin("Tove", 13, 90, parents("Ulla", "Vidar"), { protectedIdentity: "secrecyMark" });
  completes(withdrawn, 80, addMonths(ago(80), 8));
  on(ago(2), () => tell.answer(withdrawn, tell.signer(withdrawn, 1), ago(2), "withdrawn"));

  on(ago(3), async () => {
    await tell.decide(office, await tell.consult(office, ago(3)), ago(3));
  });
  on(ago(1), () => tell.consult(office, ago(1)));
  return events
    .map((event, index) => ({ ...event, index }))
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.index - b.index);
};

/** Fills an open, empty vault. Leaves the clock at today. */
export const fillDemoVault = async (office: DemoOffice, today: Day): Promise<void> => {
  office.setDay(addDays(today, -121));
  await given(office.api.profile.save({ profile: demoProfile, version: 0 }));
  const contacts = new Map<AgencyId, ContactId>();
  for (const contact of demoContacts) {
    const { contactId } = await given(office.api.contact.add(contact));
    if (!contact.isDeputy) contacts.set(contact.agencyId, contactId);
  }
  for (const { day, happen } of eventsIn(office, contacts, today)) {
    office.setDay(day);
    await happen();
  }
  office.setDay(today);
};
