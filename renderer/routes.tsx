// Every screen and its path. A new one is an import and a line here, a path in frame/paths.ts, and for the main menu a line in frame/navigation.ts.
import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  type RouteComponent,
} from "@tanstack/react-router";
import { CaseLogScreen } from "./features/audit/CaseLogScreen.tsx";
import { BackupScreen } from "./features/backup/BackupScreen.tsx";
import { CaseListScreen } from "./features/case-file/CaseListScreen.tsx";
import { CaseOverviewScreen } from "./features/case-file/CaseOverviewScreen.tsx";
import { CaseScreen } from "./features/case-file/CaseScreen.tsx";
import { ConcernReportScreen } from "./features/concern-report/ConcernReportScreen.tsx";
import { ConsentScreen } from "./features/consent/ConsentScreen.tsx";
import { ConsultationListScreen } from "./features/consultation/ConsultationListScreen.tsx";
import { ContactListScreen } from "./features/contact/ContactListScreen.tsx";
import { CaseDocumentsScreen } from "./features/document/CaseDocumentsScreen.tsx";
import { CaseMeetingsScreen } from "./features/meeting/CaseMeetingsScreen.tsx";
import { MeetingListScreen } from "./features/meeting/MeetingListScreen.tsx";
import { MeetingScreen } from "./features/meeting/MeetingScreen.tsx";
import { NoticesScreen } from "./features/notice/NoticesScreen.tsx";
import { PlanScreen } from "./features/plan/PlanScreen.tsx";
import { SettingsScreen } from "./features/settings/SettingsScreen.tsx";
import { TodayScreen } from "./features/today/TodayScreen.tsx";
import { AppFrame } from "./frame/AppFrame.tsx";
import { Broken } from "./frame/Broken.tsx";
import { NotFound } from "./frame/NotFound.tsx";

const root = createRootRoute({ notFoundComponent: NotFound });
const frame = createRoute({ getParentRoute: () => root, id: "frame", component: AppFrame });

const screen = <const Path extends string>(path: Path, component: RouteComponent) =>
  createRoute({ getParentRoute: () => frame, path, component });

const caseFile = screen("/arenden/$caseId", CaseScreen);
const partOfCase = <const Path extends string>(path: Path, component: RouteComponent) =>
  createRoute({ getParentRoute: () => caseFile, path, component });

/** A route that only leads on, so that an address without its last part still works. */
const start = createRoute({
  getParentRoute: () => frame,
  path: "/",
  beforeLoad: () => {
    // TanStack Router's way to lead on is to throw its redirect.
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- see above
    throw redirect({ to: "/idag" });
  },
});

const print = createRoute({
  getParentRoute: () => root,
  path: "/skriv-ut/$documentId",
  component: lazyRouteComponent(() => import("./features/document-view/PrintScreen.tsx"), "PrintScreen"),
});

const tree = root.addChildren([
  print,
  frame.addChildren([
    start,
    screen("/idag", TodayScreen),
    screen("/arenden", CaseListScreen),
    caseFile.addChildren([
      partOfCase("/oversikt", CaseOverviewScreen),
      partOfCase("/samtycke", ConsentScreen),
      partOfCase("/kallelser", NoticesScreen),
      partOfCase("/moten", CaseMeetingsScreen),
      partOfCase("/plan", PlanScreen),
      partOfCase("/dokument", CaseDocumentsScreen),
      partOfCase("/logg", CaseLogScreen),
    ]),
    screen("/konsultationer", ConsultationListScreen),
    screen("/moten", MeetingListScreen),
    screen("/moten/$meetingId", MeetingScreen),
    screen("/kontakter", ContactListScreen),
    screen("/installningar", SettingsScreen),
    screen("/sakerhetskopia", BackupScreen),
    screen("/orosanmalan", ConcernReportScreen),
    createRoute({
      getParentRoute: () => frame,
      path: "/_komponenter",
      component: lazyRouteComponent(() => import("./ui/catalogue/Catalogue.tsx"), "Catalogue"),
    }),
  ]),
]);

export const createAppRouter = () =>
  createRouter({
    routeTree: tree,
    history: createHashHistory(),
    defaultErrorComponent: Broken,
    defaultPreload: false,
    scrollRestoration: false,
  });

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
