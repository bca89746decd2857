import { FileInput, Keyboard } from "lucide-react";
import { useState } from "react";
import type { ReturnedMinutes } from "../../../../shared/domain/returned-minutes.ts";
import { kitText } from "../../../../shared/text/kit.ts";
import { writingText as text } from "../../../../shared/text/writing.ts";
import { useApi } from "../../../api/ApiProvider.tsx";
import { failureInWords } from "../../../api/failure-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { BeginDialog } from "../guest/BeginDialog.tsx";
import { ReturnedDialog } from "../returned/ReturnedDialog.tsx";
import { WayOfWriting } from "../WayOfWriting.tsx";
import { useContent, useRoom } from "./RoomContext.ts";

/** The ways in which somebody else writes, while the meeting is open: the template goes out, and what is written in it comes back. */
export const RoomWriting = () => {
  const api = useApi();
  const { meeting, view, facts } = useRoom();
  const { noteTaker } = useContent();
  const [returned, setReturned] = useState<ReturnedMinutes>();
  const [isHandingOver, setHandingOver] = useState(false);
  const [problem, setProblem] = useState<string>();
  const choose = async (): Promise<void> => {
    const file = await api.desktop.chooseMinutesFile(null);
    if (file.ok && !file.value.chosen) return;
    const answer = file.ok ? await api.minutes.readReturned({ minutesId: view.minutes.minutesId }) : file;
    if (answer.ok) setReturned(answer.value);
    else setProblem(failureInWords(answer.error, facts.naming));
  };
  const closeProblem = (): void => setProblem(undefined);
  return (
    <>
      <WayOfWriting
        meeting={meeting}
        more={[
          {
            id: "returned",
            label: text.readReturned,
            icon: <FileInput size={16} aria-hidden />,
            onAction: () => void choose(),
          },
          {
            id: "guest",
            label: text.handOver,
            icon: <Keyboard size={16} aria-hidden />,
            onAction: () => setHandingOver(true),
          },
        ]}
      />
      {returned !== undefined && <ReturnedDialog returned={returned} onClose={() => setReturned(undefined)} />}
      {isHandingOver && (
        <BeginDialog minutesId={view.minutes.minutesId} noteTaker={noteTaker} onClose={() => setHandingOver(false)} />
      )}
      {problem !== undefined && (
        <Dialog
          isOpen
          onClose={closeProblem}
          title={text.notRead}
          size="narrow"
          footer={
            <Button look="primary" onPress={closeProblem} autoFocus>
              {kitText.close}
            </Button>
          }
        >
          <p>{problem}</p>
        </Dialog>
      )}
    </>
  );
};
