import { settingsText } from "../../../shared/text/settings.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./Settings.module.css";

const { sections } = settingsText;

export type SettingsSection = keyof typeof sections;

/** What each section's card is called in the page. */
export const sectionId = (section: SettingsSection): string => `settings-${section}`;

const order: readonly SettingsSection[] = [
  "model",
  "municipality",
  "coordinator",
  "group",
  "process",
  "times",
  "terms",
  "routine",
  "agencies",
  "window",
];

/** The sections of the settings, to go to without scrolling. All of them stay on the page, so nothing that was typed is lost. */
export const SectionNavigation = () => (
  <nav aria-label={settingsText.navigation} className={styles["navigation"]}>
    {order.map((section) => (
      <Button
        key={section}
        look="quiet"
        onPress={() => {
          const card = document.getElementById(sectionId(section));
          card?.scrollIntoView({ block: "start" });
          card?.focus({ preventScroll: true });
        }}
      >
        {sections[section].title}
      </Button>
    ))}
  </nav>
);
