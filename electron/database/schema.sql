CREATE INDEX attachment__case_id ON attachment(case_id);

CREATE INDEX attendance__meeting_id ON attendance(meeting_id);

CREATE INDEX audit__entity_type_entity_id ON audit(entity_type, entity_id);

CREATE INDEX case_relation__case_id ON case_relation(case_id);

CREATE INDEX case_relation__other_case_id ON case_relation(other_case_id);

CREATE INDEX case_responsibility__case_id ON case_responsibility(case_id);

CREATE INDEX consent_answer__consent_id ON consent_answer(consent_id);

CREATE INDEX consent_decline__case_id ON consent_decline(case_id);

CREATE INDEX consent_exception__case_id ON consent_exception(case_id);

CREATE INDEX document__act ON document(act);

CREATE INDEX document__case_id ON document(case_id);

CREATE INDEX document__case_id_disclosed_on ON document(case_id, disclosed_on);

CREATE INDEX guardian_agreement__case_id ON guardian_agreement(case_id);

CREATE INDEX meeting__case_id ON meeting(case_id);

CREATE INDEX meeting__held_on ON meeting(held_on);

CREATE INDEX meeting_change__meeting_id ON meeting_change(meeting_id);

CREATE INDEX note__case_id_happened_on ON note(case_id, happened_on);

CREATE INDEX notice_sending__meeting_id ON notice_sending(meeting_id);

CREATE INDEX person_answer__consent_id ON person_answer(consent_id);

CREATE INDEX support_gap__case_id ON support_gap(case_id);

CREATE TABLE attachment(
    attachment_id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file(case_id),
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    added_at TEXT NOT NULL
  ) STRICT;

CREATE TABLE attachment_chunk(
    attachment_id TEXT NOT NULL REFERENCES attachment(attachment_id),
    position INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (attachment_id, position)
  ) STRICT;

CREATE TABLE attendance(
    attendance_id TEXT PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting(meeting_id),
    position INTEGER NOT NULL,
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    presence TEXT NOT NULL CHECK (presence IN ('whole', 'part', 'absent'))
  , arrived_at TEXT, left_at TEXT) STRICT;

CREATE TABLE audit(
  seq INTEGER PRIMARY KEY,
  ts_utc TEXT NOT NULL,
  mono_ms INTEGER NOT NULL,
  actor_slot TEXT NOT NULL,
  action TEXT NOT NULL,
  entity_type TEXT,
  entity_id TEXT,
  detail TEXT,
  after_digest TEXT,
  prev TEXT NOT NULL,
  h TEXT NOT NULL
) STRICT;

CREATE TABLE "case_file"(
    case_id TEXT PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    registry_number TEXT NOT NULL,
    opened_on TEXT NOT NULL,
    closed_on TEXT,
    consultation_id TEXT UNIQUE REFERENCES consultation(consultation_id),
    enquiry_id TEXT UNIQUE REFERENCES enquiry(enquiry_id),
    opening_ground TEXT,
    consultation_linked_on TEXT,
    consultation_link_ground TEXT,
    wish_received_on TEXT,
    wish_received_from TEXT NOT NULL,
    initiated_by_agency_id TEXT,
    initiated_by_role TEXT NOT NULL,
    concern_areas TEXT NOT NULL,
    coordinator TEXT NOT NULL,
    version INTEGER NOT NULL,
    CHECK (consultation_id IS NOT NULL OR enquiry_id IS NOT NULL)
  ) STRICT;

CREATE TABLE case_profile(
    case_id TEXT PRIMARY KEY REFERENCES case_file(case_id),
    version INTEGER NOT NULL REFERENCES profile_version(version)
  ) STRICT;

CREATE TABLE case_relation(
    relation_id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file(case_id),
    other_case_id TEXT NOT NULL REFERENCES case_file(case_id),
    kind TEXT NOT NULL CHECK (kind IN ('sibling', 'sameEvent', 'other')),
    note TEXT NOT NULL,
    linked_on TEXT NOT NULL,
    unlinked_on TEXT,
    CHECK (case_id <> other_case_id)
  ) STRICT;

