// Words that stand only in the Word templates to start from (mallar att utgå från).

/** The secrecy mark as one sentence, where a template has no stamp. */
export const secrecyInWords = (mark: { readonly provision: string; readonly on: string; readonly authority: string }) =>
  `Sekretess. ${mark.provision}. ${mark.on}, ${mark.authority}`;

export const startTemplateWords = {
  about: "Om",
  told: "Det som sades",
  measure: "Mått",
  value: "Värde",
  plan: "Vår plan",
  yes: "☐ Ja",
  no: "☐ Nej",
  line: "________________________________________",
  /** The foot of every page, with fields in place of numbers. */
  caseFile: (number: string) => `Ärende ${number}`,
  registryNumber: (number: string) => `  ·  diarienummer ${number}`,
  document: (number: string, day: string) => `  ·  handling ${number}  ·  ${day}`,
  routine: (number: string) => `  ·  rutin ${number}`,
} as const;
