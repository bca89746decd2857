import { useState } from "react";
import type { TemplateKind } from "../../../shared/domain/word-template.ts";
import { wordTemplateText as text } from "../../../shared/text/word-template.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useQuery } from "../../api/useQuery.ts";
import { useToday } from "../../api/useToday.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { FieldsCard } from "./FieldsCard.tsx";
import { TakeCard } from "./TakeCard.tsx";
import { TemplatesCard } from "./TemplatesCard.tsx";

/** The municipality's own Word templates: to take one in, to see which there are, and which fields they can use. */
export const WordTemplateScreen = () => {
  const api = useApi();
  const today = useToday();
  const templates = useQuery(api.wordTemplate.list, null);
  const [kind, setKind] = useState<TemplateKind>("notice");
  return (
    <>
      <PageHeader
        title={text.title}
        lead={text.lead}
        actions={<LinkButton href={hrefTo(paths.settings)}>{text.back}</LinkButton>}
      />
      {today !== undefined && <TakeCard kind={kind} onKind={setKind} today={today} />}
      {templates.state === "failed" && (
        <ErrorInPlace title={text.failed} onTryAgain={templates.readAgain}>
          {text.failedBody}
        </ErrorInPlace>
      )}
      {(templates.state === "loading" || today === undefined) && <Loading />}
      {templates.state === "ready" && today !== undefined && (
        <TemplatesCard templates={templates.value} today={today} />
      )}
      <FieldsCard kind={kind} />
    </>
  );
};
