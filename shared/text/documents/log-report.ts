// Words of the review of the log as a document (loggrapport). Tables and finds: shared/text/log-review.ts.

export const logReportWords = {
  title: "Loggrapport",
  subtitle: (from: string, to: string) => `${from} till ${to}`,
  recipient: "Den som granskar loggen",
  code: "GRANSKARE",
  /** Stands where a case has its number, in the file's name and at the foot. */
  number: (from: string, to: string) => `${from} till ${to}`,
  fileNumber: (from: string, to: string) => `Logg-${from}-${to}`,
  lead: "Rapporten är till den som granskar hur registret används. Den innehåller ärendenummer och koder, aldrig vad någon skrev eller vem ett ärende gäller.",
  normal: "Det vanliga",
  answer: "Koordinatorns svar",
  chainNote: "Skriv upp radnumret och kontrollsumman. Nästa granskning visar då att inget har tagits bort.",
  review: "Granskarens anteckningar",
  reviewer: "Granskad av",
  day: "Dag",
  signature: "Underskrift",
} as const;
