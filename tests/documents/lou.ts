// Lou's case (domain.md §6) as data for documents. Every person is invented.
import type { ConsentFormData } from "../../electron/documents/consent-form-data.ts";
import type { ConsentSheet } from "../../electron/documents/consent-sheet-data.ts";
import type { DocumentHead } from "../../electron/documents/document-head.ts";
import { loadFonts, type DocumentFonts } from "../../electron/documents/fonts.ts";
import { provisionOn } from "../../shared/law/law.ts";
import { legalLimits } from "../../shared/text/document-words.ts";
import { fontsFolder } from "../support/fonts.ts";

/** The fonts as the bundle lays them. Another `folderName` gives fonts that no document has used. */
export const testFonts = (folderName = "fonts"): DocumentFonts => loadFonts(fontsFolder(folderName));

export const louHead = (recipient: string, changes: Partial<DocumentHead> = {}): DocumentHead => ({
  municipality: "Exempelkommun",
  authority: "Socialnämnden",
  caseNumber: "SSPF-2026-007",
  registryNumber: "SN 2026-0183",
  documentNumber: "4",
  recipient,
  secrecyMark: {
    provision: "26 kap. 1 § offentlighets- och sekretesslagen (2009:400)",
    on: "2026-04-10",
    authority: "Socialnämnden i Exempelkommun",
  },
  issuedOn: "2026-04-10",
  coordinator: { name: "Ada Samordnare", phone: "0100-00 00 00", email: "sspf@exempelkommun.example" },
  ...changes,
});

const everyone = ["skola", "socialtjänst", "polis", "fritid"];
const except = (name: string) => everyone.filter((other) => other !== name);

const agencies: ConsentFormData["agencies"] = [
  {
    name: "Skola",
    contact: "Eli Kurator, Exempelskolan",
    categories: [
      { name: "Närvaro", receivers: except("skola") },
      { name: "Anpassningar", receivers: ["socialtjänst"] },
    ],
  },
  {
    name: "Socialtjänst",
    contact: "Noor Handläggare",
    categories: [
      { name: "Pågående stöd", receivers: except("socialtjänst") },
      { name: "Resultat av drogtest", receivers: ["skola", "polis"] },
    ],
  },
  {
    name: "Polis",
    contact: "Kaj Områdespolis, lokalpolisområde Exempel",
    categories: [{ name: "Lägesbild om Lou", receivers: ["skola", "socialtjänst"] }],
  },
  {
    name: "Fritid",
    contact: "Mika Fritidsledare, Exempelgården",
    categories: [
      { name: "Vistelse på fritidsgården", receivers: except("fritid") },
      { name: "Intressen", receivers: except("fritid") },
    ],
  },
];

const purpose = "Gemensam planering för skolnärvaro, drogfrihet och trygg fritid inom SSPF.";

const cooperation =
  "Vi träffas tillsammans med familjen, berättar hur vi ser på läget och gör en gemensam plan som vi följer upp.";

export const louConsentForm: ConsentFormData = {
  head: louHead("Robin Exempelsson", { issuedOn: "2026-03-16", documentNumber: "2", secrecyMark: null }),
  version: 1,
  replaces: null,
  signer: { role: "guardian", name: "Robin Exempelsson", personalNumber: null },
  youth: { name: "Lou Exempelsson", personalNumber: "20120309-2398" },
  purpose,
  cooperation,
  agencies,
  persons: [],
  sharesConcern: false,
  validFrom: "2026-03-18",
  validTo: "2026-11-18",
  collectedBy: "skolkuratorn på Exempelskolan",
  interpreterLanguage: "arabiska",
  legalLimits: legalLimits(provisionOn("duty-to-report", "2026-03-16")),
};

export const louConsentSheet: ConsentSheet = {
  version: 1,
  purpose,
  cooperation,
  agencies,
  persons: [],
  validFrom: "2026-03-18",
  validTo: "2026-11-18",
  answers: [
    { signer: "Vårdnadshavare 1", answeredOn: "2026-03-16", answer: "Ja till alla" },
    { signer: "Vårdnadshavare 2", answeredOn: "2026-03-18", answer: "Ja till alla" },
    { signer: "Ungdomen", answeredOn: "2026-03-18", answer: "Ja till alla" },
  ],
};
