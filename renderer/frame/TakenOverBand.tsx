import { frameText } from "../../shared/text/frame.ts";
import { dayAndTimeOf } from "../../shared/text/dates.ts";
import { useApi } from "../api/ApiProvider.tsx";
import { useQuery } from "../api/useQuery.ts";
import { Band } from "../ui/Band.tsx";
import { LinkButton } from "../ui/LinkButton.tsx";
import { hrefTo, paths } from "./paths.ts";
import styles from "./TakenOverBand.module.css";

/** How often it is asked whether another copy holds the register, in milliseconds. The host sees it by itself. */
const asked = 30_000;

/** Says on every screen that another copy holds the register, and the way forward. */
export const TakenOverBand = () => {
  const api = useApi();
  const state = useQuery(api.backup.state, {}, { every: () => asked });
  if (state.state !== "ready" || state.value.takenOverAt === null) return null;
  const { title, body, action } = frameText.takenOver;
  return (
    <div className={styles["band"]}>
      <Band
        tone="warn"
        title={title(dayAndTimeOf(state.value.takenOverAt))}
        actions={<LinkButton href={hrefTo(paths.backup)}>{action}</LinkButton>}
      >
        {body}
      </Band>
    </div>
  );
};
