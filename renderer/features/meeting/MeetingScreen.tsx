import { NotYet } from "../../ui/NotYet.tsx";

export const MeetingScreen = () => <NotYet title="Möte" />;
