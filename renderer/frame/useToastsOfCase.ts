import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { clearToasts } from "../ui/Toasts.tsx";
import { caseInPath } from "./useCaseInSight.ts";

/** What was done in one case is not told over another. */
export const useToastsOfCase = (): void => {
  const router = useRouter();
  useEffect(() => {
    let last = caseInPath(router.state.location.pathname);
    return router.subscribe("onBeforeNavigate", ({ toLocation }) => {
      const next = caseInPath(toLocation.pathname);
      if (next === undefined || next === last) return;
      last = next;
      clearToasts();
    });
  }, [router]);
};
