-- SPDX-License-Identifier: GPL-3.0-or-later
-- How lists were read, so that the next one of the same source is read alike.

INSERT INTO entity_code (code, key) VALUES
    (61, 'import_mapping');

CREATE TABLE import_mapping (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    sort_key TEXT NOT NULL DEFAULT '',
    name TEXT,
    entity TEXT,
    fingerprint TEXT,
    mapping TEXT,
    last_used TEXT,
    last_file TEXT
);
CREATE UNIQUE INDEX import_mapping_id ON import_mapping (id);
CREATE INDEX import_mapping_by_sort_key ON import_mapping (sort_key) WHERE alive = 1;
CREATE VIRTUAL TABLE import_mapping_search USING fts5 (name, phone, text, tokenize = 'unicode61 remove_diacritics 0',
    detail = column, columnsize = 0, prefix = '1 2 3');
