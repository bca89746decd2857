// What may be said and decided about consent in a random order of events. What is refused is not part of the model.
import type { ConsentTerms } from "../../shared/domain/consent.ts";
import { addDays } from "../../shared/domain/day.ts";
import type { AgencyId } from "../../shared/domain/ids.ts";
import { thePerson, type ModelSigner, type Said } from "./ground-model.ts";
import { endCustody } from "./lou-changes.ts";
import { agencies, categories, termsTwo } from "./lou.ts";
import type { DeedOf } from "./random-deeds.ts";
import { receiversOf, type Story } from "./random-story.ts";

interface SaidAbout {
  readonly key: string;
  readonly said: Said;
}

const subjectOf = ({ key, said }: SaidAbout) => {
  const category = termsTwo.categories.find(({ categoryId }) => categoryId === key);
  const agencyId = category?.agencyId ?? Object.values(agencies).find((id) => id === key);
  return agencyId === undefined ? [] : [{ agencyId, categoryId: category?.categoryId ?? null, answer: said }];
};

/** One signer's answers on the newest version, dated on a day. */
const answer = async (story: Story, by: ModelSigner, on: string, about: readonly SaidAbout[]) => {
  const { office, personId, model, count, signerOf } = story;
  const consentId = model.versions.at(-1)?.consentId;
  if (consentId === undefined) return;
  const given = await office.api.consent.answer({
    consentId,
    signer: signerOf(by),
    answers: about.filter(({ key }) => key !== thePerson).flatMap(subjectOf),
    persons: about.filter(({ key }) => key === thePerson).map(({ said }) => ({ personId, answer: said })),
    on,
    manner: "oral",
    receivedBy: "Kaj",
    interpreter: false,
    attachmentId: null,
  });
  if (!given.ok) return;
  count("answer");
  model.answers.push(...about.map(({ key, said }) => ({ consentId, by, about: key, said, on })));
};

/** Yes from each of these to all of the newest version. */
const allSayYes = async (story: Story, by: readonly ModelSigner[], on: string) => {
  const version = story.model.versions.at(-1);
  const keys = [...(version?.agencies ?? []), ...(version?.withPerson === true ? [thePerson] : [])];
  for (const one of by) {
    story.tick();
    await answer(
      story,
      one,
      on,
      keys.map((key) => ({ key, said: "yes" })),
    );
  }
};

const drawUp = async (story: Story, deed: Omit<DeedOf<"drawUp">, "do">) => {
  const { office, lou, personId, model, count, today } = story;
  const agencyIds: readonly AgencyId[] = deed.agencies.map((key) => agencies[key]);
  const readers = agencyIds.filter((id) => deed.leisureReadsAll || id !== agencies.leisure);
  const from = addDays(today(), deed.inDays);
  const terms: ConsentTerms = {
    ...termsTwo,
    agencyIds: [...agencyIds],
    personIds: deed.withPerson ? [personId] : [],
    categories: termsTwo.categories
      .filter(({ agencyId }) => agencyIds.includes(agencyId))
      .map((category) => ({ ...category, receivers: readers })),
    from,
    to: addDays(from, deed.lasts),
  };
  const made = await office.api.consent.create({ caseId: lou.caseId, terms });
  if (!made.ok) return;
  count("version");
  const { consentId } = made.value;
  const { withPerson } = deed;
  model.versions.push({
    consentId,
    agencies: agencyIds,
    withPerson,
    receivers: receiversOf(terms),
    from,
    to: terms.to,
  });
};

const hinder = async ({ office, lou, model, signerOf, today }: Story, days: number) => {
  const from = today();
  const until = addDays(from, days);
  const why = { kind: "hindered" as const, reason: "Utomlands", decidedBy: "Kaj", decidedOn: from, until };
  const exception = { signer: signerOf("v2"), ...why };
  const added = await office.api.consent.addException({ caseId: lou.caseId, exception });
  if (added.ok) model.hindered.push({ from, until });
};

const decline = async ({ office, lou, model, today }: Story) => {
  const on = today();
  const said = await office.api.consent.decline({ caseId: lou.caseId, on, manner: "oral", receivedBy: "Kaj" });
  if (said.ok) model.declines.push({ on, versions: model.versions.length });
};

export type ConsentDeed = DeedOf<
  "drawUp" | "renew" | "allSayYes" | "answer" | "answerCategory" | "hinder" | "endCustody" | "decline"
>;

/** Tries one deed about consent. */
export const attemptConsent = async (story: Story, deed: ConsentDeed): Promise<void> => {
  const { model, today } = story;
  switch (deed.do) {
    case "drawUp":
      return drawUp(story, deed);
    case "renew":
      await drawUp(story, { ...deed, inDays: 0 });
      return allSayYes(story, ["v1", "v2", "youth"], today());
    case "allSayYes":
      return allSayYes(story, deed.by, addDays(today(), -deed.daysBack));
    case "answer": {
      const key = deed.about === "person" ? thePerson : agencies[deed.about];
      return answer(story, deed.by, addDays(today(), -deed.daysBack), [{ key, said: deed.said }]);
    }
    case "answerCategory": {
      const about = [{ key: categories[deed.about], said: deed.said }];
      return answer(story, deed.by, addDays(today(), -deed.daysBack), about);
    }
    case "decline":
      return decline(story);
    case "hinder":
      return hinder(story, deed.days);
    case "endCustody":
      model.custodyUntil = deed.inDays === null ? null : addDays(today(), deed.inDays);
      return endCustody(story.office, story.lou, model.custodyUntil);
  }
};
