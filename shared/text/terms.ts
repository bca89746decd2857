// The Swedish forms of the terms that a municipality chooses among. Each is written out: nothing is made by cutting and joining.
import type { Terms } from "../domain/terms.ts";

export interface TermForms {
  /** "en plan" without its article. */
  readonly indefinite: string;
  readonly definite: string;
  readonly plural: string;
}

const forms = (indefinite: string, definite: string, plural: string): TermForms => ({ indefinite, definite, plural });

/** Every choice of each term in its forms. */
export const termForms: { readonly [Name in keyof Terms]: Readonly<Record<Terms[Name], TermForms>> } = {
  coordinator: {
    koordinator: forms("koordinator", "koordinatorn", "koordinatorer"),
    samordnare: forms("samordnare", "samordnaren", "samordnare"),
  },
  plan: {
    gemensamPlan: forms("gemensam plan", "den gemensamma planen", "gemensamma planer"),
    atagandeplan: forms("åtagandeplan", "åtagandeplanen", "åtagandeplaner"),
    handlingsplan: forms("handlingsplan", "handlingsplanen", "handlingsplaner"),
  },
  meeting: {
    sspfMote: forms("SSPF-möte", "SSPF-mötet", "SSPF-möten"),
    natverksmote: forms("nätverksmöte", "nätverksmötet", "nätverksmöten"),
    samverkansmote: forms("samverkansmöte", "samverkansmötet", "samverkansmöten"),
  },
  preMeeting: {
    formote: forms("förmöte", "förmötet", "förmöten"),
    sspfForum: forms("SSPF-forum", "SSPF-forumet", "SSPF-forum"),
  },
  minutes: {
    protokoll: forms("protokoll", "protokollet", "protokoll"),
    minnesanteckningar: forms("minnesanteckningar", "minnesanteckningarna", "minnesanteckningar"),
  },
};

/** The heading over the plan, "our": its adjective is bent after "vår". */
export const ourPlan: Readonly<Record<Terms["plan"], string>> = {
  gemensamPlan: "Vår gemensamma plan",
  atagandeplan: "Vår åtagandeplan",
  handlingsplan: "Vår handlingsplan",
};
