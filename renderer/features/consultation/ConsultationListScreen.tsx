import { NotYet } from "../../ui/NotYet.tsx";

export const ConsultationListScreen = () => <NotYet title="Konsultationer" />;
