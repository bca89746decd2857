// What every document says about itself, and how a recipient is named and coded (T12).
import type { Day } from "../../../shared/domain/day.ts";
import type { MeetingLeader } from "../../../shared/domain/meeting.ts";
import type { Party } from "../../../shared/domain/party.ts";
import type { Profile } from "../../../shared/domain/profile.ts";
import { secrecyMarkOn } from "../../../shared/domain/secrecy.ts";
import { documentWords } from "../../../shared/text/document-words.ts";
import { guardianLabel, privatePersonInWords, privatePersonLabel } from "../../../shared/text/labels.ts";
import type { DocumentHead } from "../../documents/document-head.ts";
import { guardianCode, leaderCode, privatePersonCode, youthCode } from "../../documents/file-name.ts";
import { nameOf, type DocumentCase } from "./case-reading.ts";

/** Who a copy is for: by name to the family, by agency to others. */
export interface Addressee {
  readonly code: string;
  /** As the first line of the document names it. */
  readonly name: string;
  /** As lists name it: never a person, but for a private person, who is summoned by name (R18c). */
  readonly role: string;
}

export const addresseeOf = (party: Party, about: DocumentCase): Addressee => {
  switch (party.kind) {
    case "agency": {
      const name = about.agencyName(party.agencyId);
      return { code: about.agency(party.agencyId)?.code ?? "X", name, role: name };
    }
    case "guardian": {
      const guardian = about.guardian(party.guardianId);
      const number = guardian?.number ?? 0;
      const role = guardianLabel(number);
      return { code: guardianCode(number), name: guardian === undefined ? role : nameOf(guardian), role };
    }
    case "person": {
      const person = about.person(party.personId);
      const name = person === undefined ? privatePersonLabel : nameOf(person);
      return {
        code: privatePersonCode(person?.number ?? 0),
        name,
        role: person === undefined ? name : privatePersonInWords(person),
      };
    }
    case "youth":
      return { code: youthCode, name: about.youthName, role: about.youthName };
  }
};

/** The appointed leader of a meeting as a recipient. */
export const leaderAddressee = (leader?: MeetingLeader): Addressee => ({
  code: leaderCode,
  name: leader?.kind === "impartial" ? `${leader.name}, ${leader.from}` : (leader?.name ?? documentWords.leaderRole),
  role: documentWords.leaderRole,
});

/** The head of a document issued on a day. */
export const headOf = (
  profile: Pick<Profile, "municipality" | "hostAuthority" | "hostKind" | "coordinator"> &
    Partial<Pick<Profile, "routine" | "designatedNumber" | "terms" | "familyTexts">>,
  act: {
    readonly caseNumber: string;
    readonly registryNumber: string;
    readonly number: number;
    readonly recipient: string;
    readonly issuedOn: Day;
  },
): DocumentHead => {
  const { designatedNumber = "" } = profile;
  return {
    municipality: profile.municipality,
    authority: profile.hostAuthority,
    caseNumber: act.caseNumber,
    registryNumber: act.registryNumber === "" ? null : act.registryNumber,
    documentNumber: String(act.number),
    ...(profile.terms !== undefined && { terms: profile.terms }),
    ...(profile.familyTexts !== undefined && { familyTexts: profile.familyTexts }),
    ...(profile.routine !== undefined &&
      profile.routine.registryNumber !== "" && { routine: profile.routine.registryNumber }),
    recipient: act.recipient,
    secrecyMark: secrecyMarkOn(profile, act.issuedOn),
    issuedOn: act.issuedOn,
    coordinator: {
      name: profile.coordinator.name,
      // The number that the municipality has pointed out (R8) stands wherever somebody is asked to call. No line breaks in it.
      phone: (designatedNumber === "" ? profile.coordinator.phone : designatedNumber).replaceAll(" ", "\u00a0"),
      email: profile.coordinator.email === "" ? null : profile.coordinator.email,
    },
  };
};
