import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { GuestView } from "../../../../shared/contract/guest.ts";
import { writtenBy } from "../../../../shared/domain/guest.ts";
import { frameText } from "../../../../shared/text/frame.ts";
import { meetingText } from "../../../../shared/text/meeting.ts";
import { unlockText } from "../../../../shared/text/unlock.ts";
import { useApi } from "../../../api/ApiProvider.tsx";
import { failureInWords } from "../../../api/failure-words.ts";
import { useQuery } from "../../../api/useQuery.ts";
import { hrefTo, paths } from "../../../frame/paths.ts";
import { GuestFrame } from "../../../frame/GuestFrame.tsx";
import { ErrorInPlace } from "../../../ui/ErrorInPlace.tsx";
import { Loading } from "../../../ui/Loading.tsx";
import { MeetingRoom } from "../room/MeetingRoom.tsx";
import type { RoomFacts } from "../room/room-facts.ts";
import { LeaveDialog } from "./LeaveDialog.tsx";

/** All that a note-taker sees in guest mode: this one meeting, to be written in. */
export const GuestScreen = () => {
  const api = useApi();
  const answer = useQuery(api.guest.read, null);
  return (
    <GuestFrame label={frameText.regions.content}>
      {answer.state === "loading" && <Loading>{meetingText.start.loading}</Loading>}
      {answer.state === "failed" && (
        <ErrorInPlace title={unlockText.unexpected} onTryAgain={answer.readAgain}>
          {failureInWords(answer.failure)}
        </ErrorInPlace>
      )}
      {answer.state === "ready" && <Writing {...answer.value} />}
    </GuestFrame>
  );
};

const factsOf = ({ caseNumber, meeting, youth, guardians, persons, consent, profile }: GuestView): RoomFacts => ({
  caseFile: { caseId: meeting.caseId, number: caseNumber },
  youth,
  guardians,
  persons,
  consent,
  profile,
  naming: {
    agency: (agencyId) => profile.agencies.find((agency) => agency.agencyId === agencyId)?.name ?? "",
    guardianNumber: (guardianId) => guardians.find((guardian) => guardian.guardianId === guardianId)?.number ?? 0,
    person: (personId) => {
      const person = persons.find((one) => one.personId === personId);
      return person && `${person.givenName} ${person.familyName}`;
    },
  },
  anybodyProtected: false,
});

const Writing = (shown: GuestView) => {
  const queryClient = useQueryClient();
  const [leaving, setLeaving] = useState<"meeting" | "concernReport">();
  const { guest, meeting, attendance, view } = shown;
  const left = (): void => {
    // The way that the coordinator asked for is where the ordinary window begins.
    window.location.hash = hrefTo(
      leaving === "concernReport" ? paths.concernReportAbout(guest.caseId) : paths.meeting(guest.meetingId),
    );
    // Everything is asked for anew: who writes now, and what the coordinator may see.
    queryClient.removeQueries({ type: "inactive" });
    void queryClient.resetQueries();
  };
  return (
    <>
      <MeetingRoom
        meeting={meeting}
        attendance={attendance}
        facts={factsOf(shown)}
        view={view}
        notice={null}
        contacts={[]}
        guest={{ writtenBy: writtenBy(guest), leave: setLeaving }}
      />
      {leaving !== undefined && <LeaveDialog to={leaving} onLeft={left} onClose={() => setLeaving(undefined)} />}
    </>
  );
};
