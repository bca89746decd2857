import { PageHeader } from "../PageHeader.tsx";

export const Catalogue = () => <PageHeader title="Komponenter" />;
