import { NotYet } from "../../ui/NotYet.tsx";

export const SettingsScreen = () => <NotYet title="Inställningar" />;
