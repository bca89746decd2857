import { NotYet } from "../../ui/NotYet.tsx";

export const CaseListScreen = () => <NotYet title="Ärenden" />;
