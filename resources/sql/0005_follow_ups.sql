-- SPDX-License-Identifier: GPL-3.0-or-later
-- Follow-ups that cannot be lost: they come again, are laid aside, remind, are made from templates; and the indexes
-- by which the board, the calendar and the day read only what they show.

INSERT INTO entity_code (code, key) VALUES
    (50, 'action_template'),
    (51, 'action_step');

ALTER TABLE follow_up ADD COLUMN repeat TEXT;
ALTER TABLE follow_up ADD COLUMN repeat_every INTEGER;
ALTER TABLE follow_up ADD COLUMN repeat_until TEXT;
ALTER TABLE follow_up ADD COLUMN repeat_count INTEGER;
ALTER TABLE follow_up ADD COLUMN repeat_from TEXT;
ALTER TABLE follow_up ADD COLUMN repeat_index INTEGER;
ALTER TABLE follow_up ADD COLUMN remind TEXT;
ALTER TABLE follow_up ADD COLUMN remind_at TEXT;
ALTER TABLE follow_up ADD COLUMN snoozed_until TEXT;
ALTER TABLE follow_up ADD COLUMN snooze_reason TEXT;
ALTER TABLE follow_up ADD COLUMN snooze_count INTEGER;
ALTER TABLE follow_up ADD COLUMN anchor_of BLOB;
ALTER TABLE follow_up ADD COLUMN anchor_field TEXT;
ALTER TABLE follow_up ADD COLUMN anchor_days INTEGER;
ALTER TABLE follow_up ADD COLUMN anchor_due TEXT;
CREATE INDEX follow_up_by_state ON follow_up (state, due, sort_key) WHERE alive = 1;
DROP INDEX inquiry_by_state;
CREATE INDEX inquiry_by_state ON inquiry (state, due, sort_key) WHERE alive = 1;
CREATE INDEX follow_up_by_snoozed_until ON follow_up (snoozed_until) WHERE snoozed_until IS NOT NULL;
CREATE INDEX follow_up_by_anchor_of ON follow_up (anchor_of) WHERE anchor_of IS NOT NULL;
CREATE INDEX event_by_starts ON event (starts) WHERE alive = 1;
CREATE INDEX event_by_ends ON event (ends) WHERE alive = 1;
CREATE INDEX association_by_accreditation_expiry ON association (accreditation_expiry)
    WHERE accreditation_expiry IS NOT NULL;

CREATE TABLE action_template (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    number INTEGER NOT NULL,
    sort_key TEXT NOT NULL DEFAULT '',
    name TEXT,
    anchor TEXT,
    notes TEXT
);
CREATE UNIQUE INDEX action_template_id ON action_template (id);
CREATE INDEX action_template_number ON action_template (number);
CREATE INDEX action_template_by_sort_key ON action_template (sort_key) WHERE alive = 1;
CREATE VIRTUAL TABLE action_template_search USING fts5 (name, phone, text, tokenize = 'unicode61 remove_diacritics 0',
    detail = column, columnsize = 0, prefix = '1 2 3');

CREATE TABLE action_step (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    template BLOB,
    title TEXT,
    days INTEGER,
    side TEXT,
    kind TEXT,
    owner TEXT,
    priority TEXT,
    notes TEXT
);
CREATE UNIQUE INDEX action_step_id ON action_step (id);
CREATE INDEX action_step_by_template ON action_step (template);