CREATE TABLE case_responsibility(
    responsibility_id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file(case_id),
    coordinator TEXT NOT NULL,
    deputy TEXT NOT NULL,
    since TEXT NOT NULL,
    recorded_at TEXT NOT NULL
  ) STRICT;

CREATE TABLE checklist_tick(
    case_id TEXT NOT NULL REFERENCES case_file(case_id),
    item TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    ticked_on TEXT NOT NULL,
    PRIMARY KEY (case_id, item, meeting_id)
  ) STRICT;

CREATE TABLE closure(
    closure_id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file(case_id),
    period INTEGER NOT NULL,
    edition INTEGER NOT NULL,
    closed_on TEXT NOT NULL,
    reason TEXT NOT NULL,
    correction_reason TEXT NOT NULL,
    details TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    UNIQUE (case_id, period, edition)
  ) STRICT;

CREATE TABLE commitment(
    commitment_id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file(case_id),
    goal_id TEXT NOT NULL REFERENCES goal(goal_id),
    number INTEGER NOT NULL,
    meeting_id TEXT NOT NULL REFERENCES meeting(meeting_id),
    what TEXT NOT NULL,
    responsible TEXT,
    responsible_role TEXT NOT NULL,
    starts_on TEXT,
    follow_up_on TEXT,
    frequency TEXT NOT NULL,
    version INTEGER NOT NULL,
    UNIQUE (case_id, number)
  ) STRICT;

CREATE TABLE commitment_before(
    commitment_id TEXT NOT NULL REFERENCES commitment(commitment_id),
    meeting_id TEXT NOT NULL REFERENCES meeting(meeting_id),
    details TEXT NOT NULL,
    PRIMARY KEY (commitment_id, meeting_id)
  ) STRICT, WITHOUT ROWID;

CREATE TABLE commitment_review(
    commitment_id TEXT NOT NULL REFERENCES commitment(commitment_id),
    meeting_id TEXT NOT NULL REFERENCES meeting(meeting_id),
    status TEXT NOT NULL,
    result TEXT NOT NULL, worked TEXT, differently TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (commitment_id, meeting_id)
  ) STRICT;

CREATE TABLE concern_report(
    concern_report_id TEXT PRIMARY KEY,
    case_id TEXT REFERENCES case_file(case_id),
    number INTEGER NOT NULL UNIQUE,
    reported_on TEXT NOT NULL,
    reporter TEXT NOT NULL,
    provision TEXT NOT NULL,
    details TEXT NOT NULL
  ) STRICT;

CREATE TABLE concern_report_progress(
    concern_report_id TEXT PRIMARY KEY REFERENCES concern_report(concern_report_id),
    progress TEXT NOT NULL,
    version INTEGER NOT NULL
  ) STRICT;

CREATE TABLE consent(
    consent_id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file(case_id),
    number INTEGER NOT NULL,
    purpose TEXT NOT NULL,
    cooperation TEXT NOT NULL,
    agency_ids TEXT NOT NULL,
    categories TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT NOT NULL,
    collected_by_agency_id TEXT,
    collected_by_role TEXT NOT NULL,
    created_on TEXT NOT NULL,
    youth_signs_from INTEGER NOT NULL, person_ids TEXT NOT NULL DEFAULT '[]', profile_version INTEGER REFERENCES profile_version(version), shares_concern INTEGER NOT NULL DEFAULT 0 CHECK (shares_concern IN (0, 1)),
    UNIQUE (case_id, number)
  ) STRICT;

CREATE TABLE consent_answer(
    consent_answer_id TEXT PRIMARY KEY,
    consent_id TEXT NOT NULL REFERENCES consent(consent_id),
    signer_kind TEXT NOT NULL CHECK (signer_kind IN ('youth', 'guardian')),
    guardian_id TEXT REFERENCES guardian(guardian_id),
    agency_id TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('yes', 'no', 'withdrawn')),
    answered_on TEXT NOT NULL,
    manner TEXT NOT NULL,
    received_by TEXT NOT NULL,
    interpreter INTEGER NOT NULL CHECK (interpreter IN (0, 1)),
    attachment_id TEXT REFERENCES attachment(attachment_id),
    recorded_at TEXT NOT NULL, category_id TEXT, corrects TEXT REFERENCES consent_answer(consent_answer_id),
    CHECK ((signer_kind = 'guardian') = (guardian_id IS NOT NULL))
  ) STRICT;

