-- SPDX-License-Identifier: GPL-3.0-or-later
-- The registration desk: when and where somebody was seen to arrive. Two desks that see one person make two of them
-- and one attendance.

INSERT INTO entity_code (code, key) VALUES
    (63, 'check_in');

CREATE TABLE check_in (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (typeof(id) = 'blob' AND length(id) = 16),
    alive INTEGER NOT NULL DEFAULT 1,
    added INTEGER NOT NULL,
    participation BLOB,
    day BLOB,
    time TEXT,
    desk TEXT,
    noted_by TEXT
);
CREATE UNIQUE INDEX check_in_id ON check_in (id);
CREATE INDEX check_in_by_participation ON check_in (participation);
CREATE INDEX check_in_by_day ON check_in (day);
