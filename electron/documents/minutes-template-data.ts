// The template of the minutes (protokollmall, uppföljningsmall) as its recipient gets it, or as paper about nobody.
import type { WrittenSection } from "../../shared/text/documents/minutes-template.ts";
import type { DocumentHead } from "./document-head.ts";

export interface MinutesTemplateData {
  readonly head: DocumentHead;
  readonly title: string;
  readonly subtitle: string;
  readonly lead: string;
  /** When and where, who is summoned, what for. */
  readonly about: readonly (readonly [string, string])[];
  readonly sections: readonly WrittenSection[];
  readonly handling: readonly string[];
}
