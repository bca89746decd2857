import { NotYet } from "../../ui/NotYet.tsx";

export const CaseDocumentsScreen = () => <NotYet title="Dokument" />;
