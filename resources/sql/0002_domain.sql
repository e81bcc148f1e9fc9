-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rest of the domain: what is asked, offered, written, proposed, passed on, planned and learned.

INSERT INTO entity_code (code, key) VALUES
    (17, 'inquiry'),
    (18, 'opportunity'),
    (19, 'communication'),
    (20, 'proposal'),
    (21, 'relay'),
    (22, 'project'),
    (23, 'lesson'),
    (24, 'session'),
    (25, 'relay_contact'),
    (26, 'result'),
    (27, 'indicator'),
    (28, 'reporting_period'),
    (29, 'indicator_value'),
    (30, 'activity'),
    (31, 'risk');

CREATE TABLE inquiry (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    number INTEGER NOT NULL,
    sort_key TEXT NOT NULL DEFAULT '',
    subject TEXT,
    text TEXT,
    topic TEXT,
    received TEXT,
    channel TEXT,
    asker BLOB,
    asker_name TEXT,
    asker_contact TEXT,
    opportunity BLOB,
    mission BLOB,
    state TEXT,
    owner TEXT,
    due TEXT,
    referred_to BLOB,
    referred_on TEXT,
    reply TEXT,
    answered_on TEXT,
    outcome TEXT,
    closed_on TEXT,
    duplicate_of BLOB
);
CREATE UNIQUE INDEX inquiry_id ON inquiry (id);
CREATE INDEX inquiry_number ON inquiry (number);
CREATE INDEX inquiry_by_sort_key ON inquiry (sort_key) WHERE alive = 1;
CREATE INDEX inquiry_by_asker ON inquiry (asker) WHERE asker IS NOT NULL;
CREATE INDEX inquiry_by_opportunity ON inquiry (opportunity) WHERE opportunity IS NOT NULL;
CREATE INDEX inquiry_by_mission ON inquiry (mission) WHERE mission IS NOT NULL;
CREATE INDEX inquiry_by_referred_to ON inquiry (referred_to) WHERE referred_to IS NOT NULL;
CREATE INDEX inquiry_by_duplicate_of ON inquiry (duplicate_of) WHERE duplicate_of IS NOT NULL;
CREATE INDEX inquiry_by_received ON inquiry (received) WHERE alive = 1;
CREATE INDEX inquiry_by_due ON inquiry (due) WHERE alive = 1;
CREATE INDEX inquiry_by_state ON inquiry (state, due) WHERE alive = 1;
CREATE VIRTUAL TABLE inquiry_search USING fts5 (name, phone, text, tokenize = 'unicode61 remove_diacritics 0',
    detail = column, columnsize = 0, prefix = '1 2 3');

CREATE TABLE opportunity (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    number INTEGER NOT NULL,
    sort_key TEXT NOT NULL DEFAULT '',
    title TEXT,
    kind TEXT,
    sector TEXT,
    province TEXT,
    description TEXT,
    institution BLOB,
    conditions TEXT,
    skills TEXT,
    country TEXT,
    languages TEXT,
    deadline TEXT,
    contact TEXT,
    text_language TEXT,
    stage TEXT,
    verified_by TEXT,
    verified_on TEXT,
    published_on TEXT,
    outcome TEXT
);
CREATE UNIQUE INDEX opportunity_id ON opportunity (id);
CREATE INDEX opportunity_number ON opportunity (number);
CREATE INDEX opportunity_by_sort_key ON opportunity (sort_key) WHERE alive = 1;
CREATE INDEX opportunity_by_institution ON opportunity (institution) WHERE institution IS NOT NULL;
CREATE INDEX opportunity_by_deadline ON opportunity (deadline) WHERE alive = 1;
CREATE VIRTUAL TABLE opportunity_search USING fts5 (name, phone, text, tokenize = 'unicode61 remove_diacritics 0',
    detail = column, columnsize = 0, prefix = '1 2 3');

