// What is being filled in about a disclosure on another ground: every ground's tests stay typed when the ground is changed.
import type { z } from "zod";
import type { Day } from "../../../shared/domain/day.ts";
import type { OtherChannel, OtherDisclosure, OtherGround } from "../../../shared/domain/other-disclosure.ts";
import { disclosureText } from "../../../shared/text/disclosure.ts";

type Receiver = keyof typeof disclosureText.tests.receivers;

export interface TestValues {
  readonly necessity: string;
  readonly balancing: string;
  readonly receiver: Receiver | null;
  readonly circumstances: string;
  readonly notUnsuitable: string;
  readonly forCommittedCrime: boolean;
  readonly duty: string;
  readonly requestedBy: string;
  readonly requestedOn: Day | null;
  readonly onlyContactDetails: boolean;
  readonly exceptionalReasons: boolean;
  readonly careNeed: string;
  readonly secrecyTried: boolean;
  readonly decision: string;
  readonly provision: string;
}

export interface OtherDisclosureValues {
  readonly what: string;
  readonly to: string;
  readonly toFunction: string;
  readonly disclosedOn: Day | null;
  readonly channel: OtherChannel | null;
  readonly ground: OtherGround | null;
  readonly tests: TestValues;
  readonly reasons: string;
  readonly decidedBy: string;
}

const noTests: TestValues = {
  necessity: "",
  balancing: "",
  receiver: null,
  circumstances: "",
  notUnsuitable: "",
  forCommittedCrime: false,
  duty: "",
  requestedBy: "",
  requestedOn: null,
  onlyContactDetails: false,
  exceptionalReasons: false,
  careNeed: "",
  secrecyTried: false,
  decision: "",
  provision: "",
};

/** An empty form, or the act that is to be corrected. */
export const valuesOf = (act: OtherDisclosure | undefined): OtherDisclosureValues => {
  if (act === undefined) {
    return {
      what: "",
      to: "",
      toFunction: "",
      disclosedOn: null,
      channel: null,
      ground: null,
      tests: noTests,
      reasons: "",
      decidedBy: "",
    };
  }
  const { what, to, toFunction, disclosedOn, channel, tests, reasons, decidedBy } = act;
  const { ground, ...own } = tests;
  return { what, to, toFunction, disclosedOn, channel, ground, tests: { ...noTests, ...own }, reasons, decidedBy };
};

/** The form as the contract has it: the chosen ground with its own tests; what was typed for another falls away. */
export const detailsFrom = ({ ground, tests, ...rest }: OtherDisclosureValues): unknown => ({
  ...rest,
  tests: { ground, ...tests },
});

export const problemIn = (path: string, issue: z.core.$ZodIssue): string => {
  const { problems } = disclosureText;
  if (issue.code === "too_big") return problems.tooLong;
  if (path === "tests" || path === "tests.ground") return problems.ground;
  if (path.startsWith("tests.")) return problems.test;
  const words: Readonly<Record<string, string>> = problems;
  return words[path] ?? problems.test;
};
