import { NotYet } from "../../ui/NotYet.tsx";

export const BackupScreen = () => <NotYet title="Säkerhetskopiering" />;
