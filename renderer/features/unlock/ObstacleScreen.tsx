import { rescueText } from "../../../shared/text/rescue.ts";
import { restoreText } from "../../../shared/text/restore.ts";
import { obstacles, unlockText } from "../../../shared/text/unlock.ts";
import { CalmButtons, CalmScreen } from "../../frame/CalmScreen.tsx";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { classes } from "../../ui/classes.ts";
import styles from "./Obstacle.module.css";

const css = classes(styles);

export interface ObstacleScreenProps {
  readonly code: keyof typeof obstacles;
  readonly folder: string;
  readonly onTryAgain: () => void;
  readonly onRestore: () => void;
  /** The other ways on, where `isRescuable`. */
  readonly onRescue: (() => void) | undefined;
}

/** A vault that is whole but cannot be reached now needs no backup. */
const restorable: readonly ObstacleScreenProps["code"][] = [
  "keyringDamaged",
  "databaseDamaged",
  "databaseMissing",
  "vaultMissing",
];

/** Whether the keys are whole, so that there are other ways on. */
export const isRescuable = (code: ObstacleScreenProps["code"]): boolean =>
  code === "databaseDamaged" || code === "databaseMissing";

/** A vault that does not open, whatever is typed: what has happened, what has not, and the way forward. */
export const ObstacleScreen = ({ code, folder, onTryAgain, onRestore, onRescue }: ObstacleScreenProps) => {
  const { title, body, steps } = obstacles[code];
  // A file that is only gone may be put back, and tried again.
  const leadsOn = code === "databaseDamaged";
  return (
    <CalmScreen wide title={title} lead={unlockText.where(folder)}>
      <Band tone="bad" role="alert" title={body} />
      <ol className={css("steps")}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <CalmButtons>
        <Button look={leadsOn ? "normal" : "primary"} onPress={onTryAgain} autoFocus={!leadsOn}>
          {unlockText.tryAgain}
        </Button>
        {restorable.includes(code) && <Button onPress={onRestore}>{restoreText.open}</Button>}
        {onRescue !== undefined && (
          <Button look={leadsOn ? "primary" : "normal"} onPress={onRescue} autoFocus={leadsOn}>
            {rescueText.open}
          </Button>
        )}
      </CalmButtons>
    </CalmScreen>
  );
};
