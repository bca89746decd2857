import { Outlet } from "@tanstack/react-router";

/** The case's header and sub-navigation stand here; the parts of the case in the outlet. */
export const CaseScreen = () => <Outlet />;
