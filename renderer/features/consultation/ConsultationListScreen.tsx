import { useSearch } from "@tanstack/react-router";
import { z } from "zod";
import { ConsultationId } from "../../../shared/domain/ids.ts";
import { ChangeConsultation } from "./ChangeConsultation.tsx";
import { ConsultationList } from "./ConsultationList.tsx";
import { ConsultationView } from "./ConsultationView.tsx";
import { NewConsultation } from "./NewConsultation.tsx";

/** Which part is shown stands in the address, so that a lock or a step back comes to the same place. */
const Search = z.object({
  konsultation: ConsultationId.optional().catch(undefined),
  visa: z.enum(["ny", "andra"]).optional().catch(undefined),
});

export const ConsultationListScreen = () => {
  // An address can be anything: what is not ours counts as not said.
  const search: unknown = useSearch({ strict: false });
  const { konsultation, visa } = Search.parse(search);
  if (konsultation !== undefined) {
    return visa === "andra" ? (
      <ChangeConsultation key={konsultation} consultationId={konsultation} />
    ) : (
      <ConsultationView key={konsultation} consultationId={konsultation} />
    );
  }
  return visa === "ny" ? <NewConsultation /> : <ConsultationList />;
};