CREATE TABLE consent_correction(
    answer_id TEXT PRIMARY KEY,
    reason TEXT NOT NULL,
    corrected_on TEXT NOT NULL
  ) STRICT;

CREATE TABLE consent_decline(
    consent_decline_id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file(case_id),
    declined_on TEXT NOT NULL,
    manner TEXT NOT NULL,
    received_by TEXT NOT NULL,
    after_version INTEGER NOT NULL
  ) STRICT;

CREATE TABLE consent_exception(
    consent_exception_id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file(case_id),
    signer_kind TEXT NOT NULL CHECK (signer_kind IN ('youth', 'guardian')),
    guardian_id TEXT REFERENCES guardian(guardian_id),
    kind TEXT NOT NULL CHECK (kind IN ('soleCustody', 'hindered', 'youthNotAsked')),
    reason TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    valid_until TEXT,
    CHECK ((signer_kind = 'guardian') = (guardian_id IS NOT NULL))
  ) STRICT;

CREATE TABLE consultation(
    consultation_id TEXT PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    held_on TEXT NOT NULL,
    manner TEXT NOT NULL,
    from_agency_id TEXT,
    from_role TEXT NOT NULL,
    age_span TEXT NOT NULL,
    concern_areas TEXT NOT NULL,
    question TEXT NOT NULL,
    done_so_far TEXT NOT NULL,
    advice TEXT NOT NULL,
    outcome TEXT NOT NULL,
    minutes_spent INTEGER,
    go_on INTEGER CHECK (go_on IN (0, 1)),
    decided_on TEXT,
    decided_by TEXT,
    decision_reason TEXT,
    version INTEGER NOT NULL, consent_asked_on TEXT, consent_asked_by_role TEXT, consent_answer TEXT CHECK (consent_answer IN ('awaited', 'yes', 'no')), consent_answered_on TEXT, removed_on TEXT, urgency TEXT NOT NULL DEFAULT 'usual' CHECK (urgency IN ('usual', 'soon', 'now')), urgency_reason TEXT NOT NULL DEFAULT '',
    CHECK ((go_on IS NULL) = (decided_on IS NULL) AND (go_on IS NULL) = (decided_by IS NULL)
      AND (go_on IS NULL) = (decision_reason IS NULL))
  ) STRICT;

CREATE TABLE contact(
    contact_id TEXT PRIMARY KEY,
    agency_id TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    is_deputy INTEGER NOT NULL CHECK (is_deputy IN (0, 1)),
    confirmed_on TEXT NOT NULL,
    ended_on TEXT,
    version INTEGER NOT NULL
  ) STRICT;

CREATE TABLE copy_check(
    minutes_id TEXT NOT NULL REFERENCES minutes(minutes_id),
    recipient_key TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    checked_on TEXT NOT NULL,
    checked_by TEXT NOT NULL,
    PRIMARY KEY (minutes_id, recipient_key, fingerprint)
  ) STRICT, WITHOUT ROWID;

CREATE TABLE document(
    document_id TEXT PRIMARY KEY,
    case_id TEXT REFERENCES case_file(case_id),
    kind TEXT NOT NULL,
    act TEXT NOT NULL,
    number INTEGER NOT NULL,
    copy_version INTEGER NOT NULL,
    recipient_key TEXT NOT NULL,
    recipient_code TEXT NOT NULL,
    recipient_label TEXT NOT NULL,
    channel TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    pages INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    meeting_id TEXT REFERENCES meeting(meeting_id),
    minutes_id TEXT REFERENCES minutes(minutes_id),
    consent_id TEXT REFERENCES consent(consent_id),
    concern_report_id TEXT REFERENCES concern_report(concern_report_id),
    ground TEXT NOT NULL,
    attended INTEGER NOT NULL CHECK (attended IN (0, 1)),
    disclosed_on TEXT NOT NULL,
    disclosed_by TEXT NOT NULL
  , word_template_id TEXT REFERENCES word_template(word_template_id), wrapping TEXT NOT NULL DEFAULT 'plain' CHECK (wrapping IN ('plain', 'locked', 'securePackage'))) STRICT;

