-- SPDX-License-Identifier: GPL-3.0-or-later
-- Fields that the office makes for itself, and files attached to things.

INSERT INTO entity_code (code, key) VALUES
    (45, 'custom_field'),
    (46, 'attachment');

-- The definitions. The values stand in columns x_… of the entity's own table, which are added with a definition, in
-- the same transaction (core/store/custom_columns.cpp).
CREATE TABLE custom_field (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    entity TEXT,
    label TEXT,
    type TEXT,
    choices TEXT,
    target TEXT,
    listed INTEGER NOT NULL DEFAULT 0,
    searched INTEGER NOT NULL DEFAULT 0,
    position INTEGER,
    hint TEXT
);
CREATE UNIQUE INDEX custom_field_id ON custom_field (id);

CREATE TABLE attachment (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    sort_key TEXT NOT NULL DEFAULT '',
    owner BLOB,
    file_name TEXT,
    note TEXT,
    media_type TEXT,
    size INTEGER,
    added_on TEXT,
    content TEXT
);
CREATE UNIQUE INDEX attachment_id ON attachment (id);
CREATE INDEX attachment_by_owner ON attachment (owner);
CREATE INDEX attachment_by_sort_key ON attachment (sort_key) WHERE alive = 1;
CREATE INDEX attachment_by_content ON attachment (content);
CREATE VIRTUAL TABLE attachment_search USING fts5 (name, phone, text, tokenize = 'unicode61 remove_diacritics 0',
    detail = column, columnsize = 0, prefix = '1 2 3');

-- The bytes, once for each content, in pieces of a mebibyte so that no scan has to be held in memory as a whole. They
-- need no journal: a content never changes, and its name is the digest of its bytes.
CREATE TABLE attachment_content (
    rid INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE, -- BLAKE2b-256, hexadecimal
    size INTEGER NOT NULL
);
CREATE TABLE attachment_piece (
    content INTEGER NOT NULL,
    number INTEGER NOT NULL, -- from 0
    bytes BLOB NOT NULL,
    PRIMARY KEY (content, number)
);
CREATE TRIGGER attachment_content_same BEFORE UPDATE ON attachment_content
    BEGIN SELECT RAISE(ABORT, 'contents never change'); END;
CREATE TRIGGER attachment_piece_same BEFORE UPDATE ON attachment_piece
    BEGIN SELECT RAISE(ABORT, 'contents never change'); END;
CREATE TRIGGER attachment_content_kept BEFORE DELETE ON attachment_content
    BEGIN SELECT RAISE(ABORT, 'contents stay'); END;
CREATE TRIGGER attachment_piece_kept BEFORE DELETE ON attachment_piece
    BEGIN SELECT RAISE(ABORT, 'contents stay'); END;
