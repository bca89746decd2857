import { NotYet } from "../../ui/NotYet.tsx";

export const ConsentScreen = () => <NotYet title="Samtycke" />;