CREATE TABLE draft(
    record TEXT NOT NULL,
    field TEXT NOT NULL,
    text TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    PRIMARY KEY (record, field)
  ) STRICT, WITHOUT ROWID;

CREATE TABLE enquiry(
    enquiry_id TEXT PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    contacted_on TEXT NOT NULL,
    manner TEXT NOT NULL,
    sender TEXT NOT NULL,
    from_agency_id TEXT,
    from_name TEXT NOT NULL,
    from_role TEXT NOT NULL,
    from_phone TEXT NOT NULL,
    youth_given_name TEXT NOT NULL,
    youth_family_name TEXT NOT NULL,
    youth_birth_date TEXT,
    protected_identity TEXT NOT NULL,
    naming_ground TEXT NOT NULL,
    naming_ground_note TEXT NOT NULL,
    concern_areas TEXT NOT NULL,
    question TEXT NOT NULL,
    done_so_far TEXT NOT NULL,
    advice TEXT NOT NULL,
    outcome TEXT CHECK (outcome IN ('advice', 'start', 'noStart', 'concernReport')),
    decided_on TEXT,
    decided_by TEXT,
    decision_reason TEXT,
    removed_on TEXT,
    version INTEGER NOT NULL, urgency TEXT NOT NULL DEFAULT 'usual' CHECK (urgency IN ('usual', 'soon', 'now')), urgency_reason TEXT NOT NULL DEFAULT '',
    CHECK ((outcome IS NULL) = (decided_on IS NULL) AND (outcome IS NULL) = (decided_by IS NULL)
      AND (outcome IS NULL) = (decision_reason IS NULL))
  ) STRICT;

CREATE TABLE goal(
    goal_id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file(case_id),
    number INTEGER NOT NULL,
    meeting_id TEXT NOT NULL REFERENCES meeting(meeting_id),
    title TEXT NOT NULL,
    area TEXT NOT NULL,
    indicator TEXT NOT NULL,
    baseline REAL,
    target REAL,
    target_on TEXT,
    source TEXT NOT NULL,
    version INTEGER NOT NULL,
    UNIQUE (case_id, number)
  ) STRICT;

CREATE TABLE goal_before(
    goal_id TEXT NOT NULL REFERENCES goal(goal_id),
    meeting_id TEXT NOT NULL REFERENCES meeting(meeting_id),
    details TEXT NOT NULL,
    PRIMARY KEY (goal_id, meeting_id)
  ) STRICT, WITHOUT ROWID;

CREATE TABLE goal_review(
    goal_id TEXT NOT NULL REFERENCES goal(goal_id),
    meeting_id TEXT NOT NULL REFERENCES meeting(meeting_id),
    value REAL,
    assessment TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (goal_id, meeting_id)
  ) STRICT;

CREATE TABLE group_matter(
    group_matter_id TEXT PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    begun_on TEXT NOT NULL,
    about TEXT NOT NULL,
    outcome TEXT NOT NULL,
    ended_on TEXT,
    removed_on TEXT,
    version INTEGER NOT NULL
  ) STRICT;

CREATE TABLE guardian(
    guardian_id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file(case_id),
    number INTEGER NOT NULL,
    given_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    custody TEXT NOT NULL,
    custody_from TEXT,
    custody_until TEXT,
    reach TEXT NOT NULL,
    protected_identity TEXT NOT NULL,
    version INTEGER NOT NULL,
    UNIQUE (case_id, number)
  ) STRICT;

CREATE TABLE guardian_agreement(
    guardian_agreement_id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file(case_id),
    guardian_id TEXT NOT NULL REFERENCES guardian(guardian_id),
    agrees INTEGER NOT NULL CHECK (agrees IN (0, 1)),
    answered_on TEXT NOT NULL,
    manner TEXT NOT NULL,
    received_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL
  ) STRICT;

CREATE TABLE logo(
    checksum TEXT PRIMARY KEY,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    bytes BLOB NOT NULL
  ) STRICT;

