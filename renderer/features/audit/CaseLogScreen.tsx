import { NotYet } from "../../ui/NotYet.tsx";

export const CaseLogScreen = () => <NotYet title="Logg" />;
