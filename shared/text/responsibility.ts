// The words of who is responsible for a case.
import type { Responsibility } from "../domain/responsibility.ts";

export const responsibilityText = {
  title: "Ansvarig",
  coordinator: "Koordinator",
  deputy: "Ersättare",
  since: "Från och med",
  none: "Ingen angiven",
  handOver: "Ändra ansvarig",
  history: "Tidigare ansvariga",
  past: ({ coordinator, deputy, since }: Responsibility): string =>
    deputy === "" ? `Från ${since}: ${coordinator}` : `Från ${since}: ${coordinator}, ersättare ${deputy}`,
  failed: "Vem som är ansvarig kan inte visas just nu. Övriga uppgifter är oförändrade.",
  form: {
    title: "Ändra ansvarig",
    lead: "Den som var ansvarig tidigare står kvar i historiken.",
    save: "Spara ansvarig",
    saved: "Ansvarig är ändrad",
  },
  errors: {
    coordinator: "Skriv koordinatorns namn.",
    deputy: "Högst 200 tecken får plats.",
    since: "Ange från och med vilken dag.",
  },
} as const;
