// A consent that one guardian has given, for tests of pure rules. Everybody is invented.
import type { ConsentAnswer, ConsentCategory, ConsentVersion, Signer } from "../../shared/domain/consent.ts";
import type { ConsentFacts } from "../../shared/domain/consent-rules.ts";
import { CaseId, ConsentAnswerId, ConsentId, GuardianId, type AgencyId } from "../../shared/domain/ids.ts";

const consentId = ConsentId.parse("k1");

/** A youth of 14 and one guardian, without any consent. */
export const person: Pick<
  ConsentFacts,
  "youth" | "guardians" | "exceptions" | "personAnswers" | "declines" | "agreements"
> = {
  youth: { birthDate: "2012-03-09", maturity: null },
  guardians: [
    { guardianId: GuardianId.parse("v1"), number: 1, custody: "sole", custodyFrom: null, custodyUntil: null },
  ],
  exceptions: [],
  personAnswers: [],
  declines: [],
  agreements: [],
};

export const versionOf = (agencyIds: AgencyId[], categories: ConsentCategory[]): ConsentVersion => ({
  consentId,
  caseId: CaseId.parse("c1"),
  number: 1,
  createdOn: "2026-03-01",
  youthSignsFrom: 15,
  purpose: "Gemensam plan",
  cooperation: "Möten",
  agencyIds,
  personIds: [],
  categories,
  from: "2026-03-01",
  to: "2026-11-01",
  collectedByAgencyId: null,
  collectedByRole: "",
  sharesConcern: false,
});

export const yesFrom = (signer: Signer, agencyId: AgencyId): ConsentAnswer => ({
  answerId: ConsentAnswerId.parse(`${signer.kind}-${agencyId}`),
  consentId,
  signer,
  agencyId,
  categoryId: null,
  corrects: null,
  correction: null,
  answer: "yes",
  on: "2026-03-02",
  manner: "signedForm",
  receivedBy: "",
  interpreter: false,
  attachmentId: null,
  recordedAt: "2026-03-02T10:00:00.000Z",
});
