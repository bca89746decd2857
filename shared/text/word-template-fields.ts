// The fields of the municipality's own Word templates: their names, as they are written in the template, and what each is.
// A name that has been told to a municipality is never changed: its templates use it.
import { condition, type FieldList, list, needed, text } from "../domain/word-template-field.ts";
import type { TemplateKind } from "../domain/word-template.ts";

const head = {
  title: text("rubrik", "Vad dokumentet heter, med de ord ni har valt i inställningarna."),
  subtitle: text("underrubrik", "Vilket möte eller vilken blankett det är, och dagen."),
  recipient: needed("mottagare", "Vem exemplaret är till."),
  window: text(
    "adressfönster",
    "Namn och adress där fönstret i ett C5-kuvert är, en rad för varje. Tom till verksamheter. En skyddad adress står aldrig där.",
  ),
  secrecy: needed("sekretess", "Sekretessmarkeringen: bestämmelse, dag och nämnd. Tom när inget är hemligt."),
  municipality: text("kommun", "Kommunens namn."),
  authority: text("nämnd", "Nämnden som ansvarar för ärendet."),
  caseNumber: text("ärende", "Ärendets nummer."),
  registryNumber: text("diarienummer", "Diarienumret, om det finns."),
  documentNumber: text("handling", "Handlingens nummer i ärendet."),
  routine: text("rutin", "Diarienumret för kommunens rutin, om det finns."),
  issuedOn: text("datum", "Dagen då exemplaret görs, som 2026-04-10."),
  coordinator: text("koordinator", "Koordinatorns namn."),
  phone: needed("telefon", "Numret som mottagaren kan ringa."),
  email: text("e-post", "Koordinatorns e-postadress, om den finns."),
} as const satisfies FieldList;

/** What every copy ends with, of whatever kind. */
const end = {
  lastSentence: text("sista_meningen", "Vad exemplaret innehåller. Läggs till sist om mallen saknar den."),
} as const satisfies FieldList;

const labelled = (name: string, meaning: string) =>
  list(name, meaning, {
    label: text("om", "Vad raden handlar om."),
    text: text("text", "Det som skrevs."),
  });

/** Of what must never be left out. */
const neededLabelled = (name: string, meaning: string) =>
  list(name, meaning, {
    label: needed("om", "Vad raden handlar om, eller vem som säger det."),
    text: needed("text", "Det som skrevs."),
  });

const points = (name: string, meaning: string) => list(name, meaning, { text: text("punkt", "En punkt.") });

const scope = list("får_berätta", "Vad var och en får berätta, och för vem. En rad för varje slags uppgift.", {
  from: needed("från", "Den som berättar."),
  information: needed("uppgift", "Vad det handlar om."),
  receivers: needed("till", "Den som får veta det."),
});

export const noticeFields = {
  ...head,
  toAgency: condition("till_verksamhet", "Exemplaret är till en verksamhets kontaktperson."),
  toGuardian: condition("till_vårdnadshavare", "Exemplaret är till en vårdnadshavare."),
  toYouth: condition("till_ungdom", "Exemplaret är till ungdomen."),
  toPerson: condition("till_privatperson", "Exemplaret är till en privatperson."),
  toFamily: condition("till_familj", "Exemplaret är till någon annan än en verksamhet."),
  replaces: needed("ersätter", "Vad mottagaren fick förra gången, när mötet har ändrats. Tom annars."),
  lead: text("inledning", "Vår inledning, skriven för mottagaren."),
  youth: needed("ungdom", "Ungdomens namn."),
  when: needed("när", "Dag och tid."),
  where: needed("var", "Platsen."),
  leader: text("leds_av", "Vem som leder mötet."),
  interpreter: text("tolk", "Att tolk är med, och på vilket språk."),
  practical: text("bra_att_veta", "Parkering, hiss, hörslinga och annat praktiskt."),
  purpose: text("syfte", "Varför ni möts."),
  question: text("fråga", "Frågan som mötet ska svara på."),
  summoned: list("kallade", "Alla som är kallade.", {
    who: text("vem", "Roll eller verksamhet."),
    why: text("varför", "Varför den är med. Bara i familjens exemplar."),
  }),
  informed: text("informeras", "Att familjen informeras i stället för att kallas."),
  urgent: text("brådskande", "Varför kallelsen är brådskande. Bara till verksamheter."),
  reply: text("svara", "Hur och när mottagaren svarar."),
  bring: points("ta_med", "Det som verksamheten ska förbereda."),
  agenda: points("dagordning", "Mötets punkter, skrivna för mottagaren."),
  choices: points("du_bestämmer", "Det som mottagaren bestämmer själv. Tom till verksamheter."),
  handling: points("hantera", "Så hanterar en verksamhet kallelsen. Tom till familjen."),
  consentText: text("samtycke_inledning", "En mening om vad samtycket betyder för mottagaren."),
  consentPurpose: text("samtycke_syfte", "Samtyckets syfte. Tom till privatpersoner."),
  consentCooperation: text("samtycke_samverkan", "Hur ni samverkar. Tom till privatpersoner."),
  consentPeriod: needed("samtycke_gäller", "Från och med och till och med vilken dag samtycket gäller."),
  consentAgencies: needed("samtycke_verksamheter", "Verksamheterna som samtycket omfattar."),
  consentPersons: text("samtycke_personer", "Privatpersoner som samtycket omfattar."),
  consentVersion: text("samtycke_version", "Samtyckets version."),
  answers: list("samtycke_svar", "Vilka som har svarat. Tom till privatpersoner.", {
    who: text("vem", "Rollen."),
    answer: text("svar", "Svaret."),
    on: text("dag", "Dagen."),
  }),
  scope,
  ...end,
} as const satisfies FieldList;

