-- SPDX-License-Identifier: GPL-3.0-or-later
-- Duplicates: what was decided about pairs of members.

INSERT INTO entity_code (code, key) VALUES
    (56, 'distinction');

CREATE TABLE distinction (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    first BLOB,
    second BLOB,
    decided_by TEXT,
    decided_on TEXT,
    note TEXT
);
CREATE UNIQUE INDEX distinction_id ON distinction (id);
CREATE INDEX distinction_by_first ON distinction (first);
CREATE INDEX distinction_by_second ON distinction (second);
