// R24: replies to a notice, and addressees who have ended. And a meeting that runs past midnight.
import { describe, expect, it } from "vitest";
import { agencies } from "../support/lou.ts";
import { planOf, preMeeting, recipients } from "../support/lou-meetings.ts";
import { agencyParty, send, withConsent } from "../support/lou-stages.ts";
import { coming, four, noticeMade, noticeTo, sendToAll } from "../support/lou-notice.ts";
import { must, refused } from "../support/office.ts";
import { textOf } from "../support/pdf.ts";

describe("A reply (R24)", () => {
  it("names those who come, apart from the addressee, or says that nobody does; a changed reply is a new one", async () => {
    const summoning = await noticeMade();
    const { office, meetingId, lou } = summoning;
    const party = agencyParty(agencies.school);
    const give = (reply: Parameters<typeof office.api.notice.reply>[0]["reply"]) =>
      office.api.notice.reply({ meetingId, party, reply });
    expect(await refused(give(coming("Anna Exempelsson", "2026-03-27")))).toEqual({ code: "noticeNotSent" });
    await sendToAll(summoning);
    expect(
      await refused(give({ answer: { kind: "coming", attendees: [] }, on: "2026-03-27", manner: "email" })),
    ).toEqual({ code: "attendeeMissing" });
    expect(await refused(give(coming("Anna Exempelsson", "2026-03-28")))).toEqual({ code: "dateInFuture" });
    expect(await refused(give(coming("Anna Exempelsson", "2026-03-26")))).toEqual({
      code: "repliedBeforeSent",
      sentOn: "2026-03-27",
    });
    await must(
      give({
        answer: {
          kind: "coming",
          attendees: [
            { name: "Anna Exempelsson", role: "Mentor" },
            { name: "Bo Exempelsson", role: "Rektor" },
          ],
        },
        on: "2026-03-27",
        manner: "phone",
      }),
    );
    const notice = await must(
      give({ answer: { kind: "notComing", reason: "Studiedag" }, on: "2026-03-27", manner: "email" }),
    );
    expect(notice.replies.map(({ answer }) => answer.kind)).toEqual(["coming", "notComing"]);
    expect(notice.recipients[0]?.contactId).toBe(lou.contacts.school);
    expect(
      await refused(
        office.api.notice.reply({
          meetingId,
          party: agencyParty(agencies.childPsychiatry),
          reply: coming("Någon", "2026-03-27"),
        }),
      ),
    ).toEqual({ code: "notSummoned" });
  });

  it("R24: refuses an addressee who has ended, when the notice is made and again when it is sent", async () => {
    const summoning = await noticeMade();
    const { office, lou, meetingId } = summoning;
    await must(office.api.contact.end({ contactId: lou.contacts.school, version: 1 }));
    expect(await refused(send(office, [noticeTo(meetingId, "school")], "paper"))).toEqual({
      code: "contactEnded",
      agencyId: agencies.school,
    });
    expect(
      await refused(office.api.notice.create({ meetingId, recipients: recipients(lou, four), replyBy: null })),
    ).toEqual({ code: "contactEnded", agencyId: agencies.school });
    const deputy = await must(
      office.api.contact.add({
        agencyId: agencies.school,
        name: "Ersa Exempelsson",
        role: "Specialpedagog",
        phone: "",
        email: "",
        isDeputy: true,
      }),
    );
    await must(
      office.api.notice.create({
        meetingId,
        recipients: recipients(lou, four).map((one) =>
          one.contactId === lou.contacts.school ? { ...one, contactId: deputy.contactId } : one,
        ),
        replyBy: null,
      }),
    );
    const { text } = await textOf((await must(office.api.document.preview(noticeTo(meetingId, "school")))).bytes);
    expect(text).toContain("Till: Skola, Ersa Exempelsson");
  });
});

describe("A meeting past midnight", () => {
  const night = { startsAt: "23:00", endsAt: "00:30" };

  it("needs consent on both its days, and may be started on either", async () => {
    const { office, meetingId, lou } = await noticeMade(night);
    const { text } = await textOf((await must(office.api.document.preview(noticeTo(meetingId, "school")))).bytes);
    expect(text).toContain("kl. 23.00 till kl. 00.30 natten efter");
    office.setDay("2026-04-10", "00:10:00");
    await must(office.api.meeting.start({ meetingId }));

    const { office: other, lou: same } = await withConsent();
    expect(lou.caseId).not.toBe(same.caseId);
    await preMeeting(other, same);
    const last = await must(
      other.api.meeting.plan({ caseId: same.caseId, plan: planOf("first", "2026-11-18", night) }),
    );
    expect(
      await refused(
        other.api.notice.create({ meetingId: last.meetingId, recipients: recipients(same, four), replyBy: null }),
      ),
    ).toEqual({ code: "consentExpired", to: "2026-11-18" });
  });
});
