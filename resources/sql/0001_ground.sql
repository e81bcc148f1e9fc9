-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first office file. Frozen once shipped: what comes later is a script of its own.
-- The journal's triggers are not here: the migrator generates them from the field lists after the last script.

PRAGMA application_id = 0x454c4f31; -- "ELO1"

-- Facts about this file: one row each.
CREATE TABLE meta (
    key TEXT PRIMARY KEY NOT NULL,
    value
) WITHOUT ROWID;

-- Every device that ever wrote here. Human numbers come from the device's block of ten million.
CREATE TABLE device (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (typeof(id) = 'blob' AND length(id) = 16),
    block INTEGER NOT NULL,
    place TEXT NOT NULL,  -- digest of computer, path and inode: a copied file is another device
    created TEXT NOT NULL
);

CREATE TABLE number_sequence (
    device INTEGER NOT NULL,
    entity INTEGER NOT NULL,
    next INTEGER NOT NULL,
    PRIMARY KEY (device, entity)
) WITHOUT ROWID;

-- Codes of entities are the same in every file (the first byte of an any-reference); codes of fields are local.
CREATE TABLE entity_code (
    code INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE
);
INSERT INTO entity_code (code, key) VALUES
    (1, 'member'),
    (2, 'association'),
    (3, 'mission'),
    (4, 'institution'),
    (5, 'event'),
    (6, 'follow_up'),
    (7, 'contact_point'),
    (8, 'consent'),
    (9, 'membership'),
    (10, 'accreditation'),
    (11, 'official'),
    (12, 'event_day'),
    (13, 'participation'),
    (14, 'attendance'),
    (15, 'follow_up_link'),
    (16, 'note');

CREATE TABLE field_code (
    code INTEGER PRIMARY KEY,
    entity INTEGER NOT NULL,
    key TEXT NOT NULL,
    UNIQUE (entity, key)
);

-- The journal. An operation is one thing that a person did.
CREATE TABLE operation (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (typeof(id) = 'blob' AND length(id) = 16),
    device INTEGER NOT NULL,
    seq INTEGER NOT NULL,    -- contiguous per device
    clock INTEGER NOT NULL,  -- hybrid logical clock
    user TEXT NOT NULL,
    kind TEXT NOT NULL,      -- the verb
    subject BLOB,            -- any-reference to what it was mainly about
    detail TEXT,             -- what the kind needs to be worded: a file name, a count; no personal data
    undoes INTEGER,          -- the operation that this one takes back
    first_change INTEGER,    -- its rows in change: one range, since there is one writer
    last_change INTEGER,
    digest BLOB,             -- BLAKE2b-256 of the payload
    chain BLOB               -- BLAKE2b-256 of the device's previous chain value, the head and the digest
);
CREATE UNIQUE INDEX operation_device ON operation (device, seq);
CREATE INDEX operation_undoes ON operation (undoes) WHERE undoes IS NOT NULL;

-- Rows that an operation added, as ranges of row ids; each row names the operation too (added). Their values need no
-- copy: the row and the old values of later changes give them back. No trigger writes this: one per row made an
-- import 1.6 times as slow. A row that was added past the door has no range, and check reports it.
CREATE TABLE insertion (
    entity INTEGER NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    operation INTEGER NOT NULL,
    PRIMARY KEY (entity, first)
) WITHOUT ROWID;
CREATE INDEX insertion_operation ON insertion (operation);

-- One field of one row got another value; what it was before is kept with SQLite's own type.
CREATE TABLE change (
    rid INTEGER PRIMARY KEY,
    operation INTEGER NOT NULL,
    entity INTEGER NOT NULL,
    record INTEGER NOT NULL,
    field INTEGER NOT NULL,
    old
);
CREATE INDEX change_record ON change (entity, record, field);

-- The operation that is being written; empty outside of one, and then every change of a recorded row fails.
CREATE TABLE context (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    operation INTEGER
);
INSERT INTO context (one, operation) VALUES (1, NULL);

