// What stands behind the lock. Loaded by itself. See: [Note: Screens later].
import { RouterProvider } from "@tanstack/react-router";
import { useState } from "react";
import { frameText } from "../shared/text/frame.ts";
import { useApi } from "./api/ApiProvider.tsx";
import { useQuery } from "./api/useQuery.ts";
import { GuestScreen } from "./features/meeting/guest/GuestScreen.tsx";
import { createAppRouter } from "./routes.tsx";
import { Loading } from "./ui/Loading.tsx";

/** While a note-taker writes as a guest there is one screen, whatever address the window has. */
export const Opened = () => {
  const api = useApi();
  // Once for each process of the window: a lock ends the process, and with it every address that the router remembers.
  const [router] = useState(createAppRouter);
  const guest = useQuery(api.guest.status, null);
  if (guest.state === "loading") return <Loading isWindow>{frameText.starting}</Loading>;
  return guest.state === "ready" && guest.value !== null ? <GuestScreen /> : <RouterProvider router={router} />;
};