CREATE TABLE meeting(
    meeting_id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file(case_id),
    kind TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    held_on TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    place TEXT NOT NULL,
    purpose TEXT NOT NULL,
    question TEXT NOT NULL,
    leader TEXT NOT NULL,
    started_at TEXT,
    ended_at TEXT,
    cancelled_on TEXT,
    version INTEGER NOT NULL
  , cancelled TEXT, informed TEXT) STRICT;

CREATE TABLE meeting_change(
    meeting_change_id TEXT PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting(meeting_id),
    changed_on TEXT NOT NULL,
    because TEXT NOT NULL,
    held_on TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    place TEXT NOT NULL
  ) STRICT;

CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE minutes(
    minutes_id TEXT PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting(meeting_id),
    number INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'established', 'dispatched')),
    correction_reason TEXT NOT NULL,
    established_on TEXT,
    established_by TEXT NOT NULL,
    content TEXT NOT NULL,
    record TEXT,
    version INTEGER NOT NULL,
    UNIQUE (meeting_id, number),
    CHECK ((state = 'draft') = (established_on IS NULL) AND (state = 'draft') = (record IS NULL))
  ) STRICT;

CREATE TABLE misdelivery(
    misdelivery_id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file(case_id),
    document_id TEXT NOT NULL REFERENCES document(document_id),
    number INTEGER NOT NULL,
    found_on TEXT NOT NULL,
    details TEXT NOT NULL,
    registered_on TEXT NOT NULL,
    corrects TEXT UNIQUE REFERENCES misdelivery(misdelivery_id),
    UNIQUE (case_id, number)
  ) STRICT;

CREATE TABLE note(
    note_id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file(case_id),
    kind TEXT NOT NULL CHECK (kind IN ('contact', 'event', 'officialNote')),
    happened_on TEXT NOT NULL,
    party TEXT,
    manner TEXT,
    text TEXT NOT NULL,
    commitment_id TEXT REFERENCES commitment(commitment_id) ON DELETE SET NULL,
    meeting_id TEXT REFERENCES meeting(meeting_id),
    source TEXT,
    registered_at TEXT NOT NULL,
    registered_by TEXT NOT NULL,
    struck_at TEXT,
    struck_reason TEXT,
    version INTEGER NOT NULL,
    CHECK ((struck_at IS NULL) = (struck_reason IS NULL))
  ) STRICT;

CREATE TABLE note_wording(
    note_id TEXT NOT NULL REFERENCES note(note_id),
    version INTEGER NOT NULL,
    text TEXT NOT NULL,
    happened_on TEXT NOT NULL,
    changed_at TEXT NOT NULL, details TEXT,
    PRIMARY KEY (note_id, version)
  ) STRICT;

CREATE TABLE notice(
    meeting_id TEXT PRIMARY KEY REFERENCES meeting(meeting_id),
    consent_id TEXT NOT NULL REFERENCES consent(consent_id),
    created_on TEXT NOT NULL,
    reply_by TEXT,
    sent_on TEXT,
    version INTEGER NOT NULL
  , details TEXT NOT NULL DEFAULT '{}', ground_lost_on TEXT) STRICT;

CREATE TABLE notice_recipient(
    meeting_id TEXT NOT NULL REFERENCES notice(meeting_id),
    position INTEGER NOT NULL,
    party TEXT NOT NULL,
    contact_id TEXT REFERENCES contact(contact_id),
    PRIMARY KEY (meeting_id, position)
  ) STRICT;

CREATE TABLE notice_reply(
    notice_reply_id TEXT PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting(meeting_id),
    position INTEGER NOT NULL,
    party TEXT NOT NULL,
    edition INTEGER NOT NULL,
    answer TEXT NOT NULL,
    replied_on TEXT NOT NULL,
    manner TEXT NOT NULL,
    UNIQUE (meeting_id, position)
  ) STRICT;

CREATE TABLE notice_sending(
    document_id TEXT PRIMARY KEY REFERENCES document(document_id),
    meeting_id TEXT NOT NULL REFERENCES meeting(meeting_id),
    party TEXT NOT NULL,
    contact_id TEXT REFERENCES contact(contact_id),
    edition INTEGER NOT NULL,
    held_on TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    place TEXT NOT NULL,
    sent_on TEXT NOT NULL
  ) STRICT;

