import { NotYet } from "../../ui/NotYet.tsx";

export const CaseMeetingsScreen = () => <NotYet title="Möten" />;
