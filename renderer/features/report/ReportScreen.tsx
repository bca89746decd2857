import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { z } from "zod";
import type { ReportPack } from "../../../shared/contract/report.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { ReportPackId } from "../../../shared/domain/ids.ts";
import { periodKey } from "../../../shared/domain/statistics/period.ts";
import { reportText } from "../../../shared/text/report.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { useQuery } from "../../api/useQuery.ts";
import { useToday } from "../../api/useToday.ts";
import { paths } from "../../frame/paths.ts";
import { Band } from "../../ui/Band.tsx";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { Stack } from "../../ui/Layout.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { RadioChoice } from "../../ui/RadioChoice.tsx";
import { Select } from "../../ui/Select.tsx";
import { FreezeCard } from "./FreezeCard.tsx";
import { MissingCard } from "./MissingCard.tsx";
import { PackTable } from "./PackTable.tsx";
import { PackView } from "./PackView.tsx";
import { periodOf, periodsToChoose } from "./periods.ts";
import { RegionalCard } from "./RegionalCard.tsx";
import styles from "./Report.module.css";
import { ReportTables } from "./ReportTables.tsx";

const Search = z.object({
  period: z.string().optional().catch(undefined),
  rapport: ReportPackId.optional().catch(undefined),
});

export const ReportScreen = () => {
  const api = useApi();
  const today = useToday();
  const packs = useQuery(api.report.packs, null);
  // An address can be anything: what is not ours counts as not said.
  const search: unknown = useSearch({ strict: false });
  const { period, rapport } = Search.parse(search);
  if (packs.state === "failed") {
    return (
      <ErrorInPlace title={reportText.failed} onTryAgain={packs.readAgain}>
        {failureInWords(packs.failure)}
      </ErrorInPlace>
    );
  }
  if (packs.state === "loading" || today === undefined) return <Loading />;
  if (rapport === undefined) return <Figures periodKey={period} packs={packs.value} today={today} />;
  const pack = packs.value.find(({ reportPackId }) => reportPackId === rapport);
  return pack === undefined ? (
    <ErrorInPlace title={reportText.packs.notFound} />
  ) : (
    <PackView pack={pack} packs={packs.value} />
  );
};

type View = "told" | "counted";

interface FiguresProps {
  readonly periodKey: string | undefined;
  readonly packs: readonly ReportPack[];
  readonly today: Day;
}

/** A period as it is now, and the step that freezes it. */
const Figures = ({ periodKey: key, packs, today }: FiguresProps) => {
  const api = useApi();
  const navigate = useNavigate();
  const [view, setView] = useState<View>("told");
  const period = periodOf(key, today);
  const figures = useQuery(api.report.figures, { period });
  return (
    <Stack>
      <PageHeader title={reportText.title} lead={reportText.lead} />
      <div className={styles["choices"]}>
        <Select
          label={reportText.period}
          options={periodsToChoose(today).map((one) => ({ id: periodKey(one), label: reportText.periodName(one) }))}
          value={periodKey(period)}
          onChange={(chosen) => void navigate({ href: paths.reportOf(chosen) })}
        />
        <RadioChoice<View>
          label={reportText.view.label}
          layout="row"
          options={[
            { id: "told", label: reportText.view.told },
            { id: "counted", label: reportText.view.counted },
          ]}
          value={view}
          onChange={setView}
        />
      </div>
      {figures.state === "loading" ? (
        <Loading />
      ) : figures.state === "failed" ? (
        <ErrorInPlace title={reportText.failed} onTryAgain={figures.readAgain}>
          {failureInWords(figures.failure)}
        </ErrorInPlace>
      ) : (
        <>
          <MissingCard missing={figures.value.missing} />
          {view === "counted" && (
            <Band tone="warn" role="note" title={reportText.countedWarning.title}>
              {reportText.countedWarning.body}
            </Band>
          )}
          <ReportTables
            tables={view === "told" ? figures.value.told : figures.value.counted}
            before={figures.value.before ?? undefined}
            least={figures.value.least}
          />
          <FreezeCard
            key={periodKey(period)}
            period={period}
            packs={packs}
            today={today}
            onFrozen={({ reportPackId }) => void navigate({ href: paths.report(reportPackId) })}
          />
        </>
      )}
      <PackTable packs={packs} />
      <RegionalCard onMerged={({ reportPackId }) => void navigate({ href: paths.report(reportPackId) })} />
    </Stack>
  );
};