CREATE TABLE member (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    number INTEGER NOT NULL,
    sort_key TEXT NOT NULL DEFAULT '',
    name TEXT,
    sort_name TEXT,
    other_names TEXT,
    sex TEXT,
    birth_date TEXT,
    age_band TEXT,
    origin_province TEXT,
    origin_district TEXT,
    residence_country TEXT,
    residence_city TEXT,
    departure_year INTEGER,
    languages TEXT,
    education TEXT,
    occupation TEXT,
    occupation_group TEXT,
    sector TEXT,
    interests TEXT,
    preferred_channel TEXT,
    primary_contact BLOB,
    mission BLOB,
    consular_registration TEXT,
    focal_person INTEGER NOT NULL DEFAULT 0,
    source TEXT,
    status TEXT,
    notes TEXT
);
CREATE UNIQUE INDEX member_id ON member (id);
CREATE INDEX member_number ON member (number);
CREATE INDEX member_by_sort_key ON member (sort_key) WHERE alive = 1;
CREATE INDEX member_by_mission ON member (mission) WHERE mission IS NOT NULL;
CREATE VIRTUAL TABLE member_search USING fts5 (name, phone, text, tokenize = 'unicode61 remove_diacritics 0',
    detail = column, columnsize = 0, prefix = '1 2 3');

CREATE TABLE association (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    number INTEGER NOT NULL,
    sort_key TEXT NOT NULL DEFAULT '',
    name TEXT,
    acronym TEXT,
    kind TEXT,
    country TEXT,
    city TEXT,
    stage TEXT,
    accreditation_expiry TEXT,
    registration_number TEXT,
    registration_date TEXT,
    statutes TEXT,
    stated_size INTEGER,
    stated_size_date TEXT,
    mission BLOB,
    focal_point BLOB,
    notes TEXT
);
CREATE UNIQUE INDEX association_id ON association (id);
CREATE INDEX association_number ON association (number);
CREATE INDEX association_by_sort_key ON association (sort_key) WHERE alive = 1;
CREATE INDEX association_by_mission ON association (mission) WHERE mission IS NOT NULL;
CREATE INDEX association_by_focal_point ON association (focal_point) WHERE focal_point IS NOT NULL;
CREATE VIRTUAL TABLE association_search USING fts5 (name, phone, text, tokenize = 'unicode61 remove_diacritics 0',
    detail = column, columnsize = 0, prefix = '1 2 3');

CREATE TABLE mission (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    number INTEGER NOT NULL,
    sort_key TEXT NOT NULL DEFAULT '',
    name TEXT,
    kind TEXT,
    country TEXT,
    city TEXT,
    verified INTEGER NOT NULL DEFAULT 0,
    verified_on TEXT,
    source TEXT,
    notes TEXT
);
CREATE UNIQUE INDEX mission_id ON mission (id);
CREATE INDEX mission_number ON mission (number);
CREATE INDEX mission_by_sort_key ON mission (sort_key) WHERE alive = 1;
CREATE VIRTUAL TABLE mission_search USING fts5 (name, phone, text, tokenize = 'unicode61 remove_diacritics 0',
    detail = column, columnsize = 0, prefix = '1 2 3');

CREATE TABLE institution (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    number INTEGER NOT NULL,
    sort_key TEXT NOT NULL DEFAULT '',
    name TEXT,
    acronym TEXT,
    kind TEXT,
    country TEXT,
    city TEXT,
    focal_point TEXT,
    focal_point_post TEXT,
    notes TEXT
);
CREATE UNIQUE INDEX institution_id ON institution (id);
CREATE INDEX institution_number ON institution (number);
CREATE INDEX institution_by_sort_key ON institution (sort_key) WHERE alive = 1;
CREATE VIRTUAL TABLE institution_search USING fts5 (name, phone, text, tokenize = 'unicode61 remove_diacritics 0',
    detail = column, columnsize = 0, prefix = '1 2 3');

CREATE TABLE event (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    number INTEGER NOT NULL,
    sort_key TEXT NOT NULL DEFAULT '',
    name TEXT,
    kind TEXT,
    starts TEXT,
    ends TEXT,
    country TEXT,
    city TEXT,
    venue TEXT,
    notes TEXT
);
CREATE UNIQUE INDEX event_id ON event (id);
CREATE INDEX event_number ON event (number);
CREATE INDEX event_by_sort_key ON event (sort_key) WHERE alive = 1;
CREATE VIRTUAL TABLE event_search USING fts5 (name, phone, text, tokenize = 'unicode61 remove_diacritics 0',
    detail = column, columnsize = 0, prefix = '1 2 3');

