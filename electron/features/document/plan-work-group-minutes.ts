// Minutes of a meeting of the work group (R49), to an agency that was there. About nobody: no consent is asked for, but each copy is logged.
import { err, ok } from "../../../shared/result.ts";
import { readProfile } from "../../database/readings/profile.ts";
import { actOfWorkGroupMinutes, readGroupMatters, readWorkGroupMeeting } from "../../database/readings/work-group.ts";
import { workGroupMinutesDocument } from "../../documents/work-group-minutes.ts";
import { aboutNobody, type CopyContext, type Planned, type PlannedCopy } from "./copy.ts";
import { headOf } from "./head.ts";
import type { RequestOf } from "./plan-parts.ts";

export const planWorkGroupMinutes = async (
  { workGroupMeetingId, agencyId }: RequestOf<"workGroupMinutes">,
  { read, today }: CopyContext,
): Promise<Planned> => {
  const meeting = await readWorkGroupMeeting(read, workGroupMeetingId);
  const saved = await readProfile(read);
  if (saved === undefined) return err({ code: "profileMissing" });
  const { profile } = saved;
  const agency = profile.agencies.find((one) => one.agencyId === agencyId);
  if (meeting === undefined || agency === undefined || !meeting.agencyIds.includes(agencyId)) {
    return err({ code: "notFound" });
  }
  if (meeting.removedOn !== null) return err({ code: "removedAlready" });
  if (meeting.heldOn > today) return err({ code: "meetingNotToday", heldOn: meeting.heldOn });
  const matter = (await readGroupMatters(read)).find(({ groupMatterId }) => groupMatterId === meeting.groupMatterId);
  const { place, agenda, decisions } = meeting;
  const nameOf = (id: string): string => profile.agencies.find((one) => one.agencyId === id)?.name ?? "";
  return ok<PlannedCopy>({
    ...aboutNobody,
    kind: "workGroupMinutes",
    act: actOfWorkGroupMinutes(workGroupMeetingId),
    caseNumber: meeting.number,
    addressee: { code: agency.code, name: agency.name, role: agency.name },
    recipientKey: `agency:${agencyId}`,
    attended: true,
    emailAllowed: true,
    told: { place, agenda, decisions, undertakings: meeting.undertakings.map(({ what }) => what) },
    document: (number) =>
      workGroupMinutesDocument({
        head: {
          ...headOf(profile, {
            caseNumber: meeting.number,
            registryNumber: "",
            number,
            recipient: agency.name,
            issuedOn: today,
          }),
          about: "workGroup",
          // Nothing in it is secret.
          secrecyMark: null,
        },
        heldOn: meeting.heldOn,
        startsAt: meeting.startsAt,
        place,
        matter: matter === undefined || matter.title === "" ? null : matter.title,
        agencies: meeting.agencyIds.map(nameOf),
        agenda,
        decisions,
        undertakings: meeting.undertakings.map(({ agencyId: by, ...undertaking }) => ({
          ...undertaking,
          agency: nameOf(by),
        })),
        nextOn: meeting.nextOn,
      }),
  });
};
