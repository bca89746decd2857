// Every screen and its path. A new one is an import and a line here, a path in frame/paths.ts, and for the main menu a line in frame/navigation.ts.
import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import { CaseLogScreen } from "./features/audit/CaseLogScreen.tsx";
import { LogReviewScreen } from "./features/audit/LogReviewScreen.tsx";
import { ChecklistScreen } from "./features/activity/ChecklistScreen.tsx";
import { BackupScreen } from "./features/backup/BackupScreen.tsx";
import { CaseListScreen } from "./features/case-file/CaseListScreen.tsx";
import { CaseOverviewScreen } from "./features/case-file/CaseOverviewScreen.tsx";
import { CaseScreen } from "./features/case-file/CaseScreen.tsx";
import { NewCaseScreen } from "./features/case-file/NewCaseScreen.tsx";
import { ClosureScreen } from "./features/closure/ClosureScreen.tsx";
import { ConcernReportScreen } from "./features/concern-report/ConcernReportScreen.tsx";
import { ConsequencesScreen } from "./features/consent/ConsequencesScreen.tsx";
import { ConsentListScreen } from "./features/consent/ConsentListScreen.tsx";
import { ConsentScreen } from "./features/consent/ConsentScreen.tsx";
import { ConsultationListScreen } from "./features/consultation/ConsultationListScreen.tsx";
import { ContactListScreen } from "./features/contact/ContactListScreen.tsx";
import { CaseDocumentsScreen } from "./features/document/CaseDocumentsScreen.tsx";
import { EnquiryListScreen } from "./features/enquiry/EnquiryListScreen.tsx";
import { CaseMeetingsScreen } from "./features/meeting/CaseMeetingsScreen.tsx";
import { KeysScreen } from "./features/keys/KeysScreen.tsx";
import { MeetingListScreen } from "./features/meeting/MeetingListScreen.tsx";
import { MeetingScreen } from "./features/meeting/MeetingScreen.tsx";
import { NoticesScreen } from "./features/notice/NoticesScreen.tsx";
import { NotesScreen } from "./features/note/NotesScreen.tsx";
import { PlanScreen } from "./features/plan/PlanScreen.tsx";
import { ReportScreen } from "./features/report/ReportScreen.tsx";
import { GuideScreen } from "./features/settings/GuideScreen.tsx";
import { SettingsScreen } from "./features/settings/SettingsScreen.tsx";
import { CalendarScreen } from "./features/today/CalendarScreen.tsx";
import { TodayScreen } from "./features/today/TodayScreen.tsx";
import { VaultScreen } from "./features/vault/VaultScreen.tsx";
import { WordTemplateScreen } from "./features/word-template/WordTemplateScreen.tsx";
import { WorkGroupScreen } from "./features/work-group/WorkGroupScreen.tsx";
import { AppFrame } from "./frame/AppFrame.tsx";
import { Broken } from "./frame/Broken.tsx";
import { NotFound } from "./frame/NotFound.tsx";
import { paths } from "./frame/paths.ts";

const root = createRootRoute();
const frame = createRoute({ getParentRoute: () => root, id: "frame", component: AppFrame });

const inFrame = () => frame;

const caseFile = createRoute({ getParentRoute: inFrame, path: "/arenden/$caseId", component: CaseScreen });
const inCase = () => caseFile;

// Routes that only lead on, so that an address without its last part still works.
const start = createRoute({
  getParentRoute: inFrame,
  path: "/",
  beforeLoad: () => {
    // TanStack Router's way to lead on is to throw its redirect.
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- see above
    throw redirect({ to: "/idag" });
  },
});
const startOfCase = createRoute({
  getParentRoute: inCase,
  path: "/",
  beforeLoad: ({ params: { caseId } }) => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- as above
    throw redirect({ to: paths.caseFile(caseId), replace: true });
  },
});

const tree = root.addChildren([
  frame.addChildren([
    start,
    createRoute({ getParentRoute: inFrame, path: "/idag", component: TodayScreen }),
    createRoute({ getParentRoute: inFrame, path: "/arenden", component: CaseListScreen }),
    createRoute({ getParentRoute: inFrame, path: "/arenden/nytt", component: NewCaseScreen }),
    caseFile.addChildren([
      startOfCase,
      createRoute({ getParentRoute: inCase, path: "/oversikt", component: CaseOverviewScreen }),
      createRoute({ getParentRoute: inCase, path: "/samtycke", component: ConsentScreen }),
      createRoute({ getParentRoute: inCase, path: "/samtycke/foljder", component: ConsequencesScreen }),
      createRoute({ getParentRoute: inCase, path: "/kallelser", component: NoticesScreen }),
      createRoute({ getParentRoute: inCase, path: "/moten", component: CaseMeetingsScreen }),
      createRoute({ getParentRoute: inCase, path: "/plan", component: PlanScreen }),
      createRoute({ getParentRoute: inCase, path: "/anteckningar", component: NotesScreen }),
      createRoute({ getParentRoute: inCase, path: "/checklista", component: ChecklistScreen }),
      createRoute({ getParentRoute: inCase, path: "/dokument", component: CaseDocumentsScreen }),
      createRoute({ getParentRoute: inCase, path: "/avslut", component: ClosureScreen }),
      createRoute({ getParentRoute: inCase, path: "/logg", component: CaseLogScreen }),
    ]),
    createRoute({ getParentRoute: inFrame, path: "/samtycken", component: ConsentListScreen }),
    createRoute({ getParentRoute: inFrame, path: "/konsultationer", component: ConsultationListScreen }),
    createRoute({ getParentRoute: inFrame, path: "/identifierade-kontakter", component: EnquiryListScreen }),
    createRoute({ getParentRoute: inFrame, path: "/moten", component: MeetingListScreen }),
    createRoute({ getParentRoute: inFrame, path: "/moten/$meetingId", component: MeetingScreen }),
    createRoute({ getParentRoute: inFrame, path: "/kalender", component: CalendarScreen }),
    createRoute({ getParentRoute: inFrame, path: "/kontakter", component: ContactListScreen }),
    createRoute({ getParentRoute: inFrame, path: "/arbetsgrupp", component: WorkGroupScreen }),
    createRoute({ getParentRoute: inFrame, path: "/rapporter", component: ReportScreen }),
    createRoute({ getParentRoute: inFrame, path: "/installningar", component: SettingsScreen }),
    createRoute({ getParentRoute: inFrame, path: "/installningar/fragor", component: GuideScreen }),
    createRoute({ getParentRoute: inFrame, path: "/installningar/loggranskning", component: LogReviewScreen }),
    createRoute({ getParentRoute: inFrame, path: "/installningar/wordmallar", component: WordTemplateScreen }),
    createRoute({ getParentRoute: inFrame, path: "/installningar/nycklar", component: KeysScreen }),
    createRoute({ getParentRoute: inFrame, path: "/sakerhetskopia", component: BackupScreen }),
    createRoute({ getParentRoute: inFrame, path: "/installningar/valvet", component: VaultScreen }),
    createRoute({ getParentRoute: inFrame, path: "/orosanmalan", component: ConcernReportScreen }),
    createRoute({ getParentRoute: inFrame, path: "$", component: NotFound }),
    createRoute({
      getParentRoute: inFrame,
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
