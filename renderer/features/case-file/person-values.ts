// What a form about a person holds while it is being filled in: a choice that has not been made is null, never preset.
import type { z } from "zod";
import type { Day } from "../../../shared/domain/day.ts";
import {
  type ContactChannel,
  type Custody,
  type GuardianDetails,
  type ProtectedIdentity,
  type StatisticsGender,
  Youth,
} from "../../../shared/domain/person.ts";
import type { PrivatePerson } from "../../../shared/domain/private-person.ts";
import { readPersonalNumber } from "../../../shared/domain/personal-number.ts";

export interface PersonValues {
  readonly givenName: string;
  readonly familyName: string;
  readonly protectedIdentity: ProtectedIdentity | null;
  readonly channel: ContactChannel | null;
  readonly emailAllowed: boolean;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly workplace: string;
  readonly language: string;
  readonly interpreter: boolean;
}

export interface MaturityValues {
  readonly choice: "none" | "yes" | "no";
  readonly assessedBy: string;
  readonly assessedOn: Day | null;
  readonly reason: string;
}

export interface YouthValues extends PersonValues {
  readonly pronoun: string;
  /** Empty when it is missing (saknas). */
  readonly personalNumber: string;
  readonly birthDate: Day | null;
  readonly school: string;
  readonly grade: string;
  readonly statisticsGender: StatisticsGender | null;
  readonly maturity: MaturityValues;
}

export interface GuardianValues extends PersonValues {
  readonly custody: Custody | null;
  readonly custodyFrom: Day | null;
  readonly custodyUntil: Day | null;
}

const noPerson: PersonValues = {
  givenName: "",
  familyName: "",
  protectedIdentity: null,
  channel: null,
  emailAllowed: false,
  phone: "",
  email: "",
  address: "",
  workplace: "",
  language: "",
  interpreter: false,
};

export const noYouth: YouthValues = {
  ...noPerson,
  pronoun: "",
  personalNumber: "",
  birthDate: null,
  school: "",
  grade: "",
  statisticsGender: null,
  maturity: { choice: "none", assessedBy: "", assessedOn: null, reason: "" },
};

export const noGuardian: GuardianValues = { ...noPerson, custody: null, custodyFrom: null, custodyUntil: null };

export const youthValues = (youth: Youth): YouthValues => ({
  ...youth,
  personalNumber: youth.personalNumber ?? "",
  maturity:
    youth.maturity === null
      ? noYouth.maturity
      : { ...youth.maturity, choice: youth.maturity.understands ? "yes" : "no" },
});

export const guardianValues = (guardian: GuardianDetails): GuardianValues => ({ ...guardian });

/** The form's youth as the contract has it, as far as it has been filled in. */
export const youthFrom = (values: YouthValues, today: Day): unknown => {
  const { choice, ...maturity } = values.maturity;
  return {
    ...values,
    personalNumber:
      values.personalNumber.trim() === ""
        ? null
        : (readPersonalNumber(values.personalNumber, today)?.personalNumber ?? values.personalNumber.trim()),
    maturity: choice === "none" ? null : { ...maturity, understands: choice === "yes" },
  };
};

/** The contract's youth, with a personal number that can be read when there is one. */
export const readableYouth = (today: Day): z.ZodType<Youth> =>
  Youth.refine((youth) => youth.personalNumber === null || readPersonalNumber(youth.personalNumber, today) !== null, {
    path: ["personalNumber"],
  });

export interface PrivatePersonValues extends PersonValues {
  readonly relation: string;
  readonly hasReservation: boolean;
  readonly reservation: { readonly text: string; readonly on: Day | null; readonly manner: string };
}

const noReservation = { text: "", on: null, manner: "" };

export const privatePersonValues = (person: PrivatePerson | undefined): PrivatePersonValues =>
  person === undefined
    ? { ...noPerson, relation: "", hasReservation: false, reservation: noReservation }
    : { ...person, hasReservation: person.reservation !== null, reservation: person.reservation ?? noReservation };

/** The form's person as the contract has it, as far as it has been filled in. */
export const privatePersonFrom = ({ hasReservation, reservation, ...person }: PrivatePersonValues): unknown => ({
  ...person,
  reservation: hasReservation ? reservation : null,
});
