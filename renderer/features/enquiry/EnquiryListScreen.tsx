import { useSearch } from "@tanstack/react-router";
import { z } from "zod";
import { ConsultationId, EnquiryId } from "../../../shared/domain/ids.ts";
import { EnquiryList } from "./EnquiryList.tsx";
import { EnquiryView } from "./EnquiryView.tsx";
import { NewEnquiry } from "./NewEnquiry.tsx";

/** Which part is shown stands in the address, so that a lock or a step back comes to the same place. */
const Search = z.object({
  kontakt: EnquiryId.optional().catch(undefined),
  efter: ConsultationId.optional().catch(undefined),
  visa: z.enum(["ny", "andra"]).optional().catch(undefined),
});

export const EnquiryListScreen = () => {
  // An address can be anything: what is not ours counts as not said.
  const search: unknown = useSearch({ strict: false });
  const { kontakt, visa, efter } = Search.parse(search);
  if (kontakt !== undefined) return <EnquiryView key={kontakt} enquiryId={kontakt} isChanging={visa === "andra"} />;
  return visa === "ny" ? <NewEnquiry after={efter} /> : <EnquiryList />;
};
