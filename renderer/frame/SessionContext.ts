import { createContext, useContext } from "react";
import type { Session } from "./session.ts";

export const SessionContext = createContext<Session | null>(null);

/** The window's session: its client, and `lock()`. */
export const useSession = (): Session => {
  const session = useContext(SessionContext);
  if (session === null) throw new Error("No session above this component");
  return session;
};
