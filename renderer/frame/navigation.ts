// The main menu, in order: Ctrl+1 is the first, Ctrl+9 the ninth. Add a line here and a route in routes.tsx.
import {
  Archive,
  CalendarDays,
  ChartColumn,
  Contact,
  FolderOpen,
  Handshake,
  House,
  MessagesSquare,
  Settings,
  Users,
} from "lucide-react";
import type { ComponentType } from "react";
import { frameText } from "../../shared/text/frame.ts";
import { paths } from "./paths.ts";

export interface NavigationItem {
  readonly path: string;
  readonly label: string;
  /** Further screens that belong here and have no line of their own. */
  readonly also?: readonly string[];
  readonly icon: ComponentType<{ size?: number; "aria-hidden"?: boolean }>;
}

const { navigation } = frameText;

export const navigationItems: readonly NavigationItem[] = [
  { path: paths.today, label: navigation.today, icon: House },
  { path: paths.cases, label: navigation.cases, also: [paths.consents], icon: FolderOpen },
  {
    path: paths.consultations,
    label: navigation.consultations,
    also: [paths.enquiries],
    icon: MessagesSquare,
  },
  { path: paths.meetings, label: navigation.meetings, icon: Users },
  { path: paths.calendar, label: navigation.calendar, icon: CalendarDays },
  { path: paths.contacts, label: navigation.contacts, icon: Contact },
  { path: paths.workGroup, label: navigation.workGroup, icon: Handshake },
  { path: paths.reports, label: navigation.reports, icon: ChartColumn },
  { path: paths.settings, label: navigation.settings, icon: Settings },
  { path: paths.backup, label: navigation.backup, icon: Archive },
];

/** The digit that goes with Ctrl to an item, 1 … 9; none for the tenth, since Ctrl+0 resets the zoom. */
export const digitOf = (index: number): string | undefined => (index < 9 ? String(index + 1) : undefined);

/** Reached through another screen, and by name from the palette. */
export const furtherPlaces: readonly Omit<NavigationItem, "icon">[] = [{ path: paths.keys, label: navigation.keys }];
