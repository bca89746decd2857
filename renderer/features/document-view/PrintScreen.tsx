import { NotYet } from "../../ui/NotYet.tsx";

export const PrintScreen = () => <NotYet title="Skriv ut" />;
