-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the hub of one or more offices holds (PostgreSQL 15): the operations of all devices, sealed by keys that it
-- does not have. Run by `elo hub init` in one transaction; frozen once shipped, changes come as 0002 and so on.
--
-- Nothing is ever changed or removed: an office's role may read and add. Everything is read and written with the
-- rights of who asks, so the policies of add_office() are in force inside of the functions, too.

CREATE SCHEMA elo;

CREATE TABLE elo.schema_version (
    version integer NOT NULL,
    applied timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE elo.office (
    id uuid PRIMARY KEY,
    added timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE elo.device (
    office uuid NOT NULL,
    id uuid NOT NULL,
    public_key bytea NOT NULL CHECK (octet_length(public_key) = 32),
    block integer NOT NULL, -- of record numbers
    added timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (office, id)
);

CREATE TABLE elo.operation (
    office uuid NOT NULL,
    device uuid NOT NULL,
    seq bigint NOT NULL CHECK (seq > 0),
    chain bytea NOT NULL CHECK (octet_length(chain) = 32),
    bytes bytea NOT NULL,
    -- Only to hand operations out roughly in the order in which they came about. Never to ask for "what came since":
    -- a transaction that is committed late would be lost.
    arrived timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (office, device, seq)
);
ALTER TABLE elo.operation ALTER COLUMN bytes SET STORAGE EXTERNAL; -- what is sealed does not compress

-- Attachments, in pieces. All pieces of one content are committed together, so it is there whole or not at all.
CREATE TABLE elo.content (
    office uuid NOT NULL,
    hash text NOT NULL,
    piece integer NOT NULL,
    size bigint NOT NULL, -- of the content itself
    bytes bytea NOT NULL,
    PRIMARY KEY (office, hash, piece)
);
ALTER TABLE elo.content ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- Of a device all operations up to `seq` are there. Noted now and then by have(), which counts on from the highest:
-- since nothing is removed, what was seen once stays true.
CREATE TABLE elo.checkpoint (
    office uuid NOT NULL,
    device uuid NOT NULL,
    seq bigint NOT NULL,
    PRIMARY KEY (office, device, seq)
);

ALTER TABLE elo.office ENABLE ROW LEVEL SECURITY;
ALTER TABLE elo.device ENABLE ROW LEVEL SECURITY;
ALTER TABLE elo.operation ENABLE ROW LEVEL SECURITY;
ALTER TABLE elo.content ENABLE ROW LEVEL SECURITY;
ALTER TABLE elo.checkpoint ENABLE ROW LEVEL SECURITY;

-- Of each device the number up to which nothing is missing.
CREATE FUNCTION elo.have(of uuid) RETURNS TABLE (device uuid, seq bigint)
LANGUAGE plpgsql ROWS 20 AS $$
DECLARE
    this uuid := '00000000-0000-0000-0000-000000000000';
    known bigint;
    reached bigint;
BEGIN
    LOOP
        -- From one device to the next through the index: a DISTINCT would read every operation.
        SELECT o.device INTO this FROM elo.operation o
            WHERE o.office = of AND o.device > this ORDER BY o.device LIMIT 1;
        EXIT WHEN NOT FOUND;
        SELECT coalesce(max(c.seq), 0) INTO known FROM elo.checkpoint c WHERE c.office = of AND c.device = this;
        SELECT coalesce(max(w.seq), known) INTO reached FROM (
            SELECT o.seq, row_number() OVER (ORDER BY o.seq) AS place FROM elo.operation o
            WHERE o.office = of AND o.device = this AND o.seq > known) w
            WHERE w.seq = known + w.place;
        IF reached >= known + 1000 THEN
            INSERT INTO elo.checkpoint VALUES (of, this, reached) ON CONFLICT DO NOTHING;
        END IF;
        IF reached > 0 THEN
            device := this;
            seq := reached;
            RETURN NEXT;
        END IF;
    END LOOP;
END $$;

-- Adds operations, all or none of them; those that are there already are left as they are. Chains and contents come
-- in base 64, which is a third shorter than PostgreSQL's own form. Fails with EL001 and the device if one is there
-- with another chain: then two files write under one device.
CREATE FUNCTION elo.push(of uuid, devices uuid[], seqs bigint[], chains text[], contents text[]) RETURNS integer
LANGUAGE plpgsql AS $$
DECLARE
    added integer;
    cloned uuid;
BEGIN
    -- In one order for everybody, so that two who add the same do not wait for each other.
    INSERT INTO elo.operation (office, device, seq, chain, bytes)
        SELECT of, g.device, g.seq, decode(g.chain, 'base64'), decode(g.bytes, 'base64')
        FROM unnest(devices, seqs, chains, contents) AS g (device, seq, chain, bytes)
        ORDER BY g.device, g.seq
        ON CONFLICT DO NOTHING;
    GET DIAGNOSTICS added = ROW_COUNT;
    IF added < cardinality(devices) THEN
        SELECT o.device INTO cloned
            FROM unnest(devices, seqs, chains) AS g (device, seq, chain)
            JOIN elo.operation o ON o.office = of AND o.device = g.device AND o.seq = g.seq
            WHERE o.chain <> decode(g.chain, 'base64') LIMIT 1;
        IF FOUND THEN
            RAISE EXCEPTION USING ERRCODE = 'EL001', MESSAGE = cloned::text;
        END IF;
    END IF;
    IF added > 0 THEN
        PERFORM pg_notify('elo_' || replace(of::text, '-', ''), '');
    END IF;
    RETURN added;
END $$;

-- The next page of what somebody lacks who has of each device given the operations up to the number given: of each
-- device in the order of its numbers and without a gap, between devices as they arrived. At least one if there is any.
CREATE FUNCTION elo.pull(of uuid, devices uuid[], seqs bigint[], most_rows integer, most_bytes bigint)
    RETURNS TABLE (device uuid, seq bigint, chain text, bytes text)
LANGUAGE sql ROWS 1000 AS $$
    WITH lacking AS MATERIALIZED (
        SELECT h.device, coalesce(g.seq, 0) AS known, h.seq AS reached
        FROM elo.have(of) h LEFT JOIN unnest(devices, seqs) AS g (device, seq) ON g.device = h.device
        WHERE h.seq > coalesce(g.seq, 0)
    ), candidates AS (
        -- What one device wrote may have arrived in another order, carried by several others.
        SELECT l.device, o.seq, o.chain, o.bytes,
            max(o.arrived) OVER (PARTITION BY l.device ORDER BY o.seq) AS place
        FROM lacking l CROSS JOIN LATERAL (
            SELECT n.seq, n.chain, n.bytes, n.arrived FROM elo.operation n
            WHERE n.office = of AND n.device = l.device AND n.seq > l.known AND n.seq <= l.reached
            ORDER BY n.seq LIMIT most_rows) o
    ), page AS (
        SELECT c.*, sum(octet_length(c.bytes)) OVER (ORDER BY c.place, c.device, c.seq
            ROWS UNBOUNDED PRECEDING) AS bytes_so_far
        FROM (SELECT * FROM candidates ORDER BY place, device, seq LIMIT most_rows) c
    )
    SELECT p.device, p.seq, encode(p.chain, 'base64'), encode(p.bytes, 'base64')
    FROM page p
    WHERE p.bytes_so_far <= most_bytes OR p.bytes_so_far = octet_length(p.bytes) -- the first, however large
    ORDER BY p.place, p.device, p.seq
$$;

-- Lets an office in: a role that holds its rights and sees its rows only. Run again, it changes nothing.
CREATE FUNCTION elo.add_office(of uuid) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
    digits text := replace(of::text, '-', '');
    role text := 'elo_office_' || digits;
    protected text;
    is_office text;
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles r WHERE r.rolname = role) THEN
        EXECUTE format('CREATE ROLE %I NOLOGIN', role);
    END IF;
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), role);
    EXECUTE format('GRANT USAGE ON SCHEMA elo TO %I', role);
    EXECUTE format('GRANT SELECT ON elo.schema_version, elo.office TO %I', role);
    EXECUTE format('GRANT SELECT, INSERT ON elo.device, elo.operation, elo.content, elo.checkpoint TO %I', role);
    INSERT INTO elo.office (id) VALUES (of) ON CONFLICT DO NOTHING;
    FOREACH protected IN ARRAY ARRAY['office', 'device', 'operation', 'content', 'checkpoint'] LOOP
        CONTINUE WHEN EXISTS (SELECT FROM pg_policies p
            WHERE p.schemaname = 'elo' AND p.tablename = protected AND p.policyname = 'office_' || digits);
        is_office := format('%I = %L::uuid', CASE protected WHEN 'office' THEN 'id' ELSE 'office' END, of);
        EXECUTE format('CREATE POLICY %I ON elo.%I TO %I USING (%s) WITH CHECK (%s)',
            'office_' || digits, protected, role, is_office, is_office);
    END LOOP;
    RETURN role;
