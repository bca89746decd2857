// Parties in words on the screens of a case: by agency and by number, never by name.
import type { Party } from "../../shared/domain/party.ts";
import type { Responsible } from "../../shared/domain/plan.ts";
import type { Naming } from "../../shared/text/failures.ts";
import { planText } from "../../shared/text/plan.ts";

/** A party in words: "Skola", "Vårdnadshavare 2", "Den unge". */
export const partyInWords = (party: Party, naming: Naming): string => {
  switch (party.kind) {
    case "agency":
      return naming.agency(party.agencyId);
    case "guardian":
      return planText.guardian(naming.guardianNumber(party.guardianId));
    case "youth":
      return planText.youth;
  }
};

/** Who takes a commitment, in words. */
export const responsibleInWords = (responsible: Responsible | null, naming: Naming): string => {
  if (responsible === null) return planText.noResponsible;
  return responsible.kind === "guardians" ? planText.guardians : partyInWords(responsible, naming);
};
