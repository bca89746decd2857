// What a written reason is about, on screen and in the minutes.
import { guardiansKey, youthKey, type ReasonableGap, type WrittenReason } from "../domain/minutes.ts";
import { guardiansLabel, youthLabel } from "./labels.ts";

const what: Readonly<Record<ReasonableGap, string>> = {
  noteTakerMissing: "Ingen antecknare",
  informationMissing: "Information före mötet saknas",
  surveyMissing: "Lägesbild saknas",
  strengthMissing: "Inga styrkor",
  youthVoiceMissing: "Ungdomens röst saknas",
  responsibleMissing: "Ingen ansvarig",
  followUpDateMissing: "Inget datum för uppföljning",
  statusMissing: "Läget är inte angett",
  nextMeetingMissing: "Inget datum för nästa möte",
  commitmentMissing: "Inget åtagande just nu",
};

/** How agencies and commitments are named. */
export interface ReasonNaming {
  readonly agencyName: (agencyId: string) => string;
  readonly commitments: readonly { readonly commitmentId: string; readonly number: number }[];
}

/** "Lägesbild saknas, Polis": what is left open. */
export const leftOpenInWords = ({ gap, about }: Pick<WrittenReason, "gap" | "about">, naming: ReasonNaming): string => {
  if (about === null) return what[gap];
  if (about === youthKey) return `${what[gap]}, ${youthLabel.toLowerCase()}`;
  if (about === guardiansKey) return `${what[gap]}, ${guardiansLabel.toLowerCase()}`;
  const commitment = naming.commitments.find((one) => one.commitmentId === about);
  return `${what[gap]}, ${commitment === undefined ? naming.agencyName(about) : `A${String(commitment.number)}`}`;
};

/** "Lägesbild saknas, Polis: områdespolisen fick förhinder." */
export const writtenReasonInWords = (reason: WrittenReason, naming: ReasonNaming): string =>
  `${leftOpenInWords(reason, naming)}: ${reason.reason}`;
