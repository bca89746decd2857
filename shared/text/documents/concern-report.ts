// Words of the concern report (orosanmälan).

export const concernReportWords = {
  title: "Anmälan om oro för barn",
  subtitle: (day: string) => `Till socialtjänsten, ${day}`,
  lead: (provision: string) => `Anmälan enligt ${provision}. Den gäller ett barn.`,
  secretHeading: "Vårdnadshavarna får inte veta om anmälan",
  secretText: "Vi ber er att inte ta kontakt med dem innan ni har bedömt om barnet behöver skydd.",
  childHeading: "Barnet",
  name: "Namn",
  personalNumber: "Personnummer",
  address: "Adress",
  contact: "Kontakt",
  school: "Skola",
  protectionLabel: "Skyddade personuppgifter",
  protection: {
    kept: "Ja, för barnet eller någon i familjen, eller så är det inte utrett. Ring oss om ni behöver adress eller kontaktuppgifter.",
    told: "Ja, för barnet eller någon i familjen, eller så är det inte utrett. Anmälan innehåller uppgifter om var någon finns.",
  },
  guardians: "Vårdnadshavare",
  siblings: "Syskon",
  interpreter: "Tolk",
  reasonHeading: "Det vi är oroliga för",
  observedHeading: "Det vi själva har sett och hört",
  heardHeading: "Det andra har berättat för oss",
  heardFromWhom: "Vem som har berättat",
  whyNowHeading: "Varför vi anmäler nu",
  mostWorryingHeading: "Det som oroar mest",
  effectHeading: "Hur barnet påverkas",
  durationHeading: "Hur länge det har pågått",
  earlierHeading: "Tidigare oro",
  ownWordsHeading: "Barnets egna ord",
  supportHeading: "Stöd som vi känner till",
  informedHeading: "Vilka som vet om anmälan",
  child: "Barnet",
  informed: { yes: "Har fått veta att vi anmäler", no: "Har inte fått veta att vi anmäler" },
  guardiansKnow: (told: { readonly guardiansMayKnow: boolean; readonly guardiansInformed: boolean }): string => {
    if (!told.guardiansMayKnow) return "Får inte veta att vi anmäler";
    return told.guardiansInformed
      ? "Har fått veta att vi anmäler"
      : "Får veta att vi anmäler, men har inte fått veta det än";
  },
  reporterHeading: "Den som anmäler",
  position: "Befattning",
  relation: "Relation till barnet",
  organisation: "Verksamhet",
  phone: "Telefon",
  email: "E-post",
  reportedOn: "Anmält",
  feedback: "Återkoppling",
  feedbackText: (provision: string) => `Vi vill få veta om ni inleder en utredning (${provision}).`,
} as const;