export const minutesFields = {
  ...head,
  toAgency: condition("till_verksamhet", "Exemplaret är till en verksamhet."),
  toFamily: condition("till_familj", "Exemplaret är till en vårdnadshavare eller ungdomen."),
  draft: needed("utkast", "Att protokollet inte är fastställt. Tom när det är det."),
  corrected: needed("rättelse", "Vilken version det här ersätter, och varför. Tom i en första version."),
  youth: needed("ungdom", "Ungdomens namn."),
  time: text("tid", "Mötets tid."),
  place: text("plats", "Mötets plats."),
  leader: text("leds_av", "Vem som ledde mötet."),
  noteTaker: text("antecknare", "Vem som antecknade."),
  attendance: list("närvaro", "En rad för var och en.", {
    name: needed("namn", "Namnet."),
    role: needed("roll", "Rollen."),
    presence: needed("närvaro", "Hela mötet, en del av det eller inte alls."),
    consent: needed("samtycke", "Om samtycket omfattar den."),
  }),
  consent: needed("samtycket", "Att samtycket lästes upp, och vilka det omfattar."),
  informed: text("information", "Hur och när familjen fick information."),
  purpose: text("syfte", "Varför ni möttes."),
  question: text("fråga", "Frågan som mötet skulle svara på."),
  decision: needed("beslut", "Förmötets beslut."),
  worked: text("har_fungerat", "Om det fungerade som ni tänkte. Bara efter uppföljningar."),
  survey: list("lägesbild", "En del för varje verksamhet.", {
    agency: needed("verksamhet", "Verksamheten."),
    rows: neededLabelled("rader", "Det som verksamheten berättade, uppgift för uppgift."),
    concern: text("oro", "Hur stor oron är, av 10."),
    nothing: text("inget_att_rapportera", "Att verksamheten inte hade något att rapportera."),
  }),
  guardiansView: needed("vårdnadshavarnas_bild", "Vårdnadshavarnas bild."),
  voice: neededLabelled("ungdomens_röst", "Det som ungdomen sa och tycker."),
  ratings: labelled("skattningar", "Så tycker familjen att det går."),
  strengths: labelled("styrkor", "Styrkor att bygga på."),
  risks: labelled("risker", "Oro och risker."),
  shared: text("överens", "Det ni är överens om."),
  dissent: needed("annan_syn", "Att någon ser det på ett annat sätt."),
  dissents: neededLabelled("annan_syn_av", "Vem som ser det på ett annat sätt, och hur."),
  goals: list("mål", "Den gemensamma planen, mål för mål.", {
    code: text("nr", "Målets nummer."),
    title: needed("mål", "Målet."),
    facts: labelled("fakta", "Indikator, utgångsläge och målvärde."),
    commitments: list("åtaganden", "Det som ska göras.", {
      code: text("nr", "Åtagandets nummer."),
      what: needed("vad", "Vad som ska göras."),
      responsible: needed("ansvarig", "Vem som ansvarar."),
      startsOn: text("från_dag", "Från vilken dag."),
      followUpOn: needed("följs_upp", "Vilken dag det följs upp."),
      status: text("läge", "Hur det går. Tom på mötet där det bestämdes."),
    }),
    trend: list("utveckling", "Hur värdet har rört sig.", {
      when: text("när", "Mötet."),
      value: text("värde", "Värdet."),
      assessment: text("bedömning", "Bedömningen."),
    }),
    finished: points("avslutade", "Åtaganden som inte längre följs upp."),
  }),
  missing: text("saknas", "Om någon saknas som borde vara med."),
  concernReport: needed("orosanmälan", "Om en orosanmälan, när det har skrivits upp."),
  next: text("nästa_möte", "Dagen för nästa möte, eller att det var det sista."),
  frequency: text("hur_ofta", "Hur ofta ni ses."),
  contactBetween: text("kontakt_mellan", "Kontakt mellan mötena."),
  remarks: neededLabelled("synpunkter", "Det som en part anser är fel (14 kap. 6 § socialtjänstlagen)."),
  hidden: neededLabelled(
    "visas_inte_för_vårdnadshavarna",
    "Det som mottagaren får veta men inte vårdnadshavarna. Alltid tom i deras exemplar.",
  ),
  hiddenLead: needed("visas_inte_inledning", "Hur mottagaren ska hantera det. Tom när inget är dolt."),
  writtenReasons: points("varför_något_saknas", "Varför något är lämnat öppet."),
  established: needed("fastställt", "Vem som fastställde protokollet, och när."),
  version: needed("version", "Protokollets version."),
  recipients: text("skickas_till", "Vilka som får ett exemplar."),
  after: text("efter_mötet", "Vart mottagaren vänder sig om något är fel."),
  ...end,
} as const satisfies FieldList;