CREATE TABLE other_disclosure(
    other_disclosure_id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file(case_id),
    number INTEGER NOT NULL,
    disclosed_on TEXT NOT NULL,
    ground TEXT NOT NULL,
    provision TEXT NOT NULL,
    details TEXT NOT NULL,
    registered_on TEXT NOT NULL,
    corrects TEXT REFERENCES other_disclosure(other_disclosure_id),
    UNIQUE (case_id, number)
  ) STRICT;

CREATE TABLE person_answer(
    person_answer_id TEXT PRIMARY KEY,
    consent_id TEXT NOT NULL REFERENCES consent(consent_id),
    signer_kind TEXT NOT NULL CHECK (signer_kind IN ('youth', 'guardian')),
    guardian_id TEXT REFERENCES guardian(guardian_id),
    person_id TEXT NOT NULL REFERENCES private_person(private_person_id),
    answer TEXT NOT NULL CHECK (answer IN ('yes', 'no', 'withdrawn')),
    answered_on TEXT NOT NULL,
    manner TEXT NOT NULL,
    received_by TEXT NOT NULL,
    interpreter INTEGER NOT NULL CHECK (interpreter IN (0, 1)),
    attachment_id TEXT REFERENCES attachment(attachment_id),
    recorded_at TEXT NOT NULL, corrects TEXT REFERENCES person_answer(person_answer_id),
    CHECK ((signer_kind = 'guardian') = (guardian_id IS NOT NULL))
  ) STRICT;

CREATE TABLE private_person(
    private_person_id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file(case_id),
    number INTEGER NOT NULL,
    given_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    relation TEXT NOT NULL,
    reach TEXT NOT NULL,
    protected_identity TEXT NOT NULL,
    reservation TEXT,
    version INTEGER NOT NULL,
    UNIQUE (case_id, number)
  ) STRICT;

CREATE TABLE profile(
    profile_id INTEGER PRIMARY KEY CHECK (profile_id = 1),
    content TEXT NOT NULL,
    version INTEGER NOT NULL
  ) STRICT;

CREATE TABLE profile_version(
    version INTEGER PRIMARY KEY,
    content TEXT NOT NULL,
    saved_on TEXT
  ) STRICT;

CREATE TABLE reopening(
    reopening_id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file(case_id),
    period INTEGER NOT NULL,
    reopened_on TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    UNIQUE (case_id, period)
  ) STRICT;

CREATE TABLE report_pack(
    report_pack_id TEXT PRIMARY KEY,
    period TEXT NOT NULL,
    edition INTEGER NOT NULL,
    content TEXT NOT NULL,
    checksum TEXT NOT NULL,
    UNIQUE (period, edition)
  ) STRICT;

CREATE TABLE risk_assessment(
    meeting_id TEXT NOT NULL REFERENCES meeting(meeting_id),
    agency_id TEXT NOT NULL,
    received_on TEXT NOT NULL,
    concern INTEGER CHECK (concern BETWEEN 0 AND 10),
    PRIMARY KEY (meeting_id, agency_id)
  ) STRICT;

CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE support_gap(
    support_gap_id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file(case_id),
    kind TEXT NOT NULL,
    noticed_on TEXT NOT NULL,
    filled_on TEXT,
    version INTEGER NOT NULL,
    CHECK (filled_on IS NULL OR filled_on >= noticed_on)
  ) STRICT;

CREATE TABLE target_group_override(
    case_id TEXT PRIMARY KEY REFERENCES case_file(case_id),
    age INTEGER NOT NULL,
    age_from INTEGER NOT NULL,
    age_to INTEGER NOT NULL,
    reason TEXT NOT NULL
  ) STRICT;

CREATE TABLE task_parking(
    parking_id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    case_id TEXT REFERENCES case_file(case_id),
    meeting_id TEXT REFERENCES meeting(meeting_id),
    due_on TEXT,
    count INTEGER NOT NULL,
    wake_on TEXT NOT NULL,
    comment TEXT NOT NULL,
    parked_at TEXT NOT NULL,
    woken_at TEXT
  ) STRICT;