END $$;

-- Gives an office an account to log in with. The password comes as PostgreSQL keeps it (SCRAM), so that it is in no
-- log of the server. @returns whether the account is new. One that is there keeps its password. Fails with EL002 for
-- an account that row-level protection does not hold back.
CREATE FUNCTION elo.add_account(of uuid, account text, verifier text) RETURNS boolean
LANGUAGE plpgsql AS $$
DECLARE
    is_new boolean := NOT EXISTS (SELECT FROM pg_roles r WHERE r.rolname = account);
BEGIN
    IF is_new THEN
        EXECUTE format('CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD %L',
            account, verifier);
    ELSIF EXISTS (SELECT FROM pg_roles r WHERE r.rolname = account AND (r.rolsuper OR r.rolbypassrls))
        OR EXISTS (SELECT FROM pg_namespace n JOIN pg_roles r ON r.rolname = account
            WHERE n.nspname = 'elo' AND pg_has_role(r.oid, n.nspowner, 'USAGE')) THEN
        RAISE EXCEPTION USING ERRCODE = 'EL002', MESSAGE = 'account is not held back';
    END IF;
    EXECUTE format('GRANT %I TO %I', 'elo_office_' || replace(of::text, '-', ''), account);
    RETURN is_new;
END $$;

-- Functions are everybody's unless somebody says otherwise; the schema is not, but that is one grant away.
REVOKE ALL ON FUNCTION elo.add_office(uuid), elo.add_account(uuid, text, text) FROM PUBLIC;
