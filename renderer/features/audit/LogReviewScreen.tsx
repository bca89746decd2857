import { FileText } from "lucide-react";
import { useState } from "react";
import { addMonths, type Day } from "../../../shared/domain/day.ts";
import { wayInInWords } from "../../../shared/text/case-log.ts";
import { logReviewText as text } from "../../../shared/text/log-review.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useQuery } from "../../api/useQuery.ts";
import { useToday } from "../../api/useToday.ts";
import { DocumentDialog } from "../../dispatch/DocumentDialog.tsx";
import { hrefTo, paths } from "../../frame/paths.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { FieldRow } from "../../ui/Layout.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { LogChainCard } from "./LogChainCard.tsx";
import { FindsCard, OpenedCard, PrintedCard, RefusedCard, SentCard, UnmaskedCard } from "./LogReviewTables.tsx";

/** What the one who reviews the register needs to see: case numbers and codes, never a person. */
export const LogReviewScreen = () => {
  const today = useToday();
  return (
    <>
      <PageHeader
        title={text.title}
        lead={text.lead}
        actions={<LinkButton href={hrefTo(paths.settings)}>{text.back}</LinkButton>}
      />
      {today === undefined ? <Loading /> : <Review today={today} />}
    </>
  );
};

const Review = ({ today }: { readonly today: Day }) => {
  const [from, setFrom] = useState<Day | null>(addMonths(today, -3));
  const [to, setTo] = useState<Day | null>(today);
  const [giving, setGiving] = useState(false);
  const isPeriod = from !== null && to !== null && from <= to;
  return (
    <>
      <Card
        title={text.period}
        actions={
          <Button icon={<FileText size={16} aria-hidden />} disabled={!isPeriod} onPress={() => setGiving(true)}>
            {text.makeReport}
          </Button>
        }
      >
        <FieldRow>
          <DateField label={text.from} value={from} onChange={setFrom} max={today} />
          <DateField
            label={text.to}
            value={to}
            onChange={setTo}
            max={today}
            error={isPeriod ? undefined : text.periodWrong}
          />
        </FieldRow>
      </Card>
      {isPeriod && <Findings from={from} to={to} />}
      {isPeriod && giving && (
        <DocumentDialog source={{ kind: "logReport", from, to }} onClose={() => setGiving(false)} />
      )}
    </>
  );
};

const Findings = ({ from, to }: { readonly from: Day; readonly to: Day }) => {
  const api = useApi();
  const review = useQuery(api.logReview.read, { from, to }, { keepPrevious: true });
  const profile = useQuery(api.profile.read, null);
  if (review.state === "loading") return <Loading />;
  if (review.state === "failed") return <ErrorInPlace title={text.failed} onTryAgain={review.readAgain} />;
  const coordinator = profile.state === "ready" ? (profile.value?.profile.coordinator.name ?? "") : "";
  const { lines, unlocked, opened, sent, printed, unmasked, refused, finds, end } = review.value;
  return (
    <>
      <p>
        {[text.counted(lines), ...unlocked.map(({ by, times }) => text.unlocked(wayInInWords(by, ""), times))].join(
          ". ",
        )}
        .
      </p>
      <FindsCard rows={finds} />
      <OpenedCard rows={opened} coordinator={coordinator} />
      <SentCard rows={sent} />
      <PrintedCard rows={printed} />
      <UnmaskedCard rows={unmasked} />
      <RefusedCard rows={refused} />
      <LogChainCard end={end} />
    </>
  );
};
