import { NotYet } from "../../ui/NotYet.tsx";

export const PlanScreen = () => <NotYet title="Plan" />;
