import { useState } from "react";
import { settingsText } from "../../../shared/text/settings.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useQuery } from "../../api/useQuery.ts";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { useToday } from "../../api/useToday.ts";
import { BlankMinutesCard } from "./BlankMinutesCard.tsx";
import { FamilyTextsCard } from "./FamilyTextsCard.tsx";
import { FileCard } from "./FileCard.tsx";
import { GroundsCard } from "./GroundsCard.tsx";
import { GuideCard } from "./GuideCard.tsx";
import { LogoCard } from "./LogoCard.tsx";
import { LogReviewCard } from "./LogReviewCard.tsx";
import { KeysCard } from "./KeysCard.tsx";
import { OlderCasesCard } from "./OlderCasesCard.tsx";
import { ProfileForm } from "./ProfileForm.tsx";
import { SectionNavigation } from "./SectionNavigation.tsx";
import { VaultCard } from "./VaultCard.tsx";
import { WindowCard } from "./WindowCard.tsx";
import { WordTemplatesCard } from "./WordTemplatesCard.tsx";

export const SettingsScreen = () => {
  const api = useApi();
  const today = useToday();
  const saved = useQuery(api.profile.read, null);
  // Counts the times it was asked for anew because somebody else had changed it.
  const [reloads, setReloads] = useState(0);
  const first = saved.state === "ready" && saved.value === null;
  return (
    <>
      <PageHeader
        title={settingsText.title}
        lead={first ? `${settingsText.firstTitle}. ${settingsText.firstLead}` : settingsText.lead}
      />
      {saved.state === "ready" && !first && <SectionNavigation />}
      {saved.state === "failed" && (
        <ErrorInPlace title={settingsText.failed} onTryAgain={saved.readAgain}>
          {settingsText.failedBody}
        </ErrorInPlace>
      )}
      {saved.state === "loading" && <Loading />}
      {saved.state === "ready" && (
        <ProfileForm
          // Anew when it was asked for, and when a ground, a text or the logo was changed, which are of the same record.
          key={[
            reloads === 0 ? "first" : `${reloads} ${saved.value?.version ?? 0}`,
            ...(saved.value?.profile.groundsSwitchedOn ?? []).map(({ ground }) => ground),
            ...Object.values(saved.value?.profile.familyTexts ?? {}),
            saved.value?.profile.logo?.checksum ?? "",
          ].join(" ")}
          saved={saved.value}
          onReload={() => {
            setReloads(reloads + 1);
            saved.readAgain();
          }}
        />
      )}
      {saved.state === "ready" && saved.value !== null && <LogoCard saved={saved.value} />}
      {saved.state === "ready" && saved.value !== null && <FamilyTextsCard saved={saved.value} />}
      <GuideCard />
      {saved.state === "ready" && saved.value !== null && today !== undefined && (
        <GroundsCard saved={saved.value} today={today} />
      )}
      {saved.state === "ready" && saved.value !== null && <OlderCasesCard version={saved.value.version} />}
      {saved.state === "ready" && saved.value !== null && (
        <FileCard
          saved={saved.value}
          onTakenOver={() => {
            setReloads(reloads + 1);
          }}
        />
      )}
      {saved.state === "ready" && !first && <BlankMinutesCard />}
      {saved.state === "ready" && !first && <WordTemplatesCard />}
      {saved.state === "ready" && !first && <LogReviewCard />}
      <KeysCard />
      <VaultCard />
      <WindowCard />
    </>
  );
};
