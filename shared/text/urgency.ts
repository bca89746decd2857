// The words of how urgent a contact is.
import type { UrgencyLevel } from "../domain/urgency.ts";

export const urgencyLevelText: Readonly<Record<UrgencyLevel, string>> = {
  usual: "Vanlig ordning",
  soon: "Inom en vecka",
  now: "Samma dag",
};

export const urgencyText = {
  title: "Hur bråttom är det?",
  danger: "Är ett barn i fara just nu? Ring 112 eller socialjouren. En orosanmälan väntar aldrig på SSPF.",
  reason: "Varför brådskar det?",
  column: "Bråttom",
  missing: "Välj hur bråttom det är.",
  reasonMissing: "Skriv kort varför det brådskar, högst 200 tecken.",
} as const;
