// Making a concern report, from every screen: never behind consent, an opened case or anything else (R45).
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { z } from "zod";
import type { ConcernReport } from "../../../shared/domain/concern-report.ts";
import { CaseId, type ConcernReportId, EnquiryId } from "../../../shared/domain/ids.ts";
import { concernReportText as text } from "../../../shared/text/concern-report.ts";
import { DocumentDialog } from "../../dispatch/DocumentDialog.tsx";
import { useToday } from "../../api/useToday.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { CaseChoice } from "./CaseChoice.tsx";
import { NewReport } from "./NewReport.tsx";
import { PreviousReports } from "./PreviousReports.tsx";

/** `?arende=<caseId>`: the report is about the youth of that case; `?kontakt=<enquiryId>`: of that identified contact. */
const Search = z.object({
  arende: CaseId.optional().catch(undefined),
  kontakt: EnquiryId.optional().catch(undefined),
});

interface ToSend {
  readonly concernReportId: ConcernReportId;
  readonly guardiansMayKnow: boolean | undefined;
}

export const ConcernReportScreen = () => {
  const navigate = useNavigate();
  // An address can be anything: what is not ours counts as not said.
  const search: unknown = useSearch({ strict: false });
  const { arende: caseId = null, kontakt: enquiryId = null } = Search.parse(search);
  const [sending, setSending] = useState<ToSend>();
  const [made, setMade] = useState(0);
  const [siblingOf, setSiblingOf] = useState<ConcernReportId>();
  const today = useToday();
  const onMade = ({ concernReportId, guardiansMayKnow }: ConcernReport): void => {
    setSending({ concernReportId, guardiansMayKnow });
    setMade(made + 1);
    setSiblingOf(undefined);
  };
  return (
    <>
      <PageHeader
        title={text.title}
        lead={text.lead}
        actions={caseId !== null && <LinkButton href={hrefTo(paths.caseFile(caseId))}>{text.backToCase}</LinkButton>}
      />
      <CaseChoice
        caseId={caseId}
        onChange={(chosen) => {
          void navigate({ href: concernReportPath(chosen), replace: true });
        }}
      />
      {/* A report that has been made leaves an empty form behind. */}
      <NewReport
        key={`${caseId ?? enquiryId ?? ""} ${siblingOf ?? ""} ${String(made)}`}
        caseId={caseId}
        enquiryId={enquiryId}
        siblingOf={siblingOf}
        onMade={onMade}
      />
      <PreviousReports
        caseId={caseId}
        today={today}
        onSibling={(concernReportId) => {
          setSiblingOf(concernReportId);
          window.scrollTo(0, 0);
        }}
        onShow={(concernReportId) => {
          setSending({ concernReportId, guardiansMayKnow: undefined });
        }}
      />
      {sending !== undefined && (
        <DocumentDialog
          source={{ kind: "concernReport", concernReportId: sending.concernReportId }}
          caseId={caseId ?? undefined}
          warning={
            sending.guardiansMayKnow === false ? { title: text.mayNotKnow, body: text.mayNotKnowBody } : undefined
          }
          onClose={() => {
            setSending(undefined);
          }}
        />
      )}
    </>
  );
};

const concernReportPath = (caseId: CaseId | null): string =>
  caseId === null ? paths.concernReport : `${paths.concernReport}?arende=${encodeURIComponent(caseId)}`;
