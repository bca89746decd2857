// Something for each channel of disclosures, as inputs.ts has for all the others.

const act = {
  what: "Något",
  to: "Polismyndigheten",
  toFunction: "",
  disclosedOn: "2026-03-01",
  channel: "phone",
  tests: { ground: "other", provision: "En lag" },
  reasons: "Skäl",
  decidedBy: "Kaj",
};

const misdelivery = {
  cameTo: "Någon",
  foundOn: "2026-03-01",
  foundAt: "08:00",
  assessment: { outcome: "pending" },
  measures: [],
  done: "",
};

export const disclosureInputs = (caseId: string): Readonly<Record<string, unknown>> => ({
  "disclosure.listForCase": { caseId },
  "disclosure.listMisdeliveries": { caseId },
  "disclosure.register": { caseId, details: act },
  "disclosure.registerMisdelivery": { documentId: "x", details: misdelivery },
});
