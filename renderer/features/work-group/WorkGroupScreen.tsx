import { useSearch } from "@tanstack/react-router";
import { z } from "zod";
import { GroupMatterId, WorkGroupMeetingId } from "../../../shared/domain/ids.ts";
import { workGroupText as text } from "../../../shared/text/work-group.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { both } from "../../api/both.ts";
import { useQuery } from "../../api/useQuery.ts";
import { useToday } from "../../api/useToday.ts";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { MatterView } from "./MatterView.tsx";
import { ChangeMeeting, NewMeeting } from "./MeetingForm.tsx";
import { MeetingView } from "./MeetingView.tsx";
import type { WorkGroup } from "./work-group.ts";
import { WorkGroupList } from "./WorkGroupList.tsx";

/** Which part is shown stands in the address, so that a lock or a step back comes to the same place. */
const Search = z.object({
  mote: WorkGroupMeetingId.optional().catch(undefined),
  grupparende: GroupMatterId.optional().catch(undefined),
  visa: z.enum(["ny", "andra"]).optional().catch(undefined),
});

export const WorkGroupScreen = () => {
  const api = useApi();
  const answer = both(useQuery(api.workGroup.list, null), useQuery(api.profile.read, null));
  const today = useToday();
  // An address can be anything: what is not ours counts as not said.
  const search: unknown = useSearch({ strict: false });
  if (answer.state === "failed") {
    return (
      <>
        <PageHeader title={text.title} />
        <ErrorInPlace title={text.failed} onTryAgain={answer.readAgain}>
          {text.failedBody}
        </ErrorInPlace>
      </>
    );
  }
  if (answer.state === "loading" || today === undefined) return <Loading />;
  const [{ meetings, matters }, saved] = answer.value;
  const workGroup: WorkGroup = { meetings, matters, profile: saved?.profile, today };
  return <Part search={Search.parse(search)} workGroup={workGroup} />;
};

interface PartProps {
  readonly search: z.infer<typeof Search>;
  readonly workGroup: WorkGroup;
}

const Part = ({ search: { mote, grupparende, visa }, workGroup }: PartProps) => {
  if (mote !== undefined) {
    const meeting = workGroup.meetings.find(({ workGroupMeetingId }) => workGroupMeetingId === mote);
    if (meeting === undefined) return <ErrorInPlace title={text.notFound} />;
    return visa === "andra" && meeting.removedOn === null ? (
      <ChangeMeeting key={mote} meeting={meeting} workGroup={workGroup} />
    ) : (
      <MeetingView key={mote} meeting={meeting} workGroup={workGroup} />
    );
  }
  if (visa === "ny") return <NewMeeting groupMatterId={grupparende ?? null} workGroup={workGroup} />;
  if (grupparende === undefined) return <WorkGroupList workGroup={workGroup} />;
  const matter = workGroup.matters.find(({ groupMatterId }) => groupMatterId === grupparende);
  return matter === undefined ? (
    <ErrorInPlace title={text.matterNotFound} />
  ) : (
    <MatterView key={grupparende} matter={matter} workGroup={workGroup} />
  );
};
