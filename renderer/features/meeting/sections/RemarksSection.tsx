import { minutesText } from "../../../../shared/text/minutes.ts";
import { classes } from "../../../ui/classes.ts";
import { useContent, useRoom } from "../room/RoomContext.ts";
import { PartyTexts } from "./PartyTexts.tsx";
import styles from "./Sections.module.css";

const css = classes(styles);
const text = minutesText.remarks;

/** What a party holds to be wrong in what is written (SoL 14:6): it is noted, also when it is not changed. */
export const RemarksSection = () => {
  const { keeper } = useRoom();
  const { remarks } = useContent();
  return (
    <>
      <p className={css("lead")}>{text.lead}</p>
      <PartyTexts
        kind="remark"
        rows={remarks}
        add={text.add}
        label={text.from}
        onChange={(change) => void keeper.keep((content) => ({ remarks: change(content.remarks) }))}
      />
    </>
  );
};