CREATE TABLE watch(
    watch_id TEXT PRIMARY KEY,
    case_id TEXT REFERENCES case_file(case_id),
    title TEXT NOT NULL,
    due_on TEXT NOT NULL,
    note TEXT NOT NULL,
    done_on TEXT,
    postponed INTEGER NOT NULL,
    version INTEGER NOT NULL
  ) STRICT;

CREATE TABLE word_template(
    word_template_id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    number INTEGER NOT NULL,
    valid_from TEXT NOT NULL,
    in_use INTEGER NOT NULL CHECK (in_use IN (0, 1)),
    imported_on TEXT NOT NULL,
    imported_by TEXT NOT NULL,
    checksum TEXT NOT NULL,
    bytes BLOB NOT NULL,
    UNIQUE (kind, number)
  ) STRICT;

CREATE TABLE work_group_meeting(
    work_group_meeting_id TEXT PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    held_on TEXT NOT NULL,
    starts_at TEXT,
    place TEXT NOT NULL,
    group_matter_id TEXT REFERENCES group_matter(group_matter_id),
    agency_ids TEXT NOT NULL,
    agenda TEXT NOT NULL,
    decisions TEXT NOT NULL,
    undertakings TEXT NOT NULL,
    next_on TEXT,
    removed_on TEXT,
    version INTEGER NOT NULL
  ) STRICT;

CREATE TABLE youth(
    case_id TEXT PRIMARY KEY REFERENCES case_file(case_id),
    given_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    pronoun TEXT NOT NULL,
    personal_number TEXT,
    birth_date TEXT NOT NULL,
    school TEXT NOT NULL,
    grade TEXT NOT NULL,
    maturity TEXT,
    reach TEXT NOT NULL,
    protected_identity TEXT NOT NULL,
    version INTEGER NOT NULL
  , statistics_gender TEXT) STRICT;

CREATE TRIGGER audit_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'append-only: audit'); END;

CREATE TRIGGER audit_insert BEFORE INSERT ON audit
  WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM audit)
  BEGIN SELECT RAISE(ABORT, 'append-only: audit'); END;

CREATE TRIGGER audit_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'append-only: audit'); END;

CREATE TRIGGER closure_locked BEFORE UPDATE ON closure BEGIN SELECT RAISE(ABORT, 'locked: closure'); END;

CREATE TRIGGER document_locked BEFORE UPDATE ON document BEGIN SELECT RAISE(ABORT, 'locked: document'); END;

CREATE TRIGGER logo_locked BEFORE UPDATE ON logo BEGIN SELECT RAISE(ABORT, 'locked: logo'); END;

CREATE TRIGGER minutes_locked BEFORE UPDATE ON minutes
    WHEN OLD.state <> 'draft' AND (NEW.content <> OLD.content OR NEW.record <> OLD.record OR NEW.state = 'draft')
    BEGIN SELECT RAISE(ABORT, 'locked: minutes'); END;

CREATE TRIGGER minutes_without_parked BEFORE UPDATE ON minutes
    WHEN NEW.state <> 'draft' AND json_array_length(NEW.content, '$.parked') > 0
    BEGIN SELECT RAISE(ABORT, 'parked text: minutes'); END;

CREATE TRIGGER misdelivery_kept BEFORE DELETE ON misdelivery
    BEGIN SELECT RAISE(ABORT, 'append-only: misdelivery'); END;

CREATE TRIGGER misdelivery_locked BEFORE UPDATE ON misdelivery
    BEGIN SELECT RAISE(ABORT, 'locked: misdelivery'); END;

CREATE TRIGGER other_disclosure_locked BEFORE UPDATE ON other_disclosure
    BEGIN SELECT RAISE(ABORT, 'locked: other_disclosure'); END;

CREATE TRIGGER reopening_locked BEFORE UPDATE ON reopening BEGIN SELECT RAISE(ABORT, 'locked: reopening'); END;

CREATE TRIGGER report_pack_locked BEFORE UPDATE ON report_pack BEGIN SELECT RAISE(ABORT, 'locked: report_pack'); END;

CREATE TRIGGER word_template_locked BEFORE UPDATE OF kind, number, valid_from, checksum, bytes ON word_template BEGIN SELECT RAISE(ABORT, 'locked: word_template'); END;
