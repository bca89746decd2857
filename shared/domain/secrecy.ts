// The secrecy mark (sekretessmarkering) of OSL 5:5: provision, date and authority (T13).
import { cite } from "../law/law.ts";
import type { ProvisionId } from "../law/provisions.ts";
import type { Day } from "./day.ts";
import type { HostKind, Profile } from "./profile.ts";

/** What is printed in the mark. */
export interface SecrecyMark {
  readonly provision: string;
  readonly on: Day;
  readonly authority: string;
}

const provisionOf: Readonly<Record<HostKind, ProvisionId>> = {
  socialWelfare: "secrecy-social-welfare",
  education: "secrecy-school",
  municipalBoard: "secrecy-social-welfare",
  other: "secrecy-social-welfare",
};

/** The mark for a document issued on a day by the host authority. */
export const secrecyMarkOn = (profile: Pick<Profile, "hostKind" | "hostAuthority">, on: Day): SecrecyMark => ({
  provision: cite(provisionOf[profile.hostKind], on),
  on,
  authority: profile.hostAuthority,
});
