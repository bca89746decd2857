import { NotYet } from "../../ui/NotYet.tsx";

export const TodayScreen = () => <NotYet title="Idag" />;