CREATE TABLE communication (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    number INTEGER NOT NULL,
    sort_key TEXT NOT NULL DEFAULT '',
    subject TEXT,
    kind TEXT,
    reference TEXT,
    date TEXT,
    sender BLOB,
    recipient BLOB,
    summary TEXT,
    opportunity BLOB,
    reply_due TEXT,
    answers BLOB,
    answered_by BLOB
);
CREATE UNIQUE INDEX communication_id ON communication (id);
CREATE INDEX communication_number ON communication (number);
CREATE INDEX communication_by_sort_key ON communication (sort_key) WHERE alive = 1;
CREATE INDEX communication_by_sender ON communication (sender) WHERE sender IS NOT NULL;
CREATE INDEX communication_by_recipient ON communication (recipient) WHERE recipient IS NOT NULL;
CREATE INDEX communication_by_opportunity ON communication (opportunity) WHERE opportunity IS NOT NULL;
CREATE INDEX communication_by_answers ON communication (answers) WHERE answers IS NOT NULL;
CREATE INDEX communication_by_answered_by ON communication (answered_by) WHERE answered_by IS NOT NULL;
CREATE INDEX communication_by_date ON communication (date) WHERE alive = 1;
CREATE INDEX communication_by_reply_due ON communication (reply_due) WHERE alive = 1;
CREATE VIRTUAL TABLE communication_search USING fts5 (name, phone, text, tokenize = 'unicode61 remove_diacritics 0',
    detail = column, columnsize = 0, prefix = '1 2 3');

CREATE TABLE proposal (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    number INTEGER NOT NULL,
    sort_key TEXT NOT NULL DEFAULT '',
    title TEXT,
    description TEXT,
    domain TEXT,
    raised_by BLOB,
    raised_on TEXT,
    event BLOB,
    session BLOB,
    institution BLOB,
    stage TEXT,
    decision TEXT,
    decided_on TEXT
);
CREATE UNIQUE INDEX proposal_id ON proposal (id);
CREATE INDEX proposal_number ON proposal (number);
CREATE INDEX proposal_by_sort_key ON proposal (sort_key) WHERE alive = 1;
CREATE INDEX proposal_by_raised_by ON proposal (raised_by) WHERE raised_by IS NOT NULL;
CREATE INDEX proposal_by_event ON proposal (event) WHERE event IS NOT NULL;
CREATE INDEX proposal_by_session ON proposal (session) WHERE session IS NOT NULL;
CREATE INDEX proposal_by_institution ON proposal (institution) WHERE institution IS NOT NULL;
CREATE VIRTUAL TABLE proposal_search USING fts5 (name, phone, text, tokenize = 'unicode61 remove_diacritics 0',
    detail = column, columnsize = 0, prefix = '1 2 3');

CREATE TABLE relay (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    number INTEGER NOT NULL,
    sort_key TEXT NOT NULL DEFAULT '',
    audience TEXT,
    person BLOB,
    event BLOB,
    received_from BLOB,
    channel TEXT,
    country TEXT,
    place TEXT,
    due TEXT,
    state TEXT,
    done_on TEXT,
    reached INTEGER,
    evidence TEXT,
    reason TEXT,
    notes TEXT
);
CREATE UNIQUE INDEX relay_id ON relay (id);
CREATE INDEX relay_number ON relay (number);
CREATE INDEX relay_by_sort_key ON relay (sort_key) WHERE alive = 1;
CREATE INDEX relay_by_person ON relay (person) WHERE person IS NOT NULL;
CREATE INDEX relay_by_event ON relay (event) WHERE event IS NOT NULL;
CREATE INDEX relay_by_received_from ON relay (received_from) WHERE received_from IS NOT NULL;
CREATE INDEX relay_by_due ON relay (due) WHERE alive = 1;
CREATE VIRTUAL TABLE relay_search USING fts5 (name, phone, text, tokenize = 'unicode61 remove_diacritics 0',
    detail = column, columnsize = 0, prefix = '1 2 3');

CREATE TABLE project (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    number INTEGER NOT NULL,
    sort_key TEXT NOT NULL DEFAULT '',
    name TEXT,
    code TEXT,
    donor TEXT,
    budget INTEGER,
    starts TEXT,
    ends TEXT,
    institution BLOB,
    author TEXT,
    notes TEXT
);
CREATE UNIQUE INDEX project_id ON project (id);
CREATE INDEX project_number ON project (number);
CREATE INDEX project_by_sort_key ON project (sort_key) WHERE alive = 1;
CREATE INDEX project_by_institution ON project (institution) WHERE institution IS NOT NULL;
CREATE VIRTUAL TABLE project_search USING fts5 (name, phone, text, tokenize = 'unicode61 remove_diacritics 0',
    detail = column, columnsize = 0, prefix = '1 2 3');

