// Where each screen lies. Paths are Swedish because they are seen in nothing but are spoken of in the handbook.

/** The screens' paths; what varies is an id, never a name. */
export const paths = {
  today: "/idag",
  cases: "/arenden",
  caseFile: (caseId: string) => `/arenden/${caseId}/oversikt`,
  consent: (caseId: string) => `/arenden/${caseId}/samtycke`,
  /** The form about a new version, at once. */
  newConsent: (caseId: string) => `/arenden/${caseId}/samtycke?visa=nytt`,
  /** A new version with one more agency; the meeting's minutes say why. */
  supplement: (caseId: string, agencyId: string, meetingId: string) =>
    `/arenden/${caseId}/samtycke?komplettera=${encodeURIComponent(agencyId)}&mote=${meetingId}`,
  /** The same from elsewhere, where no minutes say why. */
  addAgency: (caseId: string, agencyId: string) =>
    `/arenden/${caseId}/samtycke?komplettera=${encodeURIComponent(agencyId)}`,
  consequences: (caseId: string) => `/arenden/${caseId}/samtycke/foljder`,
  consents: "/samtycken",
  notices: (caseId: string) => `/arenden/${caseId}/kallelser`,
  /** Beside the notice, that the family has been told about the meeting: its form, at once. */
  informFamily: (caseId: string, meetingId: string) =>
    `/arenden/${caseId}/kallelser?visa=information&mote=${encodeURIComponent(meetingId)}`,
  caseMeetings: (caseId: string) => `/arenden/${caseId}/moten`,
  planMeeting: (caseId: string) => `/arenden/${caseId}/moten?visa=nytt`,
  changeMeeting: (caseId: string, meetingId: string) => `/arenden/${caseId}/moten?andra=${meetingId}`,
  plan: (caseId: string) => `/arenden/${caseId}/plan`,
  notes: (caseId: string) => `/arenden/${caseId}/anteckningar`,
  checklist: (caseId: string) => `/arenden/${caseId}/checklista`,
  documents: (caseId: string) => `/arenden/${caseId}/dokument`,
  sendMinutes: (caseId: string, meetingId: string) => `/arenden/${caseId}/dokument?protokoll=${meetingId}`,
  closure: (caseId: string) => `/arenden/${caseId}/avslut`,
  log: (caseId: string) => `/arenden/${caseId}/logg`,
  consultations: "/konsultationer",
  newConsultation: "/konsultationer?visa=ny",
  consultation: (consultationId: string) => `/konsultationer?konsultation=${consultationId}`,
  enquiries: "/identifierade-kontakter",
  newEnquiry: "/identifierade-kontakter?visa=ny",
  newEnquiryAfter: (consultationId: string) => `/identifierade-kontakter?visa=ny&efter=${consultationId}`,
  enquiry: (enquiryId: string) => `/identifierade-kontakter?kontakt=${enquiryId}`,
  newCaseFromEnquiry: (enquiryId: string) => `/arenden/nytt?kontakt=${enquiryId}`,
  concernReportAfter: (enquiryId: string) => `/orosanmalan?kontakt=${enquiryId}`,
  newCase: (consultationId: string) => `/arenden/nytt?konsultation=${consultationId}`,
  meetings: "/moten",
  meeting: (meetingId: string) => `/moten/${meetingId}`,
  calendar: "/kalender",
  contacts: "/kontakter",
  newContact: (agencyId: string) => `/kontakter?ny=${encodeURIComponent(agencyId)}`,
  workGroup: "/arbetsgrupp",
  newWorkGroupMeeting: "/arbetsgrupp?visa=ny",
  workGroupMeeting: (workGroupMeetingId: string) => `/arbetsgrupp?mote=${workGroupMeetingId}`,
  groupMatter: (groupMatterId: string) => `/arbetsgrupp?grupparende=${groupMatterId}`,
  newMeetingOfMatter: (groupMatterId: string) => `/arbetsgrupp?visa=ny&grupparende=${groupMatterId}`,
  reports: "/rapporter",
  report: (reportPackId: string) => `/rapporter?rapport=${reportPackId}`,
  reportOf: (period: string) => `/rapporter?period=${period}`,
  settings: "/installningar",
  guide: "/installningar/fragor",
  wordTemplates: "/installningar/wordmallar",
  logReview: "/installningar/loggranskning",
  keys: "/installningar/nycklar",
  backup: "/sakerhetskopia",
  vault: "/installningar/valvet",
  concernReport: "/orosanmalan",
  concernReportAbout: (caseId: string) => `/orosanmalan?arende=${caseId}`,
} as const;

/** A path as an address for links: `hrefTo(paths.cases)`. */
export const hrefTo = (path: string): string => `#${path}`;
