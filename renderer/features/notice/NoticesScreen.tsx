import { NotYet } from "../../ui/NotYet.tsx";

export const NoticesScreen = () => <NotYet title="Kallelser" />;
