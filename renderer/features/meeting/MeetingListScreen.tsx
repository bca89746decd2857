import { NotYet } from "../../ui/NotYet.tsx";

export const MeetingListScreen = () => <NotYet title="Möten" />;
