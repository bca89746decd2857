import { Density, Theme } from "../../../shared/contract/desktop.ts";
import { densityText, settingsText, themeText } from "../../../shared/text/settings.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useCommand } from "../../api/useCommand.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Band } from "../../ui/Band.tsx";
import { Card } from "../../ui/Card.tsx";
import { RadioChoice } from "../../ui/RadioChoice.tsx";
import { sectionId } from "./SectionNavigation.tsx";

const { window: text, sections } = settingsText;
const themes = Theme.options.map((id) => ({ id, label: themeText[id] }));
const densities = Density.options.map((id) => ({ id, label: densityText[id] })).toReversed();

/** How the window looks on this computer. Kept outside the vault, and done at once. */
export const WindowCard = () => {
  const api = useApi();
  const preferences = useQuery(api.desktop.preferences, null);
  const change = useCommand(api.desktop.setPreferences);
  if (preferences.state !== "ready") return null;
  const { theme, density } = preferences.value;
  return (
    <Card id={sectionId("window")} title={sections.window.title} lead={sections.window.lead}>
      {change.failure !== undefined && <Band tone="bad" role="alert" title={text.failed} />}
      <RadioChoice
        label={text.theme}
        options={themes}
        value={theme}
        layout="row"
        onChange={(chosen) => void change.run({ theme: chosen })}
      />
      <RadioChoice
        label={text.density}
        options={densities}
        value={density}
        layout="row"
        onChange={(chosen) => void change.run({ density: chosen })}
      />
    </Card>
  );
};
