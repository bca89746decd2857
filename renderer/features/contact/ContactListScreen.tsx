import { NotYet } from "../../ui/NotYet.tsx";

export const ContactListScreen = () => <NotYet title="Kontakter" />;
