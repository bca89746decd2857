// The facts of a case in random states, for the rules about tasks. Reaches every kind of task that is asked of a case.
import fc from "fast-check";
import type { MeetingFacts } from "../../shared/domain/case-steps.ts";
import type { ConsentFacts } from "../../shared/domain/consent-rules.ts";
import { addDays, type Day } from "../../shared/domain/day.ts";
import { everyParty } from "../../shared/domain/end-letters.ts";
import { CommitmentId, DocumentId, GoalId, MeetingId, MisdeliveryId } from "../../shared/domain/ids.ts";
import type { Misdelivery } from "../../shared/domain/misdelivery.ts";
import { partyKey } from "../../shared/domain/party.ts";
import type { Commitment, CommitmentStatus } from "../../shared/domain/plan.ts";
import type { EndLetter, NoticeFacts, TaskFacts } from "../../shared/domain/task.ts";
import { answersOf, caseId, guardianOne, guardians, guardianTwo, school, versionOne, youth } from "./example-case.ts";

/** One guardian has signed. */
export const waiting: ConsentFacts = {
  youth,
  guardians,
  versions: [versionOne],
  answers: answersOf(guardianOne, "yes", "2026-03-16"),
  personAnswers: [],
  exceptions: [],
  declines: [],
  agreements: [],
};
export const complete: ConsentFacts = {
  ...waiting,
  answers: [...waiting.answers, ...answersOf(guardianTwo, "yes", "2026-03-18")],
};

export const facts = (changes: Partial<TaskFacts> = {}): TaskFacts => ({
  model: "preMeeting",
  startDecidedBy: "preMeeting",
  familyPresent: true,
  surveyTalk: false,
  consent: complete,
  meetings: [],
  closedOn: null,
  commitments: [],
  notices: [],
  plannedOn: new Map(),
  contacts: [],
  misdeliveries: [],
  caseId,
  assessments: new Map(),
  endLetters: [],
  personsTold: [],
  closure: null,
  lastActivityOn: "2026-03-10",
  ...changes,
});

export const meeting = (changes: Partial<MeetingFacts>): MeetingFacts => ({
  meetingId: MeetingId.parse("m1"),
  kind: "followUp",
  ordinal: 2,
  heldOn: "2026-05-21",
  startsAt: "15:00",
  startedAt: null,
  cancelledOn: null,
  noticeSentOn: null,
  informedOn: null,
  noticeOutdated: false,
  unsentCopies: 0,
  minutesState: "none",
  decidedToGoOn: false,
  meetsAgain: false,
  endsCooperation: false,
  ...changes,
});

/** A letter about an end to everybody in the case. */
export const lettersToAll = (kind: EndLetter["kind"], act: string, sentOn: Day): readonly EndLetter[] =>
  everyParty(complete).map((party) => ({ kind, act, recipientKey: partyKey(party), sentOn }));

const dayAt = (count: number): Day => addDays("2026-03-10", count);
/** Half of the days lie close together, so that what is due shortly before or after another day is tried too. */
export const anyDay = fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 100, max: 112 })).map(dayAt);

const anyMeeting = (number: number): fc.Arbitrary<MeetingFacts> =>
  fc
    .record({
      kind: fc.constantFrom("preMeeting" as const, "first" as const, "followUp" as const),
      heldOn: anyDay,
      noticeSentOn: fc.constantFrom(null, "2026-03-10"),
      cancelledOn: fc.constantFrom(null, null, "2026-03-11"),
      informedOn: fc.constantFrom(null, "2026-03-10"),
      endsCooperation: fc.constantFrom(false, false, false, true),
      meetsAgain: fc.boolean(),
      minutesState: fc.constantFrom(
        "none" as const,
        "none" as const,
        "none" as const,
        "draft" as const,
        "established" as const,
        "dispatched" as const,
      ),
    })
    .map((some) =>
      meeting({
        ...some,
        meetingId: MeetingId.parse(`m${String(number)}`),
        startedAt: some.minutesState === "none" ? null : "x",
      }),
    );

const anyCommitment = (number: number): fc.Arbitrary<Commitment> =>
  fc
    .record({
      followUpOn: fc.option(anyDay),
      statuses: fc.array(fc.constantFrom<CommitmentStatus>("ongoing", "done", "partly", "cancelled"), { maxLength: 2 }),
    })
    .map(({ followUpOn, statuses }) => ({
      commitmentId: CommitmentId.parse(`a${String(number)}`),
      caseId,
      goalId: GoalId.parse("g1"),
      number,
      meetingId: MeetingId.parse("m1"),
      what: "Något",
      responsible: { kind: "youth" },
      responsibleRole: "",
      startsOn: null,
      followUpOn,
      frequency: "",
      version: 1,
      reviews: statuses.map((status) => ({
        meetingId: MeetingId.parse("m1"),
        on: "2026-03-10",
        status,
        result: "",
        worked: null,
        differently: "",
      })),
      changes: [],
    }));

