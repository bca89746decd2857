// How each command is taken back, if it is: a new command must be given its line. See: [Note: Undo]
import type { Contract } from "../../shared/contract/define.ts";
import { caseContract } from "../../shared/contract/index.ts";

export type WayBack =
  /** The message after it has "Ångra", which is that command with the values from before. */
  | { readonly undo: string }
  /** It stands, and is put right by a new event. */
  | { readonly correct: string }
  | { readonly neither: string };

const again = "What is registered next takes its place, in the same form";
const begins = "It begins a record, which is then changed or ended by its own commands";
const reading = "It only says that something was read";
const destroys = "It is asked about before, and takes the texts away for good";
const step = "A decided step of the process, which stands";

export const waysBack: Readonly<Record<string, WayBack>> = {
  "activity.tick": { neither: "A tick is taken away where it was made" },
  "caseFile.register": { neither: begins },
  "caseFile.open": { neither: reading },
  "caseFile.reveal": { neither: reading },
  "caseFile.linkConsultation": { neither: step },
  "caseFile.changeYouth": { undo: "caseFile.changeYouth" },
  "caseFile.addGuardian": { neither: begins },
  "caseFile.changeGuardian": { undo: "caseFile.changeGuardian" },
  "closure.close": { correct: "closure.correct" },
  "closure.correct": { correct: "closure.correct" },
  "closure.reopen": { correct: "closure.close" },
  "concernReport.make": { neither: "A report that has been made stands; what has come after is written up beside it" },
  "concernReport.track": { neither: again },
  "consent.create": { correct: "consent.change" },
  "consent.change": { correct: "consent.change" },
  "consent.answer": { correct: "consent.correct" },
  "consent.correct": { correct: "consent.answer" },
  "consent.addException": { correct: "consent.addException" },
  "consent.decline": { correct: "consent.answer" },
  "consent.agreeToGuardian": { correct: "consent.agreeToGuardian" },
  "consultation.register": { neither: begins },
  "consultation.change": { undo: "consultation.change" },
  "consultation.decide": { neither: step },
  "consultation.recordConsentAsked": { correct: "consultation.recordConsentAsked" },
  "consultation.remove": { neither: destroys },
  "enquiry.register": { neither: begins },
  "enquiry.open": { neither: reading },
  "enquiry.change": { undo: "enquiry.change" },
  "enquiry.conclude": { neither: step },
  "enquiry.remove": { neither: destroys },
  "contact.add": { neither: begins },
  "contact.change": { undo: "contact.restore" },
  "contact.confirm": { undo: "contact.restore" },
  "contact.end": { undo: "contact.restore" },
  "contact.restore": { neither: "It is itself the way back" },
  "disclosure.register": { correct: "disclosure.register" },
  "disclosure.registerMisdelivery": { correct: "disclosure.registerMisdelivery" },
  "document.check": { neither: "It says that a copy was read; a copy that becomes another is read anew" },
  "document.dispatch": { correct: "minutes.correct" },
  "guest.begin": { neither: "It is left with the coordinator's passphrase" },
  "guide.answer": { neither: again },
  "guide.check": { neither: again },
  "meeting.plan": { correct: "meeting.cancel" },
  "meeting.change": { undo: "meeting.change" },
  "meeting.cancel": { correct: "meeting.plan" },
  "meeting.inform": { undo: "meeting.inform" },
  "meeting.receiveAssessment": { undo: "meeting.receiveAssessment" },
  "meeting.start": { neither: step },
  "meeting.setAttendance": { neither: "The list is filled in where it stands, as long as the minutes are a draft" },
  "minutes.keep": { neither: "The field undoes what was typed in it, as long as the minutes are a draft" },
  "minutes.keepSurveyCard": { neither: "The field undoes what was typed in it, as long as the minutes are a draft" },
  "minutes.move": { neither: "The text is moved back the same way, as long as the minutes are a draft" },
  "minutes.establish": { correct: "minutes.correct" },
  "minutes.correct": { neither: begins },
  "minutes.readReturned": { neither: reading },
  "note.add": { undo: "note.undo" },
  "note.change": { undo: "note.change" },
  "note.undo": { neither: "It is itself the way back" },
  "note.strike": { neither: "It is itself a correction" },
  "notice.create": { correct: "notice.create" },
  "notice.reply": { correct: "notice.reply" },
  "plan.addGoal": { neither: begins },
  "plan.changeGoal": { undo: "plan.changeGoal" },
  "plan.removeGoal": { undo: "plan.addGoal" },
  "plan.addCommitment": { neither: begins },
  "plan.changeCommitment": { undo: "plan.changeCommitment" },
  "plan.removeCommitment": { undo: "plan.addCommitment" },
  "plan.reviewGoal": { neither: again },
  "plan.reviewCommitment": { neither: again },
  "privatePerson.add": { neither: begins },
  "privatePerson.change": { undo: "privatePerson.change" },
  "profile.save": { neither: "Every version is kept, and the form that saved it changes it again" },
  "profile.switchGround": { correct: "profile.switchGround" },
  "profile.writeFamilyText": { correct: "profile.writeFamilyText" },
  "profile.setLogo": { undo: "profile.setLogo" },
  "profile.takeOver": { neither: "It is looked at before; every version is kept" },
  "profile.moveCase": { neither: step },
  "report.freeze": { correct: "report.freeze" },
  "relation.link": { undo: "relation.unlink" },
  "relation.unlink": { undo: "relation.link" },
  "responsibility.handOver": { correct: "responsibility.handOver" },
  "supportGap.register": { undo: "supportGap.remove" },
  "supportGap.fill": { undo: "supportGap.fill" },
  "supportGap.remove": { undo: "supportGap.register" },
  "today.park": { undo: "today.wake" },
  "today.wake": { undo: "today.park" },
  "watch.add": { neither: begins },
  "watch.change": { undo: "watch.change" },
  "watch.postpone": { undo: "watch.change" },
  "watch.complete": { undo: "watch.reopen" },
  "watch.reopen": { neither: "It is itself the way back" },
  "wordTemplate.setUse": { correct: "wordTemplate.setUse" },
  "workGroup.registerMeeting": { neither: begins },
  "workGroup.changeMeeting": { undo: "workGroup.changeMeeting" },
  "workGroup.removeMeeting": { neither: destroys },
  "workGroup.beginMatter": { neither: begins },
  "workGroup.changeMatter": { undo: "workGroup.changeMatter" },
  "workGroup.removeMatter": { neither: destroys },
};

// As the kernel's own type, since the walk forgets which channel is which.
const everything: Contract = caseContract;

/** Every command of the contract, by its name. */
export const commandNames: readonly string[] = Object.entries(everything).flatMap(([group, channels]) =>
  Object.entries(channels).flatMap(([name, { kind }]) => (kind === "command" ? [`${group}.${name}`] : [])),
);

/** The commands whose message offers "Ångra". */
export const undoable: readonly string[] = Object.entries(waysBack).flatMap(([name, way]) =>
  "undo" in way ? [name] : [],
);
