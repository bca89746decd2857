import { minutesText } from "../../../../shared/text/minutes.ts";
import { MinutesText } from "../room/MinutesText.tsx";
import { useContent, useRoom } from "../room/RoomContext.ts";
import { PartyTexts } from "./PartyTexts.tsx";

const text = minutesText.shared;

/** What all agree on, and what somebody sees differently: by whom. */
export const SharedSection = () => {
  const { keeper } = useRoom();
  const { dissents, dissent } = useContent();
  return (
    <>
      <MinutesText name="sharedView" label={text.label} hint={text.hint} rows={5} />
      <PartyTexts
        kind="dissent"
        rows={dissents}
        add={text.addDissent}
        label={text.dissentFrom}
        onChange={(change) => void keeper.keep((content) => ({ dissents: change(content.dissents) }))}
      />
      {/* As it was written before each dissent had its party. */}
      {dissent.trim() !== "" && <MinutesText name="dissent" label={text.dissent} rows={2} />}
    </>
  );
};
