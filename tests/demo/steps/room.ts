// Moving in the meeting room: its sections, who is there, and what each field is called.
import { meetingText } from "../../../shared/text/meeting.ts";
import { minutesText } from "../../../shared/text/minutes.ts";
import type { Walk } from "../walk.ts";

export type SectionId = keyof typeof minutesText.sections;

/** By the agenda, as one does with the mouse. */
export const goToSection = async ({ window, hand }: Walk, section: SectionId): Promise<void> => {
  const name = minutesText.sections[section];
  await hand.navigation(meetingText.room.agenda).press(new RegExp(`^${name.replace("?", "\\?")}`));
  await window.getByRole("heading", { level: 2, name, exact: true }).waitFor();
};

/** By its key, as one does while writing, past what needs nothing today. What was typed is kept on the way. */
export const nextSection = async (walk: Pick<Walk, "window">, section: SectionId): Promise<void> => {
  const heading = walk.window.locator("#meeting-section");
  for (let passed = 0; passed < 4; passed += 1) {
    const before = await heading.innerText();
    await walk.window.keyboard.press("Control+PageDown");
    await heading.filter({ hasNotText: before }).waitFor();
    if ((await heading.innerText()) === minutesText.sections[section]) return;
  }
  throw new Error(`Does not come to ${minutesText.sections[section]}.`);
};

export const isHere = async ({ hand }: Walk, name: string): Promise<void> => {
  await hand.pick(meetingText.attendance.presenceOf(name), meetingText.presences.whole);
};

/** Writes who it is in the last row of a role, and marks them as here. */
export const attends = async (walk: Walk, role: string, name: string, title = ""): Promise<void> => {
  const { window } = walk;
  const write = async (label: string, text: string): Promise<void> => {
    await window.getByLabel(`${label}, ${role}`, { exact: true }).last().click();
    await window.keyboard.press("ControlOrMeta+A");
    await window.keyboard.type(text);
  };
  await write(meetingText.attendance.name, name);
  if (title !== "") await write(meetingText.attendance.title, title);
  await isHere(walk, name);
};

/** One more person in the room, by the menu: the row is the last of its role. */
export const addPerson = async (walk: Walk, role: string, line: string, name: string, title = ""): Promise<void> => {
  await walk.hand.menu(meetingText.attendance.addToRoom, line);
  await attends(walk, role, name, title);
};

export const takesNotes = async ({ hand }: Walk, name: string): Promise<void> => {
  await hand.choose(meetingText.attendance.noteTaker, name);
};

export const reviewConsent = async (walk: Walk): Promise<void> => {
  await walk.hand.tick(minutesText.consent.done);
};

interface Survey {
  readonly agency: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly concern: number;
}

export const tell = async ({ hand, window }: Walk, { agency, texts, concern }: Survey): Promise<void> => {
  await hand.tab(agency);
  for (const [category, text] of Object.entries(texts)) {
    await hand
      .within(window.getByRole("group", { name: category, exact: true }))
      .write(minutesText.survey.picture, text);
  }
  await hand.pick(`${minutesText.survey.concern}, ${agency}`, new RegExp(`^${concern}$`));
};

/** What each agency says in March and April. */
export const surveyOne: readonly Survey[] = [
  {
    agency: "Skola",
    texts: {
      Närvaro: "Frånvaro 38 % februari–mars, mest på eftermiddagar. Gillar bild.",
      "Anpassningar och stöd": "Mentorssamtal.",
    },
    concern: 7,
  },
  {
    agency: "Socialtjänst",
    texts: { "Pågående stöd": "Ingen pågående insats.", "Resultat av drogtest": "Misstänkt bruk av cannabis." },
    concern: 6,
  },
  {
    agency: "Polis",
    texts: { "Lägesbild om den unge": "Påträffad två kvällar i mars med äldre ungdomar i centrum." },
    concern: 7,
  },
  {
    agency: "Fritid",
    texts: { Vistelse: "Kommer ibland till fritidsgården.", Intressen: "God relation till en fritidsledare." },
    concern: 4,
  },
];

/** Reads through and establishes; asked once more, with the facts. */
export const establish = async ({ hand }: Walk): Promise<void> => {
  const text = minutesText.review;
  await hand.sees(text.ready);
  await hand.press(text.establish);
  await hand.dialog(text.confirmTitle).press(text.establish);
  await hand.sees(/^Fastställt \d{4}-/);
};
