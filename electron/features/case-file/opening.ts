// What a case is opened from: a consultation with a decision to go on, or an identified contact that is to start (R7).
import type { CaseOpening } from "../../../shared/domain/case-file.ts";
import { openingBlock } from "../../../shared/domain/consultation.ts";
import { enquiryOpeningBlock } from "../../../shared/domain/enquiry.ts";
import type { RefusalCode } from "../../../shared/domain/refusal.ts";
import type { QueryContext } from "../../database/access.ts";
import { readConsultationForOpening } from "../../database/readings/consultation.ts";
import { readEnquiry } from "../../database/readings/enquiry.ts";

type SourceBlock = NonNullable<ReturnType<typeof openingBlock> | ReturnType<typeof enquiryOpeningBlock>>;

/** Why a case may not be opened from what it names, or nothing when it may. It names one of the two. */
export const sourceBlock = async (
  { consultationId, enquiryId }: Pick<CaseOpening, "consultationId" | "enquiryId">,
  { read, isOpened }: Pick<QueryContext, "read" | "isOpened">,
): Promise<SourceBlock | { readonly code: Extract<RefusalCode, "notFound" | "contactNotOpened"> } | undefined> => {
  if (enquiryId !== null && consultationId === null) {
    const enquiry = await readEnquiry(read, enquiryId);
    if (enquiry === undefined) return { code: "notFound" };
    // Its name is about to be copied.
    if (!isOpened(enquiryId)) return { code: "contactNotOpened" };
    return enquiryOpeningBlock(enquiry);
  }
  if (consultationId === null || enquiryId !== null) return { code: "decisionMissing" };
  const consultation = await readConsultationForOpening(read, consultationId);
  return consultation === undefined ? { code: "notFound" } : openingBlock(consultation);
};
