// The minutes (protokoll) of one recipient as a template's values: what its paper says, and nothing else.
import type { ValuesOf } from "../../../shared/domain/word-template-field.ts";
import { writtenDay } from "../../../shared/text/dates.ts";
import { capital, listed } from "../../../shared/text/documents/common.ts";
import { minutesWords as words } from "../../../shared/text/documents/minutes.ts";
import type { minutesFields } from "../../../shared/text/word-template-fields.ts";
import type { MinutesData } from "../minutes-data.ts";
import type { GoalSection } from "../plan-data.ts";
import type { DocumentPlan } from "../render-document.ts";
import { headValues } from "./head-values.ts";
import { pointValues } from "./scope-values.ts";

const goalValues = (goal: GoalSection) => ({
  code: goal.code,
  title: goal.title,
  facts: goal.facts,
  commitments: goal.commitments.map(({ code, what, notes, responsible, startsOn, followUpOn, status }) => ({
    code,
    what: [what, ...notes].join("\n"),
    responsible,
    startsOn: startsOn ?? words.noDay,
    followUpOn: followUpOn ?? words.noDay,
    status: status ?? "",
  })),
  trend: goal.trend,
  finished: pointValues(goal.finished),
});

const nextText = ({ next }: MinutesData): string =>
  next.closing ? words.closing : next.on === null ? "" : capital(writtenDay(next.on));

export const minutesValues = (data: MinutesData, plan: DocumentPlan): ValuesOf<typeof minutesFields> => {
  const { meeting, established, correction } = data;
  const { name, phone } = data.head.coordinator;
  return {
    ...headValues(plan),
    toAgency: data.audience === "agency",
    toFamily: data.audience === "family",
    draft: established === null ? words.draft : "",
    corrected: correction === null ? "" : words.corrected(data.version, correction),
    youth: data.youthName,
    time: words.timeText(meeting.startsAt, meeting.endsAt),
    place: meeting.place,
    leader: meeting.leader,
    noteTaker: meeting.noteTaker,
    attendance: data.attendance,
    consent: data.consentReviewed ?? "",
    informed: data.informed ?? "",
    purpose: meeting.purpose ?? "",
    question: meeting.question ?? "",
    decision: data.preMeetingDecision ?? "",
    worked: data.workedAsIntended ?? "",
    survey: data.survey.map(({ agency, entries, concern, nothingToReport }) => ({
      agency,
      rows: entries,
      concern: concern === null ? "" : words.concernOf(concern),
      nothing: nothingToReport ? words.nothingToReport : "",
    })),
    guardiansView: data.guardiansView ?? "",
    voice: data.youthVoice,
    ratings: data.ratings,
    strengths: data.strengths,
    risks: data.risks,
    shared: data.sharedView ?? "",
    dissent: data.dissent ?? "",
    dissents: data.dissents,
    goals: data.goals.map(goalValues),
    missing: data.missing ?? "",
    concernReport: data.concernReport ?? "",
    next: nextText(data),
    frequency: data.next.frequency ?? "",
    contactBetween: data.next.contactBetween ?? "",
    remarks: data.remarks,
    hidden: data.hiddenFromGuardians,
    hiddenLead: data.hiddenFromGuardians.length === 0 ? "" : words.hiddenLead[data.audience],
    writtenReasons: pointValues(data.writtenReasons),
    established: established === null ? "" : words.establishedText(established.by, established.on),
    version: String(data.version),
    recipients: listed(data.recipients),
    after: words.after[data.audience](name, phone),
  };
};
