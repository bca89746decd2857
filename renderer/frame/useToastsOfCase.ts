import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { clearToasts } from "../ui/Toasts.tsx";

const caseOf = (pathname: string): string | undefined => {
  const part = /^\/arenden\/([^/]+)\//.exec(pathname)?.[1];
  return part === "nytt" ? undefined : part;
};

/** What was done in one case is not told over another. */
export const useToastsOfCase = (): void => {
  const router = useRouter();
  useEffect(() => {
    let last = caseOf(router.state.location.pathname);
    return router.subscribe("onBeforeNavigate", ({ toLocation }) => {
      const next = caseOf(toLocation.pathname);
      if (next === undefined || next === last) return;
      last = next;
      clearToasts();
    });
  }, [router]);
};
