// What several inputs carry: one of each that fits.
import { agencies } from "./lou.ts";

const minutesId = "p";

export const goal = {
  title: "Mål",
  area: "",
  indicator: "",
  baseline: null,
  target: null,
  targetOn: null,
  source: { kind: "joint" },
};
export const commitment = {
  goalId: "g",
  what: "Något",
  responsible: null,
  responsibleRole: "",
  startsOn: null,
  followUpOn: null,
  frequency: "",
};
export const contact = {
  agencyId: agencies.school,
  name: "Någon",
  role: "Kurator",
  phone: "",
  email: "",
  isDeputy: false,
};
export const consultation = {
  heldOn: "2026-03-12",
  manner: "phone",
  fromAgencyId: null,
  fromRole: "Kurator",
  ageSpan: "13-15",
  concernAreas: [],
  question: "",
  doneSoFar: "",
  advice: "",
  outcome: "adviceEnough",
  minutesSpent: null,
  urgency: { level: "usual" },
};
export const note = {
  kind: "event",
  happenedOn: "2026-03-01",
  with: null,
  manner: null,
  text: "Något",
  commitmentId: null,
  meetingId: null,
  source: null,
};
export const watch = { title: "Ring", dueOn: "2026-04-01", note: "", caseId: null };
export const youthCopy = { kind: "minutes", minutesId, party: { kind: "youth" } };

export const workGroupMeeting = {
  heldOn: "2026-03-01",
  startsAt: null,
  place: "Biblioteket",
  groupMatterId: null,
  agencyIds: [agencies.school],
  agenda: "",
  decisions: "",
  undertakings: [],
  nextOn: null,
};
export const groupMatter = { title: "Oro kring torget", begunOn: "2026-03-01", about: "", outcome: "", endedOn: null };