/** Everybody has answered, and the second guardian no to all. */
const declinedByOne: ConsentFacts = {
  ...complete,
  answers: [...waiting.answers, ...answersOf(guardianTwo, "no", "2026-03-18")],
};
/** Everybody said yes, and the second guardian took it all back. */
export const withdrawnByOne: ConsentFacts = {
  ...complete,
  answers: [...complete.answers, ...answersOf(guardianTwo, "withdrawn", "2026-04-20")],
};
const nothing: ConsentFacts = { ...waiting, versions: [], answers: [] };
const said = { on: "2026-03-11", manner: "oral", receivedBy: "", afterVersion: 0 } as const;

const anyConsent: fc.Arbitrary<ConsentFacts> = fc
  .record({
    answered: fc.constantFrom(complete, complete, complete, waiting, nothing, declinedByOne, withdrawnByOne, {
      ...nothing,
      declines: [said],
    }),
    // Turning 15 and 18 within the days that are tried, or neither.
    birthDate: fc.constantFrom(youth.birthDate, youth.birthDate, "2011-06-01", "2008-06-01"),
    hinderedUntil: fc.option(anyDay),
  })
  .map(({ answered, birthDate, hinderedUntil }) => ({
    ...answered,
    youth: { ...youth, birthDate },
    exceptions:
      hinderedUntil === null
        ? []
        : [
            {
              signer: guardianTwo,
              kind: "hindered" as const,
              reason: "Utomlands",
              decidedBy: "Kaj",
              decidedOn: "2026-03-10",
              until: hinderedUntil,
            },
          ],
  }));

const terms = { startsAt: "15:00", endsAt: "16:15", place: "Familjens hus" };

/** A notice to the school: sent or not, of the meeting as it is or as it was, answered or not, with its ground or without. */
const anyNotice = (one: MeetingFacts): fc.Arbitrary<NoticeFacts> =>
  fc
    .record({
      sent: fc.constantFrom(true, true, false),
      place: fc.constantFrom(terms.place, terms.place, "Rådhuset"),
      replyBy: fc.option(anyDay),
      groundLostOn: fc.option(anyDay, { freq: 3 }),
      isTold: fc.boolean(),
    })
    .map(({ sent, place, replyBy, groundLostOn, isTold }) => {
      const party = { kind: "agency" as const, agencyId: school };
      const { meetingId, kind, heldOn, startedAt, cancelledOn } = one;
      const sending = { ...terms, party, contactId: null, edition: 1, heldOn, place, sentOn: "2026-03-10" };
      return {
        meetingId,
        meeting: { ...terms, kind, heldOn, startedAt, cancelledOn },
        notice: {
          meetingId,
          caseId,
          consentId: versionOne.consentId,
          createdOn: "2026-03-10",
          replyBy,
          recipients: [{ party, contactId: null }],
          details: { urgentBecause: "", bring: "", practical: "", checkedPlace: "" },
          sentOn: sent ? "2026-03-10" : null,
          sendings: sent ? [sending] : [],
          replies: [],
          groundLostOn,
          version: 1,
        },
        toldOff: isTold ? [partyKey(party)] : [],
      };
    });

/** A copy that went wrong, assessed or not. */
export const misdelivery = (number: number, changes: Partial<Misdelivery> = {}): Misdelivery => ({
  misdeliveryId: MisdeliveryId.parse(`f${String(number)}`),
  caseId,
  documentId: DocumentId.parse("h1"),
  number,
  foundOn: "2026-04-10",
  foundAt: "15:20",
  cameTo: "En förskola",
  measures: [],
  done: "",
  assessment: { outcome: "pending" },
  registeredOn: "2026-04-10",
  corrects: null,
  ...changes,
});

const anyMisdelivery = (number: number): fc.Arbitrary<Misdelivery> =>
  fc
    .record({
      foundOn: anyDay,
      assessment: fc.constantFrom<Misdelivery["assessment"]>(
        { outcome: "pending" },
        { outcome: "notNeeded", because: "Oöppnad" },
      ),
    })
    .map((some) => misdelivery(number, some));

export const anyFacts: fc.Arbitrary<TaskFacts> = fc
  .tuple(anyMeeting(1), anyMeeting(2), anyMeeting(3))
  .chain((meetings) =>
    fc.record({
      consent: anyConsent,
      meetings: fc.constant(meetings),
      notices: fc.tuple(anyNotice(meetings[0]), anyNotice(meetings[1])),
      commitments: fc.tuple(anyCommitment(1), anyCommitment(2)),
      contacts: fc.array(
        fc.record({
          on: anyDay,
          withFamily: fc.boolean(),
          meetingId: fc.constantFrom(null, MeetingId.parse("m1"), MeetingId.parse("m2")),
        }),
        { maxLength: 4 },
      ),
      assessments: fc.constantFrom(new Map(), new Map([[MeetingId.parse("m1"), [school]]])),
      closedOn: fc.oneof({ weight: 8, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: anyDay }),
      misdeliveries: fc.oneof(fc.constant([]), fc.tuple(anyMisdelivery(1), anyMisdelivery(2))),
      lastActivityOn: anyDay,
    }),
  )
  .map((some) => facts(some));
