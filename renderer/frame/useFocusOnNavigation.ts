import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { frameText } from "../../shared/text/frame.ts";

/** A new screen begins at its heading, for those who listen; nobody else sees a ring there. */
export const useFocusOnNavigation = (): void => {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe("onRendered", ({ fromLocation, toLocation }) => {
        // No names in a window title: task bars and screen shares show it.
        document.title = frameText.product;
        if (fromLocation === undefined || fromLocation.pathname === toLocation.pathname) return;
        const content = document.getElementById("content");
        // It is the content that scrolls, not the window that the router knows.
        content?.scrollTo({ top: 0 });
        if (content?.contains(document.activeElement) && document.activeElement !== content) return;
        (content?.querySelector<HTMLElement>("h1[tabindex]") ?? content)?.focus({ preventScroll: true });
      }),
    [router],
  );
};
