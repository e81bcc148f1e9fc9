-- SPDX-License-Identifier: GPL-3.0-or-later
-- Merging: two members that are one person are joined by a link; no row moves.

INSERT INTO entity_code (code, key) VALUES
    (57, 'same_as');

CREATE TABLE same_as (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    first BLOB,
    second BLOB,
    kept BLOB,
    decided_by TEXT,
    decided_on TEXT,
    note TEXT
);
CREATE UNIQUE INDEX same_as_id ON same_as (id);
CREATE INDEX same_as_by_first ON same_as (first);
CREATE INDEX same_as_by_second ON same_as (second);
CREATE INDEX same_as_by_kept ON same_as (kept);

-- Row id of the member that stands for this one's person; null for who stands for himself. It follows from the living
-- links and is no entry of the journal (core/store/merged.cpp).
ALTER TABLE member ADD COLUMN merged_into INTEGER;
CREATE INDEX member_by_merged_into ON member (merged_into) WHERE merged_into IS NOT NULL;

-- Lists walk this index: it holds who is shown.
DROP INDEX member_by_sort_key;
CREATE INDEX member_by_sort_key ON member (sort_key) WHERE alive = 1 AND merged_into IS NULL;