export const consentFormFields = {
  ...head,
  toGuardian: condition("till_vårdnadshavare", "Blanketten är till en vårdnadshavare."),
  toYouth: condition("till_ungdom", "Blanketten är till ungdomen."),
  lead: text("inledning", "Vår inledning, skriven för mottagaren."),
  replaces: needed("ersätter", "Vilken version blanketten ersätter. Tom i den första."),
  youth: needed("ungdom", "Ungdomens namn."),
  signer: needed("den_som_svarar", "Den som ska svara."),
  collectedBy: needed("frågar", "Vem som frågar om samtycke, och får blanketten."),
  period: needed("gäller", "Från och med och till och med vilken dag samtycket gäller."),
  interpreter: text("tolk", "Att blanketten gås igenom med tolk."),
  reference: text("beteckning", "Ärendets nummer och samtyckets version."),
  purpose: needed("syfte", "Vad samtycket är till för."),
  cooperation: text("samverkan", "Hur ni samverkar."),
  agencies: list("verksamheter", "En rad att kryssa på för varje verksamhet.", {
    name: needed("verksamhet", "Verksamheten."),
    contact: text("kontaktperson", "Kontaktpersonen."),
  }),
  persons: list("personer", "En rad att kryssa på för varje privatperson.", {
    name: needed("namn", "Namnet."),
    relation: needed("vem", "Vem personen är."),
    reservation: needed("förbehåll", "Förbehållet som gäller för personen, om det finns."),
  }),
  scope,
  concern: needed("om_oro", "Om polis och fritid får veta hur stor oron är."),
  others: text("om_andra", "Att uppgifter om andra kräver deras eget ja."),
  no: needed("om_nej", "Vad som händer om svaret är nej."),
  withdraw: needed("ta_tillbaka", "Hur samtycket tas tillbaka."),
  withdrawEffect: needed("ta_tillbaka_följd", "Vad det betyder att ta tillbaka det."),
  limits: list("gäller_ändå", "Det som lagen kräver eller tillåter även utan samtycke.", {
    text: needed("punkt", "En punkt."),
  }),
  record: text("det_vi_skriver", "Vad ni skriver upp, och vem som får läsa det."),
  sign: needed("svar_text", "Det som den som skriver under intygar."),
  returnTo: text("lämnas_till", "Vem blanketten lämnas till."),
  ...end,
} as const satisfies FieldList;

export const templateFields = {
  notice: noticeFields,
  minutes: minutesFields,
  followUp: minutesFields,
  consentForm: consentFormFields,
} as const satisfies Readonly<Record<TemplateKind, FieldList>>;
