-- SPDX-License-Identifier: GPL-3.0-or-later
-- Finding: tags, saved views, and the indexes by which filters look at related records.

INSERT INTO entity_code (code, key) VALUES
    (40, 'tag'),
    (41, 'tagging'),
    (42, 'saved_view');

CREATE TABLE tag (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    sort_key TEXT NOT NULL DEFAULT '',
    name TEXT,
    colour TEXT
);
CREATE UNIQUE INDEX tag_id ON tag (id);
CREATE INDEX tag_by_sort_key ON tag (sort_key) WHERE alive = 1;
CREATE VIRTUAL TABLE tag_search USING fts5 (name, phone, text, tokenize = 'unicode61 remove_diacritics 0',
    detail = column, columnsize = 0, prefix = '1 2 3');

CREATE TABLE tagging (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    tag BLOB,
    thing BLOB
);
CREATE UNIQUE INDEX tagging_id ON tagging (id);
CREATE INDEX tagging_by_tag ON tagging (tag);
CREATE INDEX tagging_by_thing ON tagging (thing, tag);

CREATE TABLE saved_view (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    sort_key TEXT NOT NULL DEFAULT '',
    name TEXT,
    entity TEXT,
    filter TEXT,
    text TEXT,
    sort_field TEXT,
    descending INTEGER NOT NULL DEFAULT 0,
    columns TEXT,
    owner TEXT
);
CREATE UNIQUE INDEX saved_view_id ON saved_view (id);
CREATE INDEX saved_view_by_sort_key ON saved_view (sort_key) WHERE alive = 1;
CREATE VIRTUAL TABLE saved_view_search USING fts5 (name, phone, text, tokenize = 'unicode61 remove_diacritics 0',
    detail = column, columnsize = 0, prefix = '1 2 3');

-- Contacts of the last days: filters on the last contact begin with them when they are few.
CREATE INDEX note_by_date ON note (date) WHERE alive = 1;
CREATE INDEX follow_up_by_done_on ON follow_up (done_on) WHERE alive = 1 AND done_on IS NOT NULL;
CREATE INDEX event_day_by_date ON event_day (date) WHERE alive = 1;