CREATE TABLE lesson (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    number INTEGER NOT NULL,
    sort_key TEXT NOT NULL DEFAULT '',
    title TEXT,
    kind TEXT,
    text TEXT,
    date TEXT,
    event BLOB,
    project BLOB,
    author TEXT
);
CREATE UNIQUE INDEX lesson_id ON lesson (id);
CREATE INDEX lesson_number ON lesson (number);
CREATE INDEX lesson_by_sort_key ON lesson (sort_key) WHERE alive = 1;
CREATE INDEX lesson_by_event ON lesson (event) WHERE event IS NOT NULL;
CREATE INDEX lesson_by_project ON lesson (project) WHERE project IS NOT NULL;
CREATE VIRTUAL TABLE lesson_search USING fts5 (name, phone, text, tokenize = 'unicode61 remove_diacritics 0',
    detail = column, columnsize = 0, prefix = '1 2 3');

CREATE TABLE session (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    event BLOB,
    title TEXT,
    day BLOB,
    time TEXT,
    chair TEXT
);
CREATE UNIQUE INDEX session_id ON session (id);
CREATE INDEX session_by_event ON session (event);
CREATE INDEX session_by_day ON session (day) WHERE day IS NOT NULL;

CREATE TABLE relay_contact (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    relay BLOB,
    member BLOB
);
CREATE UNIQUE INDEX relay_contact_id ON relay_contact (id);
CREATE INDEX relay_contact_by_relay ON relay_contact (relay);
CREATE INDEX relay_contact_by_member ON relay_contact (member);

CREATE TABLE result (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    project BLOB,
    kind TEXT,
    code TEXT,
    statement TEXT,
    parent BLOB
);
CREATE UNIQUE INDEX result_id ON result (id);
CREATE INDEX result_by_project ON result (project);
CREATE INDEX result_by_parent ON result (parent) WHERE parent IS NOT NULL;

CREATE TABLE indicator (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    project BLOB,
    result BLOB,
    statement TEXT,
    unit TEXT,
    baseline REAL,
    target REAL,
    rule TEXT,
    source TEXT
);
CREATE UNIQUE INDEX indicator_id ON indicator (id);
CREATE INDEX indicator_by_project ON indicator (project);
CREATE INDEX indicator_by_result ON indicator (result) WHERE result IS NOT NULL;

CREATE TABLE reporting_period (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    project BLOB,
    title TEXT,
    starts TEXT,
    ends TEXT
);
CREATE UNIQUE INDEX reporting_period_id ON reporting_period (id);
CREATE INDEX reporting_period_by_project ON reporting_period (project);

CREATE TABLE indicator_value (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    indicator BLOB,
    period BLOB,
    value REAL,
    variance TEXT,
    evidence TEXT
);
CREATE UNIQUE INDEX indicator_value_id ON indicator_value (id);
CREATE INDEX indicator_value_by_indicator ON indicator_value (indicator);
CREATE INDEX indicator_value_by_period ON indicator_value (period);

CREATE TABLE activity (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    project BLOB,
    title TEXT,
    result BLOB,
    planned_start TEXT,
    planned_end TEXT,
    actual_start TEXT,
    actual_end TEXT,
    responsible TEXT,
    event BLOB,
    state TEXT,
    reason TEXT
);
CREATE UNIQUE INDEX activity_id ON activity (id);
CREATE INDEX activity_by_project ON activity (project);
CREATE INDEX activity_by_result ON activity (result) WHERE result IS NOT NULL;
CREATE INDEX activity_by_event ON activity (event) WHERE event IS NOT NULL;

CREATE TABLE risk (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    project BLOB,
    title TEXT,
    likelihood TEXT,
    impact TEXT,
    response TEXT,
    owner TEXT,
    state TEXT
);
CREATE UNIQUE INDEX risk_id ON risk (id);
CREATE INDEX risk_by_project ON risk (project);
