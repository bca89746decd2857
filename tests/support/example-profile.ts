// The profile of a municipality that does not exist, for screens. Förmötesmodell, as in `domain.md` §6.
import { type LocalFacts, profileFrom } from "../../shared/text/presets.ts";

export const exampleLocal: LocalFacts = {
  municipality: "Exempelkommun",
  county: "Östergötlands län",
  hostAuthority: "Socialnämnden",
  hostKind: "socialWelfare",
  coordinator: { name: "Kaj Koordinator", title: "SSPF-koordinator", phone: "", email: "" },
  deputy: "",
};

export const exampleProfile = profileFrom("preMeeting", exampleLocal);

export const savedProfile = { profile: exampleProfile, version: 3 };
