// Which document is open stands in the address, so that a lock comes back to it and other screens can lead to it.
import { useNavigate, useSearch } from "@tanstack/react-router";
import { z } from "zod";
import { AttachmentId, type CaseId, ConsentId, DocumentId, MeetingId } from "../../../shared/domain/ids.ts";
import { paths } from "../../frame/paths.ts";

/**
 * `?blankett=<consentId>` and `?kallelse=<meetingId>` and `?protokoll=<meetingId>` and `?klipp=<meetingId>` and `?plan=senaste` or `en-sida` and `?information=familjen` and `?logg=hela` and `?utdrag=familjen` lead to making and sending one,
 * `?handling=<documentId>` and `?bilaga=<attachmentId>` to reading what has left or been scanned.
 */
const Search = z.object({
  blankett: ConsentId.optional().catch(undefined),
  kallelse: MeetingId.optional().catch(undefined),
  protokoll: MeetingId.optional().catch(undefined),
  klipp: MeetingId.optional().catch(undefined),
  plan: z.enum(["senaste", "en-sida"]).optional().catch(undefined),
  information: z.literal("familjen").optional().catch(undefined),
  logg: z.literal("hela").optional().catch(undefined),
  utdrag: z.literal("familjen").optional().catch(undefined),
  handling: DocumentId.optional().catch(undefined),
  bilaga: AttachmentId.optional().catch(undefined),
});
export type Opened = z.infer<typeof Search>;

export interface OpenedState {
  readonly what: Opened;
  readonly open: (what: Opened) => void;
  readonly close: () => void;
}

export const useOpened = (caseId: CaseId): OpenedState => {
  const navigate = useNavigate();
  // An address can be anything: what is not ours counts as not said.
  const search: unknown = useSearch({ strict: false });
  const here = paths.documents(caseId);
  return {
    what: Search.parse(search),
    open: (what) => {
      const [[name, id] = []] = Object.entries(what);
      void navigate({ href: name === undefined ? here : `${here}?${name}=${encodeURIComponent(String(id))}` });
    },
    close: () => {
      void navigate({ href: here, replace: true });
    },
  };
};
