// Words of the consent sheet (samtyckesblad).

export const consentSheetWords = {
  title: "Samtyckesblad",
  subtitle: (caseNumber: string, version: number) =>
    `Det här gäller i ärende ${caseNumber}, samtycke version ${version}`,
  purpose: "Syfte",
  cooperation: "Så samverkar vi",
  validity: "Gäller",
  period: (from: string, to: string) => `Från och med ${from} till och med ${to}`,
  agencies: "Verksamheter",
  persons: "Andra personer",
  version: "Version",
  answersHeading: "Vilka har svarat",
  signer: "Den som svarar",
  answer: "Svar",
  day: "Datum",
  notYet: "Inte svarat",
  categoriesHeading: "Vad som får delas, och med vem",
  categoriesText: "Bara det som står här får delas, och bara med dem som står på samma rad.",
  from: "Den som berättar",
  information: "Vad det handlar om",
  receivers: "Den som får veta det",
  nobody: "Ingen",
  explanation:
    "De underskrivna blanketterna förvaras hos koordinatorn. Samtycket kan när som helst tas tillbaka, helt eller delvis. Då slutar det gälla genast, och koordinatorn meddelar alla berörda.",
} as const;
