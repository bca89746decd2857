import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { clearToasts } from "../ui/Toasts.tsx";
import { caseInPath, meetingInPath } from "./useCaseInSight.ts";

/** What was done in one case is not told over another. */
export const useToastsOfCase = (): void => {
  const router = useRouter();
  useEffect(() => {
    let last = caseInPath(router.state.location.pathname);
    let meeting = meetingInPath(router.state.location.pathname);
    return router.subscribe("onBeforeNavigate", ({ toLocation }) => {
      const next = caseInPath(toLocation.pathname);
      const nextMeeting = meetingInPath(toLocation.pathname);
      // Others may look at a meeting's screen, and the address does not say whose it is.
      if (nextMeeting !== undefined && nextMeeting !== meeting) clearToasts();
      meeting = nextMeeting;
      if (next === undefined || next === last) return;
      last = next;
      clearToasts();
    });
  }, [router]);
};
