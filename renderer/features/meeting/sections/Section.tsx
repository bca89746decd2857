import type { SectionId } from "../room/sections.ts";
import { AttendanceSection } from "./AttendanceSection.tsx";
import { ConsentSection } from "./ConsentSection.tsx";
import { DecisionSection } from "./DecisionSection.tsx";
import { FollowUpSection } from "./FollowUpSection.tsx";
import { GuardiansSection } from "./GuardiansSection.tsx";
import { InformationSection } from "./InformationSection.tsx";
import { MissingSection } from "./MissingSection.tsx";
import { NextSection } from "./NextSection.tsx";
import { PlanSection } from "./PlanSection.tsx";
import { ReviewSection } from "./ReviewSection.tsx";
import { SharedSection } from "./SharedSection.tsx";
import { StrengthsSection } from "./StrengthsSection.tsx";
import { SurveySection } from "./SurveySection.tsx";
import { VoiceSection } from "./VoiceSection.tsx";

const sections = {
  attendance: AttendanceSection,
  consent: ConsentSection,
  information: InformationSection,
  followUp: FollowUpSection,
  survey: SurveySection,
  risk: SurveySection,
  decision: DecisionSection,
  guardians: GuardiansSection,
  voice: VoiceSection,
  strengths: StrengthsSection,
  shared: SharedSection,
  plan: PlanSection,
  missing: MissingSection,
  next: NextSection,
  review: ReviewSection,
} as const satisfies Readonly<Record<SectionId, () => React.ReactNode>>;

/** One section of the minutes, to be written in. */
export const Section = ({ id }: { readonly id: SectionId }) => {
  const Component = sections[id];
  return <Component />;
};
