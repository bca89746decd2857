import { noteText, noteWithInWords } from "../../shared/text/note.ts";
import type { NoteWith } from "../../shared/domain/note.ts";
import type { CaseFacts } from "../api/useCaseFacts.ts";
import type { Option } from "../ui/Option.tsx";
import { whomKey } from "./note-values.ts";

/** Everybody a contact can be with: the family by name, also one whose custody has ended, and the agencies. */
export const whomOptions = ({ youth, guardians, profile, naming }: CaseFacts): readonly Option[] => {
  const option = (whom: NoteWith, name?: string): Option => {
    const role = noteWithInWords(whom, naming);
    return { id: whomKey(whom), label: name === undefined ? role : `${role}, ${name}` };
  };
  return [
    option({ kind: "youth" }, youth.givenName),
    ...guardians.map(({ guardianId, givenName }) => option({ kind: "guardian", guardianId }, givenName)),
    ...profile.agencies.map(({ agencyId }) => option({ kind: "agency", agencyId })),
    { id: "other", label: noteText.form.other },
  ];
};
