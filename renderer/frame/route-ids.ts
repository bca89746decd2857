// The ids in the address, parsed as the contract's own types: an address can be anything.
import { useParams } from "@tanstack/react-router";
import { z } from "zod";
import { CaseId, MeetingId } from "../../shared/domain/ids.ts";

const CaseParams = z.object({ caseId: CaseId });
const MeetingParams = z.object({ meetingId: MeetingId });

/** The case that a screen under /arenden/… is about. */
export const useCaseId = (): CaseId => CaseParams.parse(useParams({ strict: false })).caseId;

/** The meeting that a screen under /moten/… is about. */
export const useMeetingId = (): MeetingId => MeetingParams.parse(useParams({ strict: false })).meetingId;
