// Which texts a section holds at this meeting, and how each is named on the screen.
import { currentVersion, mayAttend } from "../../../../shared/domain/consent-rules.ts";
import { AgencyId } from "../../../../shared/domain/ids.ts";
import type { Meeting } from "../../../../shared/domain/meeting.ts";
import type { MinutesContent } from "../../../../shared/domain/minutes.ts";
import { minutesSections, type SectionField, sectionsAt } from "../../../../shared/domain/minutes-sections.ts";
import {
  placeOf,
  rowText,
  SurveyAspect,
  surveyText,
  type TextName,
} from "../../../../shared/domain/minutes-text-name.ts";
import { hasText, isLine, readText } from "../../../../shared/domain/minutes-texts.ts";
import { concernAreaText } from "../../../../shared/text/consultation.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { partyInWords } from "../../../../shared/text/plan.ts";
import type { RoomFacts } from "./room-facts.ts";
import type { SectionId } from "./sections.ts";

const namesIn = (field: SectionField, content: MinutesContent): readonly TextName[] => {
  switch (field.kind) {
    case "facts":
      return [];
    case "text":
      return [field.name];
    case "survey":
      return content.survey.flatMap((card) =>
        card.entries.flatMap(({ categoryId }) =>
          SurveyAspect.options.map((aspect) => surveyText(card.agencyId, categoryId, aspect)),
        ),
      );
    case "rows":
      return {
        risk: content.risks.map(({ riskId }) => riskId),
        dissent: content.dissents.map(({ rowId }) => rowId),
        remark: content.remarks.map(({ rowId }) => rowId),
        proposal: content.youthVoice.proposals.map(({ proposalId }) => proposalId),
      }[field.row].map((id) => rowText(field.row, id));
  }
};

/** The texts of a section that can be moved: those that say something, and risk factors, whose code says it. */
export const movableTexts = (section: SectionId, content: MinutesContent): readonly TextName[] =>
  minutesSections
    .filter(({ id }) => id === section)
    .flatMap(({ fields }) => fields.flatMap((field: SectionField) => namesIn(field, content)))
    .filter((name) => readText(content, name).trim() !== "" || name.startsWith("risk."));

/** Every text that something can be moved to: what consent lets an agency tell that day, and the running texts of the meeting. */
export const moveTargets = (facts: RoomFacts, meeting: Meeting, content: MinutesContent): readonly TextName[] => {
  const categories = (currentVersion(facts.consent, meeting.heldOn)?.categories ?? []).filter(({ agencyId }) =>
    mayAttend(facts.consent, agencyId, meeting.heldOn),
  );
  const sections = sectionsAt(meeting.kind, true);
  const running = minutesSections
    .filter(({ id }) => sections.includes(id))
    .flatMap(({ fields }) => fields.flatMap((field: SectionField) => (field.kind === "text" ? [field.name] : [])))
    .filter((name) => !isLine(name) && hasText(content, name) && name !== "dissent" && name !== "concernReport.note");
  return [
    ...categories.flatMap(({ agencyId, categoryId }) =>
      SurveyAspect.options.map((aspect) => surveyText(agencyId, categoryId, aspect)),
    ),
    ...running,
  ];
};

/** A text by its name, in words: "Skola: Närvaro", "Så ser vårdnadshavarna på läget". */
export const textInWords = (name: TextName, content: MinutesContent, facts: RoomFacts): string => {
  const place = placeOf(name);
  switch (place?.kind) {
    case undefined:
      return "";
    case "field":
      return minutesText.texts[place.field];
    case "survey": {
      const agency = facts.profile.agencies.find((one) => one.agencyId === place.agencyId);
      const category = agency?.categories.find((one) => one.categoryId === place.categoryId)?.name ?? place.categoryId;
      return `${facts.naming.agency(AgencyId.parse(place.agencyId))}: ${minutesText.survey.aspects[place.aspect](category)}`;
    }
    case "row": {
      const { rowId } = place;
      const risk = content.risks.find(({ riskId }) => riskId === rowId);
      const proposal = content.youthVoice.proposals.find(({ proposalId }) => proposalId === rowId);
      const dissent = content.dissents.find((one) => one.rowId === rowId);
      const remark = content.remarks.find((one) => one.rowId === rowId);
      if (risk !== undefined) return concernAreaText[risk.area];
      if (proposal !== undefined) return minutesText.voice.attitudeTo(proposal.proposal);
      if (dissent !== undefined) return minutesText.shared.dissentFrom(partyInWords(dissent.by, facts.naming));
      if (remark !== undefined) return minutesText.remarks.from(partyInWords(remark.by, facts.naming));
      return minutesText.rowKinds[place.row];
    }
  }
};
