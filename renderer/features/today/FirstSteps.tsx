import { MessagesSquare, Settings } from "lucide-react";
import { todayText } from "../../../shared/text/today.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";

/** The first time: one thing to do, first the municipality's own facts, then the first consultation. */
export const FirstSteps = ({ profileMissing }: { readonly profileMissing: boolean }) => {
  const { title, body, action } = profileMissing ? todayText.profileMissing : todayText.noCases;
  const Icon = profileMissing ? Settings : MessagesSquare;
  return (
    <Card>
      <EmptyState
        title={title}
        icon={<Icon size={26} aria-hidden />}
        action={
          <LinkButton look="primary" href={hrefTo(profileMissing ? paths.settings : paths.newConsultation)}>
            {action}
          </LinkButton>
        }
      >
        {body}
      </EmptyState>
    </Card>
  );
};
