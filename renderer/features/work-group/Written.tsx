import { workGroupText } from "../../../shared/text/work-group.ts";
import styles from "./WorkGroup.module.css";

/** A text under its heading, or that nothing has been written. */
export const Written = ({ title, words }: { readonly title: string; readonly words: string }) => (
  <div>
    <h3 className={styles["subheading"]}>{title}</h3>
    <p className={styles[words === "" ? "quiet" : "written"]}>
      {words === "" ? workGroupText.view.nothingWritten : words}
    </p>
  </div>
);
