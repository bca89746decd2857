// The ids in the address, as the contract's own types.
import { useParams } from "@tanstack/react-router";
import { CaseId, MeetingId } from "../../shared/domain/ids.ts";

/** The case that a screen under /arenden/… is about. */
export const useCaseId = (): CaseId => CaseId.parse(useParams({ from: "/frame/arenden/$caseId" }).caseId);

/** The meeting that /moten/… is about. */
export const useMeetingId = (): MeetingId => MeetingId.parse(useParams({ from: "/frame/moten/$meetingId" }).meetingId);
