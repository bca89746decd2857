import { kitText } from "../../shared/text/kit.ts";
import { EmptyState } from "./EmptyState.tsx";
import { PageHeader } from "./PageHeader.tsx";

/** Holds the place of a screen that is being built. */
export const NotYet = ({ title }: { readonly title: string }) => (
  <>
    <PageHeader title={title} />
    <EmptyState title={kitText.notYet} />
  </>
);
