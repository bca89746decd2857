import { disclosureText } from "../../../shared/text/disclosure.ts";
import { familyTextsText } from "../../../shared/text/family-texts.ts";
import { guideText } from "../../../shared/text/guide.ts";
import { keysText } from "../../../shared/text/keys.ts";
import { logoText } from "../../../shared/text/logo.ts";
import { logReviewText } from "../../../shared/text/log-review.ts";
import { settingsText } from "../../../shared/text/settings.ts";
import { usualText } from "../../../shared/text/usual-commitments.ts";
import { vaultCheckText } from "../../../shared/text/vault-check.ts";
import { wordTemplateText } from "../../../shared/text/word-template.ts";
import { writingText } from "../../../shared/text/writing.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./Settings.module.css";

const { sections: words } = settingsText;

/** In the order of the page. The card of older cases is not always there, and has none. */
const sections = [
  ["model", words.model.title],
  ["municipality", words.municipality.title],
  ["coordinator", words.coordinator.title],
  ["group", words.group.title],
  ["process", words.process.title],
  ["times", words.times.title],
  ["terms", words.terms.title],
  ["routine", words.routine.title],
  ["agencies", words.agencies.title],
  ["usualCommitments", usualText.title],
  ["logo", logoText.title],
  ["familyTexts", familyTextsText.title],
  ["guide", guideText.title],
  ["grounds", disclosureText.switches.title],
  ["file", settingsText.file.title],
  ["blankMinutes", writingText.blank.title],
  ["wordTemplates", wordTemplateText.title],
  ["logReview", logReviewText.title],
  ["keys", keysText.settings.title],
  ["vault", vaultCheckText.title],
  ["window", words.window.title],
] as const;

export type SettingsSection = (typeof sections)[number][0];

/** What each section's card is called in the page. */
export const sectionId = (section: SettingsSection): string => `settings-${section}`;

/** The sections of the settings, to go to without scrolling. All of them stay on the page, so nothing that was typed is lost. */
export const SectionNavigation = () => (
  <nav aria-label={settingsText.navigation} className={styles["navigation"]}>
    {sections.map(([section, title]) => (
      <Button
        key={section}
        look="quiet"
        size="small"
        onPress={() => {
          const card = document.getElementById(sectionId(section));
          card?.scrollIntoView({ block: "start" });
          card?.focus({ preventScroll: true });
        }}
      >
        {title}
      </Button>
    ))}
  </nav>
);
