import type { Day } from "../../../shared/domain/day.ts";
import type { EnquiryId } from "../../../shared/domain/ids.ts";
import { cite } from "../../../shared/law/law.ts";
import { enquiryText } from "../../../shared/text/enquiry.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { Band } from "../../ui/Band.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";

const text = enquiryText.duty;

/** Who knows the child's name may have to report: the prompt that an identified contact must show (`domain.md` 2.2). */
export const DutyNote = ({ today, enquiryId }: { readonly today: Day; readonly enquiryId: EnquiryId | undefined }) => (
  <Band
    tone="warn"
    role="note"
    title={text.title}
    actions={
      enquiryId !== undefined && (
        <LinkButton size="small" href={hrefTo(paths.concernReportAfter(enquiryId))}>
          {text.action}
        </LinkButton>
      )
    }
  >
    <p>{text.body(cite("duty-to-report", today))}</p>
    <p>{enquiryText.apart}</p>
  </Band>
);