CREATE TABLE follow_up (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    number INTEGER NOT NULL,
    sort_key TEXT NOT NULL DEFAULT '',
    title TEXT,
    kind TEXT,
    due TEXT,
    owner TEXT,
    promised_by TEXT,
    priority TEXT,
    state TEXT,
    reason TEXT,
    done_on TEXT,
    evidence TEXT,
    notes TEXT
);
CREATE UNIQUE INDEX follow_up_id ON follow_up (id);
CREATE INDEX follow_up_number ON follow_up (number);
CREATE INDEX follow_up_by_sort_key ON follow_up (sort_key) WHERE alive = 1;
CREATE INDEX follow_up_by_due ON follow_up (due) WHERE alive = 1;
CREATE VIRTUAL TABLE follow_up_search USING fts5 (name, phone, text, tokenize = 'unicode61 remove_diacritics 0',
    detail = column, columnsize = 0, prefix = '1 2 3');

CREATE TABLE contact_point (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    owner BLOB,
    kind TEXT,
    value TEXT,
    normalized TEXT,
    note TEXT
);
CREATE UNIQUE INDEX contact_point_id ON contact_point (id);
CREATE INDEX contact_point_by_owner ON contact_point (owner);

CREATE TABLE consent (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    member BLOB,
    purpose TEXT,
    answer TEXT,
    date TEXT,
    how TEXT,
    text_version TEXT,
    language TEXT,
    recorded_by TEXT,
    withdrawn_on TEXT
);
CREATE UNIQUE INDEX consent_id ON consent (id);
CREATE INDEX consent_by_member ON consent (member);

CREATE TABLE membership (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    association BLOB,
    member BLOB,
    role TEXT,
    since TEXT,
    until TEXT
);
CREATE UNIQUE INDEX membership_id ON membership (id);
CREATE INDEX membership_by_association ON membership (association);
CREATE INDEX membership_by_member ON membership (member);

CREATE TABLE accreditation (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    mission BLOB,
    country TEXT,
    since TEXT,
    until TEXT
);
CREATE UNIQUE INDEX accreditation_id ON accreditation (id);
CREATE INDEX accreditation_by_mission ON accreditation (mission);

CREATE TABLE official (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    sort_key TEXT NOT NULL DEFAULT '',
    mission BLOB,
    name TEXT,
    sex TEXT,
    post TEXT,
    since TEXT,
    until TEXT
);
CREATE UNIQUE INDEX official_id ON official (id);
CREATE INDEX official_by_sort_key ON official (sort_key) WHERE alive = 1;
CREATE INDEX official_by_mission ON official (mission);
CREATE VIRTUAL TABLE official_search USING fts5 (name, phone, text, tokenize = 'unicode61 remove_diacritics 0',
    detail = column, columnsize = 0, prefix = '1 2 3');

CREATE TABLE event_day (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    event BLOB,
    date TEXT,
    title TEXT
);
CREATE UNIQUE INDEX event_day_id ON event_day (id);
CREATE INDEX event_day_by_event ON event_day (event);

CREATE TABLE participation (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    event BLOB,
    person BLOB,
    name TEXT,
    sex TEXT,
    capacity TEXT,
    delegation_country TEXT,
    institution BLOB,
    state TEXT,
    substitute_for BLOB,
    sheet TEXT
);
CREATE UNIQUE INDEX participation_id ON participation (id);
CREATE INDEX participation_by_event ON participation (event);
CREATE INDEX participation_by_person ON participation (person) WHERE person IS NOT NULL;
CREATE INDEX participation_by_institution ON participation (institution) WHERE institution IS NOT NULL;
CREATE INDEX participation_by_substitute_for ON participation (substitute_for) WHERE substitute_for IS NOT NULL;

CREATE TABLE attendance (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    participation BLOB,
    day BLOB
);
CREATE UNIQUE INDEX attendance_id ON attendance (id);
CREATE INDEX attendance_by_participation ON attendance (participation);
CREATE INDEX attendance_by_day ON attendance (day);

CREATE TABLE follow_up_link (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    follow_up BLOB,
    target BLOB
);
CREATE UNIQUE INDEX follow_up_link_id ON follow_up_link (id);
CREATE INDEX follow_up_link_by_follow_up ON follow_up_link (follow_up);
CREATE INDEX follow_up_link_by_target ON follow_up_link (target);

CREATE TABLE note (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    about BLOB,
    date TEXT,
    kind TEXT,
    text TEXT,
    author TEXT
);
CREATE UNIQUE INDEX note_id ON note (id);
CREATE INDEX note_by_about ON note (about);
