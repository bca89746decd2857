import type { SectionId } from "../room/sections.ts";
import { AttendanceSection } from "./AttendanceSection.tsx";
import { ConcernReportSection } from "./ConcernReportSection.tsx";
import { ConsentSection } from "./ConsentSection.tsx";
import { DecisionSection } from "./DecisionSection.tsx";
import { FollowUpSection } from "./FollowUpSection.tsx";
import { GuardiansSection } from "./GuardiansSection.tsx";
import { InformationSection } from "./InformationSection.tsx";
import { MissingSection } from "./MissingSection.tsx";
import { NextSection } from "./NextSection.tsx";
import { OwnSection } from "./OwnSection.tsx";
import { PlanSection } from "./PlanSection.tsx";
import { PurposeSection } from "./PurposeSection.tsx";
import { RemarksSection } from "./RemarksSection.tsx";
import { ReviewSection } from "./ReviewSection.tsx";
import { RisksSection } from "./RisksSection.tsx";
import { SharedSection } from "./SharedSection.tsx";
import { StrengthsSection } from "./StrengthsSection.tsx";
import { SurveySection } from "./SurveySection.tsx";
import { VoiceSection } from "./VoiceSection.tsx";

const sections = {
  attendance: AttendanceSection,
  consent: ConsentSection,
  information: InformationSection,
  purpose: PurposeSection,
  followUp: FollowUpSection,
  survey: SurveySection,
  risk: SurveySection,
  decision: DecisionSection,
  guardians: GuardiansSection,
  voice: VoiceSection,
  strengths: StrengthsSection,
  risks: RisksSection,
  shared: SharedSection,
  plan: PlanSection,
  missing: MissingSection,
  concernReport: ConcernReportSection,
  next: NextSection,
  remarks: RemarksSection,
  review: ReviewSection,
  own: OwnSection,
} as const satisfies Readonly<Record<SectionId, () => React.ReactNode>>;

/** One section of the minutes, to be written in. */
export const Section = ({ id }: { readonly id: SectionId }) => {
  const Component = sections[id];
  return <Component />;
};
