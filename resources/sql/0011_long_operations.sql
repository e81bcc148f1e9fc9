-- SPDX-License-Identifier: GPL-3.0-or-later
-- Long operations are written in chunks, between which others write. Until such an operation is whole its seq is
-- negative and it has no place in the chain of its device.

ALTER TABLE operation ADD COLUMN changes INTEGER; -- its rows in change, where others' lie between; null: all of the range
CREATE INDEX operation_unfinished ON operation (rid) WHERE seq < 0;
