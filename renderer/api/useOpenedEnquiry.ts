import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { EnquiryId } from "../../shared/domain/ids.ts";
import { useApi } from "./ApiProvider.tsx";
import { readEverythingAgain } from "./read-again.ts";
import { useQuery } from "./useQuery.ts";

/** An identified contact, opened each time its screen is come to: opening is what is logged (`domain.md` 3.5). */
export const useOpenedEnquiry = (enquiryId: EnquiryId) => {
  const { enquiry } = useApi();
  const queryClient = useQueryClient();
  const read = useQuery(enquiry.read, { enquiryId });
  useEffect(() => {
    void enquiry.open({ enquiryId }).then(async (answer) => {
      // What was asked before it was opened was answered `contactNotOpened`.
      if (answer.ok) await readEverythingAgain(queryClient);
    });
  }, [enquiry, enquiryId, queryClient]);
  const isOpening = read.state === "failed" && read.failure.code === "contactNotOpened";
  return isOpening ? ({ state: "loading" } as const) : read;
};
