// What the form of a note holds, and how it becomes a note: each choice is one key, since a list knows only strings.
import type { NoteWith } from "../../shared/domain/note.ts";
import type { NoteDetails, NoteKind, NoteManner } from "../../shared/domain/note.ts";

export interface NoteValues {
  readonly kind: NoteKind | null;
  readonly happenedOn: string | null;
  readonly whom: string | null;
  readonly who: string;
  readonly manner: NoteManner | null;
  readonly text: string;
  readonly source: string;
  readonly commitmentId: string;
  readonly meetingId: string;
}

/** Chosen where nothing is: a list has no empty choice. */
export const nothing = "none";

const separator = "|";
export const sourceKey = (agencyId: string, categoryId: string): string => `${agencyId}${separator}${categoryId}`;

export const whomKey = (whom: NoteWith): string => {
  switch (whom.kind) {
    case "youth":
    case "other":
      return whom.kind;
    case "guardian":
      return `guardian${separator}${whom.guardianId}`;
    case "agency":
      return `agency${separator}${whom.agencyId}`;
  }
};

const whomOf = (key: string | null, who: string): unknown => {
  if (key === null) return null;
  const [kind, id] = key.split(separator);
  if (kind === "guardian") return { kind, guardianId: id };
  if (kind === "agency") return { kind, agencyId: id };
  return kind === "other" ? { kind, who } : { kind };
};

/** The form as the schema reads it. Only a contact is with somebody. */
export const detailsOf = (values: NoteValues): unknown => {
  const [agencyId, categoryId] = values.source.split(separator);
  const isContact = values.kind === "contact";
  return {
    kind: values.kind,
    happenedOn: values.happenedOn,
    with: isContact ? whomOf(values.whom, values.who) : null,
    manner: isContact ? values.manner : null,
    text: values.text,
    commitmentId: values.commitmentId === nothing ? null : values.commitmentId,
    meetingId: isContact && values.meetingId !== nothing ? values.meetingId : null,
    source: values.source === nothing ? null : { agencyId, categoryId },
  };
};

export const valuesOf = (details: NoteDetails): NoteValues => ({
  kind: details.kind,
  happenedOn: details.happenedOn,
  whom: details.with === null ? null : whomKey(details.with),
  who: details.with?.kind === "other" ? details.with.who : "",
  manner: details.manner,
  text: details.text,
  source: details.source === null ? nothing : sourceKey(details.source.agencyId, details.source.categoryId),
  commitmentId: details.commitmentId ?? nothing,
  meetingId: details.meetingId ?? nothing,
});

export const emptyValues = (today: string): NoteValues => ({
  kind: null,
  happenedOn: today,
  whom: null,
  who: "",
  manner: null,
  text: "",
  source: nothing,
  commitmentId: nothing,
  meetingId: nothing,
});
