import { FileText } from "lucide-react";
import { useState } from "react";
import type { ReportPack } from "../../../shared/contract/report.ts";
import { periodBefore } from "../../../shared/domain/statistics/period.ts";
import { packOf } from "../../../shared/domain/statistics/freeze.ts";
import { reportText } from "../../../shared/text/report.ts";
import { DocumentDialog } from "../../dispatch/DocumentDialog.tsx";
import { hrefTo, paths } from "../../frame/paths.ts";
import { useBeginAtTop } from "../../frame/useBeginAtTop.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { DefinitionList } from "../../ui/DefinitionList.tsx";
import { Stack } from "../../ui/Layout.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { ReportTables } from "./ReportTables.tsx";

const { packs: text } = reportText;

export interface PackViewProps {
  readonly pack: ReportPack;
  readonly packs: readonly ReportPack[];
}

/** A report as it was told. */
export const PackView = ({ pack: { reportPackId, content, checksum }, packs }: PackViewProps) => {
  const [giving, setGiving] = useState(false);
  const heading = useBeginAtTop(true);
  const before = packOf(
    packs.map((other) => other.content),
    periodBefore(content.period),
  );
  return (
    <Stack>
      <PageHeader
        headingRef={heading}
        title={reportText.periodName(content.period)}
        lead={content.municipality}
        actions={
          <>
            <LinkButton href={hrefTo(paths.reports)}>{text.back}</LinkButton>
            <Button look="primary" icon={<FileText size={16} aria-hidden />} onPress={() => setGiving(true)}>
              {text.give}
            </Button>
          </>
        }
      />
      {content.edition > 1 && (
        <Band tone="info" role="note" title={text.replaces}>
          {content.replacesBecause}
        </Band>
      )}
      <Card>
        <DefinitionList
          facts={[
            { term: text.columns.frozenOn, value: content.frozenOn },
            { term: text.columns.edition, value: String(content.edition) },
            ...(content.comment === "" ? [] : [{ term: text.comment, value: content.comment }]),
            { term: text.columns.checksum, value: checksum },
          ]}
        />
        {content.combinedFrom.length > 0 && (
          <p>{(content.region === "" ? text.combined : text.merged)(content.combinedFrom)}</p>
        )}
      </Card>
      <ReportTables tables={content.tables} before={before} least={content.least} />
      {giving && <DocumentDialog source={{ kind: "halfYearReport", reportPackId }} onClose={() => setGiving(false)} />}
    </Stack>
  );
};
