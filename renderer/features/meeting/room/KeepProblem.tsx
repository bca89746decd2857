import { useSyncExternalStore } from "react";
import { meetingText } from "../../../../shared/text/meeting.ts";
import { useApi } from "../../../api/ApiProvider.tsx";
import { failureInWords } from "../../../api/failure-words.ts";
import { Band } from "../../../ui/Band.tsx";
import { Button } from "../../../ui/Button.tsx";
import { useRoom } from "./RoomContext.ts";

const text = meetingText.room;

/** A change that was not kept: why, and the way on. The words that were typed are in their drafts. */
export const KeepProblem = () => {
  const api = useApi();
  const { keeper, facts, meeting } = useRoom();
  const { failure } = useSyncExternalStore(keeper.subscribe, keeper.state);
  if (failure === undefined) return null;
  const conflict = failure.code === "changedMeanwhile";
  const readAgain = async (): Promise<void> => {
    const answer = await api.minutes.read({ meetingId: meeting.meetingId });
    if (answer.ok) keeper.adopt(answer.value.minutes);
  };
  return (
    <Band
      tone="bad"
      role="alert"
      title={conflict ? text.conflict : text.notKept}
      actions={
        <Button size="small" onPress={() => void (conflict ? readAgain() : keeper.keep((content) => content))}>
          {conflict ? text.readAgain : text.keepAgain}
        </Button>
      }
    >
      {conflict ? text.conflictBody : failureInWords(failure, facts.naming)}
    </Band>
  );
};
