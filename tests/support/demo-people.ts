// Who the demo vault is about. Everybody is invented, and their names say so.
import { addDays, type Day } from "../../shared/domain/day.ts";
import type { GuardianDetails, Youth } from "../../shared/domain/person.ts";
import { AgencyId } from "../../shared/domain/ids.ts";
import { type LocalFacts, profileFrom } from "../../shared/text/presets.ts";

const local: LocalFacts = {
  municipality: "Övningskommun",
  county: "Östergötlands län",
  hostAuthority: "Socialnämnden",
  hostKind: "socialWelfare",
  coordinator: {
    name: "Kaj Koordinator",
    title: "SSPF-koordinator",
    phone: "010-000 00 01",
    email: "sspf@ovning.example",
  },
  deputy: "Eli Ersättare",
};

export const demoProfile = profileFrom("preMeeting", local);

const agency = (id: string): AgencyId => AgencyId.parse(id);
export const fourAgencies = ["skola", "socialtjanst", "polis", "fritid"].map(agency);

export const demoContacts = (
  [
    ["skola", "Mira Mentor", "Skolkurator", "Rut Rektor"],
    ["socialtjanst", "Hanna Handläggare", "Socialsekreterare", "Sam Sund"],
    ["polis", "Olle Område", "Områdespolis", "Pia Patrull"],
    ["fritid", "Filippa Fritid", "Fritidsledare", "Leo Ledare"],
    ["bup", "Bo Behandlare", "Kontaktperson", "Bea Bedömare"],
  ] as const
).flatMap(([id, name, role, deputy]) => [
  { agencyId: agency(id), name, role, phone: "010-000 00 20", email: "", isDeputy: false },
  { agencyId: agency(id), name: deputy, role: "Ersättare", phone: "010-000 00 21", email: "", isDeputy: true },
]);

const reach = {
  phone: "",
  email: "",
  address: "",
  workplace: "",
  language: "",
  interpreter: false,
  emailAllowed: false,
} as const;

/** A youth of that many years and some weeks today. */
export const youthCalled = (
  givenName: string,
  familyName: string,
  age: number,
  today: Day,
  changes: Partial<Youth> = {},
): Youth => ({
  ...reach,
  givenName,
  familyName,
  pronoun: "hen",
  personalNumber: null,
  birthDate: addDays(`${String(Number(today.slice(0, 4)) - age)}${today.slice(4, 8)}01`, -40),
  school: "Övningsskolan",
  grade: String(Math.min(9, Math.max(1, age - 6))),
  statisticsGender: null,
  maturity: null,
  channel: "inPerson",
  protectedIdentity: "none",
  ...changes,
});

export const guardianCalled = (
  givenName: string,
  familyName: string,
  changes: Partial<GuardianDetails> = {},
): GuardianDetails => ({
  ...reach,
  givenName,
  familyName,
  custody: "joint",
  custodyFrom: null,
  custodyUntil: null,
  channel: "phone",
  phone: "010-000 00 11",
  protectedIdentity: "none",
  ...changes,
});
