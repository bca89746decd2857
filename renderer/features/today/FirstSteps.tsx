import { MessagesSquare, Settings } from "lucide-react";
import { todayText } from "../../../shared/text/today.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useQuery } from "../../api/useQuery.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";

/** The first time: one thing to do, first the municipality's own facts, then the first consultation, then what became of it. */
export const FirstSteps = ({ profileMissing }: { readonly profileMissing: boolean }) => {
  const consultations = useQuery(useApi().consultation.list, null);
  const hasAny = consultations.state === "ready" && consultations.value.length > 0;
  const words = hasAny ? todayText.onlyConsultations : todayText.noCases;
  const { title, body, action } = profileMissing ? todayText.profileMissing : words;
  const Icon = profileMissing ? Settings : MessagesSquare;
  const way = hasAny ? paths.consultations : paths.newConsultation;
  return (
    <Card>
      <EmptyState
        title={title}
        icon={<Icon size={26} aria-hidden />}
        action={
          <LinkButton look="primary" href={hrefTo(profileMissing ? paths.settings : way)}>
            {action}
          </LinkButton>
        }
      >
        {body}
      </EmptyState>
    </Card>
  );
};
