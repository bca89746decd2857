import { frameText } from "../../shared/text/frame.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { LinkButton } from "../ui/LinkButton.tsx";
import { hrefTo, paths } from "./paths.ts";

export const NotFound = () => (
  <EmptyState
    isPage
    title={frameText.notFound.title}
    action={<LinkButton href={hrefTo(paths.today)}>{frameText.notFound.back}</LinkButton>}
  >
    {frameText.notFound.body}
  </EmptyState>
);
