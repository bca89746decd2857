// "Saknas någon?" at a meeting leads here: a new version of the consent with that agency added, and why in its purpose (R40).
import { useSearch } from "@tanstack/react-router";
import { z } from "zod";
import { categoriesFor } from "../../../shared/domain/consent-terms.ts";
import { AgencyId, MeetingId } from "../../../shared/domain/ids.ts";
import { consentText } from "../../../shared/text/consent.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import { useQuery } from "../../api/useQuery.ts";
import type { TermsValues } from "./terms-draft.ts";

/** Who is added, and what the minutes say that it is for. */
export interface Supplement {
  readonly agencyId: AgencyId;
  readonly why: string;
}

const Search = z.object({
  komplettera: AgencyId.optional().catch(undefined),
  mote: MeetingId.optional().catch(undefined),
});

/** What the address asks for: an agency to add and the meeting that missed it. Free text never stands in an address. */
export const useSupplement = (): Supplement | undefined => {
  const api = useApi();
  // An address can be anything: what is not ours counts as not said.
  const search: unknown = useSearch({ strict: false });
  const { komplettera: agencyId, mote: meetingId } = Search.parse(search);
  const isAsked = agencyId !== undefined && meetingId !== undefined;
  const view = useQuery(api.minutes.read, { meetingId: meetingId ?? MeetingId.parse("-") }, { enabled: isAsked });
  const why = view.state === "ready" ? view.value.minutes.content.missing.why : "";
  const isReady = agencyId !== undefined && (!isAsked || view.state !== "loading");
  return isReady ? { agencyId, why: why.trim() } : undefined;
};

const asSentence = (text: string): string => (text === "" || /[.!?]$/u.test(text) ? text : `${text}.`);

/** The terms with one more agency, its categories as if it had been ticked, and the reason last in the purpose. */
export const withSupplement = (
  start: TermsValues,
  { agencyId, why }: Supplement,
  { profile, naming }: Pick<CaseFacts, "profile" | "naming">,
): TermsValues => {
  if (start.agencyIds.includes(agencyId)) return start;
  const agencyIds = [...start.agencyIds, agencyId];
  const reason = consentText.supplementPurpose(naming.agency(agencyId), why);
  return {
    ...start,
    agencyIds,
    categories: categoriesFor(profile.agencies, agencyIds, start.categories, agencyId),
    purpose: [asSentence(start.purpose.trim()), reason].filter((part) => part !== "").join("\n\n"),
  };
};
