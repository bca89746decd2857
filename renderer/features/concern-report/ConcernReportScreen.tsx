import { NotYet } from "../../ui/NotYet.tsx";

export const ConcernReportScreen = () => <NotYet title="Orosanmälan" />;
