-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files that share their operations: what each device had heard of the others, and what was written by several without
-- knowing of each other. Nothing here but conflict_decision is journalled: it follows from the operations.

-- By which the device signs (Ed25519), pinned when it is first seen; null until the device shares.
ALTER TABLE device ADD COLUMN public_key BLOB;

-- What an operation of another device said, where that cannot be read from the rows and their changes any more: a
-- value that lost, or one that replaced another than its writer had seen.
ALTER TABLE operation ADD COLUMN payload BLOB;

-- With its operation `seq` a device knew the operations of `other` up to `known`. One row where that grew.
CREATE TABLE heard (
    device INTEGER NOT NULL,
    other INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    known INTEGER NOT NULL,
    PRIMARY KEY (device, other, seq)
) WITHOUT ROWID;
CREATE INDEX heard_operation ON heard (device, seq);

-- Writes of other devices whose writer had seen another value of the field than was there when they came.
CREATE TABLE divergence (
    rid INTEGER PRIMARY KEY,
    operation INTEGER NOT NULL,
    entity INTEGER NOT NULL,
    record INTEGER NOT NULL,
    field INTEGER NOT NULL,
    seen INTEGER, -- the operation whose value it replaced; null: there was none
    old,
    new
);
CREATE UNIQUE INDEX divergence_field ON divergence (entity, record, field, operation);

-- What came together wrongly and is for a person to look at; no value is lost by it.
CREATE TABLE collision (
    rid INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,         -- "removed": one removed the record while another wrote to it; "twin": two were added
    entity INTEGER NOT NULL,
    record INTEGER NOT NULL,
    operation INTEGER NOT NULL, -- that removed it, or that added it
    other INTEGER NOT NULL,     -- the operation that wrote; the other record
    UNIQUE (kind, entity, record, operation, other)
);

-- Members that came from others one by one and were not yet compared with those who are here.
CREATE TABLE uncompared (
    rid INTEGER PRIMARY KEY
);

-- Operations that came before others that they build on.
CREATE TABLE waiting (
    rid INTEGER PRIMARY KEY,
    device BLOB NOT NULL CHECK (typeof(device) = 'blob' AND length(device) = 16),
    seq INTEGER NOT NULL,
    chain BLOB NOT NULL,
    operation BLOB NOT NULL
);
CREATE UNIQUE INDEX waiting_operation ON waiting (device, seq);

-- When a package that a device made was taken in last.
CREATE TABLE peer (
    device BLOB PRIMARY KEY NOT NULL CHECK (typeof(device) = 'blob' AND length(device) = 16),
    heard_on TEXT NOT NULL
) WITHOUT ROWID;

INSERT INTO entity_code (code, key) VALUES
    (64, 'conflict_decision');

CREATE TABLE conflict_decision (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    record TEXT,
    field TEXT,
    settled TEXT,
    decided_by TEXT,
    decided_on TEXT
);
CREATE UNIQUE INDEX conflict_decision_id ON conflict_decision (id);
CREATE INDEX conflict_decision_by_record ON conflict_decision (record, field);
