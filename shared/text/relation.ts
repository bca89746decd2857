// The words of cases that belong together.
import type { RelationKind } from "../domain/case-relation.ts";

export const relationKindText: Readonly<Record<RelationKind, string>> = {
  sibling: "Syskon",
  sameEvent: "Samma händelse",
  other: "Annat samband",
};

export const relationText = {
  title: "Hör ihop med",
  none: "Inget annat ärende är kopplat.",
  protectedName: "Skyddade uppgifter",
  link: "Koppla ärende",
  unlink: (number: string): string => `Ta bort kopplingen till ${number}`,
  unlinked: (number: string): string => `Kopplingen till ${number} är borttagen`,
  failed: "Kopplingarna kan inte visas just nu. Övriga uppgifter är oförändrade.",
  form: {
    title: "Koppla till ett annat ärende",
    lead: "Båda ärendena visar varandras nummer och namn, inget annat. Kopplingen loggas i båda.",
    search: "Sök ärendet",
    searchHint: "Namn, ärendenummer, personnummer eller diarienummer.",
    found: "Ärende",
    nothing: "Inget annat ärende passar det du skrev.",
    more: "Fler ärenden passar. Skriv mer.",
    kind: "Samband",
    note: "Anteckning",
    noteHint: "Syns i båda ärendena. Skriv inget om vad ärendena handlar om.",
    save: "Koppla ärendet",
    saved: (number: string): string => `Ärendet är kopplat till ${number}`,
  },
  errors: {
    otherCaseId: "Sök och välj ett ärende.",
    kind: "Välj hur ärendena hör ihop.",
    note: "Högst 200 tecken får plats.",
  },
} as const;
