import { CalmScreen } from "../frame/CalmScreen.tsx";
import type { RestoreFrameProps } from "./RestoreFlow.tsx";

/** A step of a restore while the vault is locked or not there. */
export const CalmRestore = ({ title, lead, children }: RestoreFrameProps) => (
  <CalmScreen wide title={title} lead={lead}>
    {children}
  </CalmScreen>
);
