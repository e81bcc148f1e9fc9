-- SPDX-License-Identifier: GPL-3.0-or-later
-- The log of what left the program about people.

INSERT INTO entity_code (code, key) VALUES
    (62, 'disclosure');

CREATE TABLE disclosure (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    sort_key TEXT NOT NULL DEFAULT '',
    what TEXT,
    date TEXT,
    written_by TEXT,
    entity TEXT,
    listed_columns TEXT,
    format TEXT,
    purpose TEXT,
    recipient TEXT,
    reason TEXT,
    written INTEGER,
    withheld INTEGER,
    people TEXT
);
CREATE UNIQUE INDEX disclosure_id ON disclosure (id);
CREATE INDEX disclosure_by_sort_key ON disclosure (sort_key) WHERE alive = 1;
CREATE VIRTUAL TABLE disclosure_search USING fts5 (name, phone, text, tokenize = 'unicode61 remove_diacritics 0',
    detail = column, columnsize = 0, prefix = '1 2 3');
