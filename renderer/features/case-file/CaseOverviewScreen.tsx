import { NotYet } from "../../ui/NotYet.tsx";

export const CaseOverviewScreen = () => <NotYet title="Översikt" />;
