// What the profile's form holds while it is being filled in: a choice or a number not there yet is null.
import type { Agency } from "../../../shared/domain/agency.ts";
import type { ConsentCollector, Coordinator, HostKind, ProcessModel, Profile } from "../../../shared/domain/profile.ts";
import { presets } from "../../../shared/text/presets.ts";
import { settingsText } from "../../../shared/text/settings.ts";

export const numberFields = [
  "ageFrom",
  "ageTo",
  "youthSignsFrom",
  "consentMonths",
  "minutesWithinDays",
  "followUpWeeks",
  "noticeDays",
] as const;
export type NumberName = (typeof numberFields)[number];

export interface ProfileValues extends Record<NumberName, number | null> {
  readonly municipality: string;
  readonly county: string | null;
  readonly hostAuthority: string;
  readonly hostKind: HostKind | null;
  readonly model: ProcessModel | null;
  readonly consentCollector: ConsentCollector | null;
  readonly casePrefix: string;
  readonly coordinator: Coordinator;
  readonly deputy: string;
  readonly agencies: Agency[];
}

const nothing: ProfileValues = {
  municipality: "",
  county: null,
  hostAuthority: "",
  hostKind: null,
  model: null,
  ageFrom: null,
  ageTo: null,
  consentCollector: null,
  youthSignsFrom: null,
  consentMonths: null,
  minutesWithinDays: null,
  followUpWeeks: null,
  noticeDays: null,
  casePrefix: "",
  coordinator: { name: "", title: "", phone: "", email: "" },
  deputy: "",
  agencies: [],
};

export const valuesOf = (profile: Profile | undefined): ProfileValues => profile ?? nothing;

/** A preset's values over what has been filled in; the municipality and the coordinator stay as they are. */
export const withPreset = (values: ProfileValues, model: ProcessModel): ProfileValues => ({
  ...values,
  ...presets[model].profile,
});

const { errors } = settingsText;
const words: Readonly<Record<string, string>> = {
  ...errors,
  "coordinator.name": errors.coordinatorName,
  "coordinator.title": errors.coordinatorTitle,
};

export const fieldProblem = (field: string): string => words[field] ?? errors.tooLong;
