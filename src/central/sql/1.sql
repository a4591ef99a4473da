-- The central store, schema 1. Run as the owner of the database, in one transaction.
--
-- Desks write through functions only. A function runs with the rights of the owner and knows who calls it by the
-- login (session_user), so no desk needs a right on a table but to read.

CREATE SCHEMA posdoc;

DO $$
DECLARE
    group_name text;
BEGIN
    FOREACH group_name IN ARRAY ARRAY['posdoc_agent', 'posdoc_lead', 'posdoc_retention'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = group_name) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', group_name);
        END IF;
    END LOOP;
END
$$;

CREATE TABLE posdoc.about (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    store uuid NOT NULL DEFAULT gen_random_uuid(),
    schema integer NOT NULL
);

CREATE TABLE posdoc.people (
    login name PRIMARY KEY,
    branch text NOT NULL,
    role text NOT NULL CHECK (role IN ('agent', 'lead')),
    admitted timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE posdoc.computers (
    desk uuid PRIMARY KEY,
    computer text NOT NULL,
    login name NOT NULL,
    branch text NOT NULL,
    version text NOT NULL,
    last_seen timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE posdoc.content_versions (
    pack text NOT NULL,
    version text NOT NULL,
    first_seen timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (pack, version)
);

-- The month that an id of a case was drawn in: the first 48 bits of a UUID of version 7 are milliseconds since 1970.
CREATE FUNCTION posdoc.month_of(id uuid) RETURNS date
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT date_trunc('month', timezone('UTC', to_timestamp(
        ('x' || lpad(left(replace(id::text, '-', ''), 12), 16, '0'))::bit(64)::bigint / 1000.0)))::date
$$;

-- Whether a text is a name of the program's: of a flow, a step, an outcome, a team, a number, a version. Nobody types these.
CREATE FUNCTION posdoc.is_plain(name text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT coalesce(name ~ '^[[:alnum:]._+/-]{0,200}$', true)
$$;

-- One row for each case, as the desk knows it that has gone furthest. Times of desks are milliseconds since 1970.
CREATE TABLE posdoc.cases (
    month date NOT NULL,
    id uuid NOT NULL,
    branch text NOT NULL,
    desk uuid NOT NULL,
    number text,
    spoken text,
    pack text NOT NULL,
    version text NOT NULL,
    flow text NOT NULL,
    place text NOT NULL,
    began bigint NOT NULL CHECK (began BETWEEN 0 AND 3999999999999),
    touched bigint NOT NULL CHECK (touched BETWEEN 0 AND 3999999999999),
    outcome text NOT NULL,
    closed boolean NOT NULL,
    agent text NOT NULL,
    merchant text,
    phone text,
    shop text,
    code text,
    passed_to text,
    due bigint CHECK (due BETWEEN 0 AND 3999999999999),
    diverged boolean NOT NULL DEFAULT false,
    received timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (month, id)
) PARTITION BY RANGE (month);

-- By the order of bytes, whatever the database sorts by: a range of it finds what begins alike.
CREATE INDEX ON posdoc.cases (spoken COLLATE "C", branch);
CREATE INDEX ON posdoc.cases (merchant, began) WHERE merchant IS NOT NULL;
CREATE INDEX ON posdoc.cases (phone, began) WHERE phone IS NOT NULL;
-- All branches have the same few codes.
CREATE INDEX ON posdoc.cases (branch, code, began) WHERE code IS NOT NULL;
CREATE INDEX ON posdoc.cases (branch, due) WHERE due IS NOT NULL AND NOT closed;
CREATE INDEX ON posdoc.cases (branch, passed_to, touched) WHERE passed_to IS NOT NULL;

-- What each desk has written of a case. No desk ever writes into the copy of another, so work that two did without
-- knowing of each other stands beside each other.
CREATE TABLE posdoc.copies (
    month date NOT NULL,
    case_id uuid NOT NULL,
    desk uuid NOT NULL,
    login name NOT NULL,
    revision bigint NOT NULL CHECK (revision BETWEEN 0 AND 999999999999),
    -- Of what came with this revision: the same again is told from another change that bears the same revision.
    digest text NOT NULL,
    head jsonb NOT NULL,
    computer text NOT NULL DEFAULT '',
    -- How much of it is set apart.
    refused integer NOT NULL DEFAULT 0,
    -- Of that, turns that have not even a row.
    lost integer NOT NULL DEFAULT 0,
    received timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (month, case_id, desk)
) PARTITION BY RANGE (month);

CREATE TABLE posdoc.turns (
    month date NOT NULL,
    case_id uuid NOT NULL,
    desk uuid NOT NULL,
    ahead boolean NOT NULL,
    seq integer NOT NULL,
    at bigint NOT NULL CHECK (at BETWEEN 0 AND 3999999999999),
    -- Null where the turn was set apart.
    entry jsonb,
    title text,
    label text,
    refused text,
    PRIMARY KEY (month, case_id, desk, ahead, seq)
) PARTITION BY RANGE (month);

CREATE TABLE posdoc.notes (
    month date NOT NULL,
    case_id uuid NOT NULL,
    desk uuid NOT NULL,
    seq integer NOT NULL,
    node text NOT NULL CHECK (posdoc.is_plain(node)),
    at bigint NOT NULL CHECK (at BETWEEN 0 AND 3999999999999),
    kind text NOT NULL CHECK (posdoc.is_plain(kind)),
    -- Null where the note was set apart.
    note text,
    refused text,
    PRIMARY KEY (month, case_id, desk, seq)
) PARTITION BY RANGE (month);

CREATE TABLE posdoc.outcomes (
    month date NOT NULL,
    case_id uuid NOT NULL,
    desk uuid NOT NULL,
    revision bigint NOT NULL,
    outcome text NOT NULL,
    closed boolean NOT NULL,
    received timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (month, case_id, desk, revision)
) PARTITION BY RANGE (month);

-- Who works on a case. Times are those of the server.
CREATE TABLE posdoc.leases (
    case_id uuid PRIMARY KEY,
    desk uuid NOT NULL,
    login name NOT NULL,
    computer text NOT NULL,
    -- Taken over from another desk, not only opened.
    taken boolean NOT NULL,
    since timestamptz NOT NULL DEFAULT now(),
    until timestamptz NOT NULL
);

-- Ids of cases that must not come back with a delivery that was late. Nothing else is known of them.
CREATE TABLE posdoc.forgotten (
    case_id uuid PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE posdoc.audit (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT now(),
    login name NOT NULL DEFAULT session_user,
    -- Of whom it concerns, also after they left; null where it concerns all.
    branch text,
    action text NOT NULL,
    case_id uuid,
    detail jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX ON posdoc.audit (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX ON posdoc.audit (branch, at);

-- Makes the partitions from `since` to so many months after this one. What fits none goes into the default ones.
CREATE FUNCTION posdoc.make_partitions(since date, months integer) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    parent text;
    month date;
    part text;
    in_default boolean;
    made integer := 0;
BEGIN
    FOREACH parent IN ARRAY ARRAY['cases', 'copies', 'turns', 'notes', 'outcomes'] LOOP
        IF to_regclass('posdoc.' || parent || '_rest') IS NULL THEN
            EXECUTE format('CREATE TABLE posdoc.%I PARTITION OF posdoc.%I DEFAULT', parent || '_rest', parent);
        END IF;
        FOR month IN
            SELECT generate_series(date_trunc('month', since), date_trunc('month', now()) + make_interval(months => months),
                                   interval '1 month')::date
        LOOP
            part := parent || to_char(month, '_YYYY_MM');
            CONTINUE WHEN to_regclass('posdoc.' || part) IS NOT NULL;
            -- Rows of that month that came before their partition stay where they are.
            EXECUTE format('SELECT EXISTS (SELECT FROM posdoc.%I WHERE month = $1)', parent || '_rest')
                INTO in_default USING month;
            CONTINUE WHEN in_default;
            EXECUTE format('CREATE TABLE posdoc.%I PARTITION OF posdoc.%I FOR VALUES FROM (%L) TO (%L)',
                           part, parent, month, (month + interval '1 month')::date);
            made := made + 1;
        END LOOP;
    END LOOP;
    RETURN made;
END
$$;

SELECT posdoc.make_partitions((now() - interval '3 months')::date, 12);

CREATE FUNCTION posdoc.luhn(digits text) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
    total integer := 0;
    digit integer;
BEGIN
    FOR at IN 0 .. length(digits) - 1 LOOP
        digit := substr(digits, length(digits) - at, 1)::integer;
        IF at % 2 = 1 THEN
            digit := digit * 2;
            IF digit > 9 THEN
                digit := digit - 9;
            END IF;
        END IF;
        total := total + digit;
    END LOOP;
    RETURN total % 10 = 0;
END
$$;

-- Digits that can only be a card number: 13 to 19 that begin like a card of their length and pass the Luhn check, as
-- redact/card.rs has it. What only words tell, and numbers that are spelt out, the desks alone find.
CREATE FUNCTION posdoc.is_card(digits text) RETURNS boolean
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT CASE
        WHEN length(digits) = 13 THEN digits ~ '^4'
        WHEN length(digits) = 14 THEN digits ~ '^3[0689]'
        -- Not UATP cards, which begin with 1: numbers of merchants do, too, and only words tell them apart.
        WHEN length(digits) = 15 THEN digits ~ '^(3[47]|2131)'
        WHEN length(digits) BETWEEN 16 AND 19 THEN digits ~ '^(222[1-9]|22[3-9]|[456]|3[05689]|81|2[3-6]|27[01]|2720|955[1589]|9400|9843|9688)'
        ELSE false
    END AND posdoc.luhn(digits)
$$;

-- Month and year, or year and month, of a card that may be in use; or a day.
CREATE FUNCTION posdoc.is_expiry(digits text) RETURNS boolean
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT digits ~ '^(0[1-9]|1[0-2])(20)?(1[89]|[23][0-9]|4[0-5])$'
        OR digits ~ '^(20)?(1[89]|[23][0-9]|4[0-5])(0[1-9]|1[0-2])$'
        OR digits ~ '^20(1[89]|[23][0-9]|4[0-5])(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])$'
$$;

-- A card number of the length that is usual for how it begins, with what is glued to cards behind it: expiry, CVV, amount.
CREATE FUNCTION posdoc.is_glued_card(digits text) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
    usual integer[];
    size integer;
    rest text;
BEGIN
    -- The order numbers of the wallets hold the day.
    IF length(digits) NOT BETWEEN 14 AND 31 OR posdoc.is_expiry(left(digits, 8))
        OR length(digits) >= 24 AND (digits ~ '^.{6}20' AND posdoc.is_expiry(substr(digits, 7, 8))
            OR digits ~ '^.{8}20' AND posdoc.is_expiry(substr(digits, 9, 8))
            OR digits ~ '^.{10}20' AND posdoc.is_expiry(substr(digits, 11, 8))
            OR digits ~ '^.{12}20' AND posdoc.is_expiry(substr(digits, 13, 8))) THEN
        RETURN false;
    END IF;
    usual := CASE
        WHEN digits ~ '^62' THEN ARRAY[16, 17, 18, 19]
        WHEN digits ~ '^3[47]' THEN ARRAY[15]
        WHEN digits ~ '^3[0689]' THEN ARRAY[14]
        WHEN digits ~ '^(4|5[1-5]|6[05]|35[2-8]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)' THEN ARRAY[16]
        WHEN digits ~ '^955' THEN ARRAY[19]
        ELSE ARRAY[]::integer[]
    END;
    FOREACH size IN ARRAY usual LOOP
        CONTINUE WHEN length(digits) < size OR NOT posdoc.luhn(left(digits, size));
        rest := substr(digits, size + 1);
        IF length(rest) <= 4 OR length(rest) IN (7, 8) AND posdoc.is_expiry(right(rest, 4))
            OR posdoc.is_expiry(left(rest, 8)) OR posdoc.is_expiry(left(rest, 6)) AND length(rest) <= 13
            OR posdoc.is_expiry(left(rest, 4)) AND length(rest) <= 11 THEN
            RETURN true;
        END IF;
    END LOOP;
    RETURN false;
END
$$;

-- Whether groups of digits are those of a card number, as redact/card.rs has it: as on cards, all of one size, single digits,
-- or fours that are divided further.
CREATE FUNCTION posdoc.is_grouped_card(sizes integer[], digits text) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
    count integer := array_length(sizes, 1);
    shape text := array_to_string(sizes, ' ');
    bound integer := 0;
    bounds integer[] := '{}';
BEGIN
    IF NOT posdoc.is_card(digits) THEN
        RETURN false;
    END IF;
    IF shape ~ '^(4 6 [45]|4 5 6|4 4 4 4.*|5 5 5|4 4 8|6 6 4|1( 1)*)$' OR shape ~ '^6 13' AND digits ~ '^62' THEN
        RETURN true;
    END IF;
    -- The last one takes what is left.
    IF sizes[1] NOT IN (1, 6, 7) AND (sizes[1] <> 3 OR count > 4) AND sizes[1] = ALL (sizes[1:count - 1])
        AND sizes[count] <= sizes[1] + 1 THEN
        RETURN true;
    END IF;
    FOR at IN 1 .. count LOOP
        bound := bound + sizes[at];
        bounds := bounds || bound;
    END LOOP;
    RETURN bounds @> ARRAY[4, 8, 12];
END
$$;

-- Whether a text holds a card number: in one piece, or in groups with a few signs or blanks between.
CREATE FUNCTION posdoc.holds_card(body text) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
    run text[];
    digits text[];
    gaps text[];
    whole text;
    sizes integer[];
    differ boolean;
    parts boolean;
BEGIN
    FOR run IN
        SELECT regexp_matches(translate(body, '０１２３４５６７８９－．　／＿，：', '0123456789-. /_,:'),
            '[0-9](?:[[:space:]]*(?:[]!"#&''()*+,./:;<=>?@[\\^_`{|}~·×‐‑‒–—―…→、。-][[:space:]]*){0,3}[0-9]){12,}', 'g')
    LOOP
        digits := regexp_split_to_array(run[1], '[^0-9]+');
        gaps := regexp_split_to_array(run[1], '[0-9]+');
        FOR start IN 1 .. array_length(digits, 1) LOOP
            IF posdoc.is_glued_card(digits[start]) THEN
                RETURN true;
            END IF;
            whole := '';
            sizes := '{}';
            differ := false;
            parts := false;
            FOR stop IN start .. array_length(digits, 1) LOOP
                whole := whole || digits[stop];
                sizes := sizes || length(digits[stop]);
                EXIT WHEN length(whole) > 19;
                IF start = stop THEN
                    IF posdoc.is_card(whole) THEN
                        RETURN true;
                    END IF;
                    CONTINUE;
                END IF;
                -- Amounts or times one after the other are none.
                differ := differ OR gaps[stop] <> gaps[start + 1];
                parts := parts OR gaps[stop] IN ('.', ':') AND length(digits[stop]) = 2;
                IF NOT (differ AND parts) AND posdoc.is_grouped_card(sizes, whole) THEN
                    RETURN true;
                END IF;
            END LOOP;
        END LOOP;
    END LOOP;
    RETURN false;
END
$$;

-- All texts in a document, and its keys.
CREATE FUNCTION posdoc.holds_card(body jsonb) RETURNS boolean
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT EXISTS (
        SELECT FROM jsonb_path_query(body, 'strict $.**') AS value,
            LATERAL (
                SELECT value #>> '{}' AS words WHERE jsonb_typeof(value) IN ('string', 'number')
                UNION ALL
                SELECT jsonb_object_keys(value) WHERE jsonb_typeof(value) = 'object'
            ) AS given
        WHERE words ~ '[0-9０１２３４５６７８９]' AND posdoc.holds_card(words))
$$;

-- The same document without the texts, keys and numbers that hold one.
CREATE FUNCTION posdoc.without_cards(body jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT CASE jsonb_typeof(body)
        WHEN 'object' THEN (
            SELECT coalesce(jsonb_object_agg(key, posdoc.without_cards(value)), '{}')
            FROM jsonb_each(body) WHERE NOT posdoc.holds_card(key))
        WHEN 'array' THEN (
            SELECT coalesce(jsonb_agg(posdoc.without_cards(value) ORDER BY nth), '[]')
            FROM jsonb_array_elements(body) WITH ORDINALITY AS parts (value, nth))
        WHEN 'string' THEN CASE WHEN posdoc.holds_card(body #>> '{}') THEN '""' ELSE body END
        WHEN 'number' THEN CASE WHEN posdoc.holds_card(body #>> '{}') THEN '0' ELSE body END
        ELSE body
    END
$$;

-- The name of a computer, as far as it is fit to be kept.
CREATE FUNCTION posdoc.computer_name(given text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN given IS NULL OR posdoc.holds_card(given) THEN '' ELSE left(given, 200) END
$$;

-- Whether a fault is one of the moment or of the server, not of what was sent: all of it is tried again later.
CREATE FUNCTION posdoc.is_passing(state text) RETURNS boolean
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT left(state, 2) IN ('08', '0A', '25', '26', '28', '34', '3D', '3F', '40', '42', '53', '55', '57', '58', '72', 'F0', 'XX')
$$;

CREATE FUNCTION posdoc.refuse_cards() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    -- Ids and times are numbers, too; only what people typed is looked at.
    given jsonb := to_jsonb(NEW);
    typed jsonb := CASE TG_ARGV[0]
        WHEN 'turn' THEN jsonb_build_array(given -> 'entry', given -> 'title', given -> 'label')
        WHEN 'note' THEN jsonb_build_array(given -> 'note', given -> 'node', given -> 'kind')
        WHEN 'copy' THEN (given -> 'head') #- '{record,id}'
        ELSE given - ARRAY['month', 'id', 'desk', 'began', 'touched', 'due', 'received']
    END;
BEGIN
    IF posdoc.holds_card(typed) THEN
        -- The value is in no message: servers write those down.
        RAISE EXCEPTION 'card number' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER refuse_cards BEFORE INSERT OR UPDATE ON posdoc.turns
    FOR EACH ROW EXECUTE FUNCTION posdoc.refuse_cards('turn');
CREATE TRIGGER refuse_cards BEFORE INSERT OR UPDATE ON posdoc.notes
    FOR EACH ROW EXECUTE FUNCTION posdoc.refuse_cards('note');
CREATE TRIGGER refuse_cards BEFORE INSERT OR UPDATE ON posdoc.copies
    FOR EACH ROW EXECUTE FUNCTION posdoc.refuse_cards('copy');
CREATE TRIGGER refuse_cards BEFORE INSERT OR UPDATE ON posdoc.cases
    FOR EACH ROW EXECUTE FUNCTION posdoc.refuse_cards('case');

-- Who calls a function. Whoever was not admitted is refused.
CREATE FUNCTION posdoc.caller() RETURNS posdoc.people
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    person posdoc.people;
BEGIN
    SELECT * INTO person FROM posdoc.people WHERE login = session_user;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'not admitted' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN person;
END
$$;

-- The branch of whoever calls, for the rules of rows; null for whoever was not admitted.
CREATE FUNCTION posdoc.branch() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT branch FROM posdoc.people WHERE login = session_user
$$;

ALTER TABLE posdoc.audit ALTER COLUMN branch SET DEFAULT posdoc.branch();

CREATE FUNCTION posdoc.is_lead() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce((SELECT role = 'lead' FROM posdoc.people WHERE login = session_user), false)
$$;

-- What the desk of a caller is called here. The login is part of it: nobody writes into the copy of somebody else by
-- naming that desk.
CREATE FUNCTION posdoc.desk_of(desk uuid, login name) RETURNS uuid
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
    SELECT md5(desk::text || ':' || login)::uuid
$$;

-- Admits a login to a branch, as 'agent' or 'lead'. For the owner.
CREATE FUNCTION posdoc.admit(person name, to_branch text, as_role text) RETURNS void
LANGUAGE plpgsql SET client_min_messages = error AS $$
BEGIN
    INSERT INTO posdoc.people (login, branch, role) VALUES (person, to_branch, as_role)
        ON CONFLICT (login) DO UPDATE SET branch = excluded.branch, role = excluded.role;
    EXECUTE format('REVOKE posdoc_agent, posdoc_lead FROM %I', person);
    EXECUTE format('GRANT %I TO %I', 'posdoc_' || as_role, person);
    INSERT INTO posdoc.audit (action, branch, detail)
        VALUES ('admit', to_branch, jsonb_build_object('login', person, 'branch', to_branch, 'role', as_role));
END
$$;

-- Takes a login out that no longer belongs to the team. What it did stays, in the audit too. For the owner.
CREATE FUNCTION posdoc.dismiss(person name) RETURNS void
LANGUAGE plpgsql SET client_min_messages = error AS $$
DECLARE
    of_branch text;
BEGIN
    DELETE FROM posdoc.people WHERE login = person RETURNING branch INTO of_branch;
    EXECUTE format('REVOKE posdoc_agent, posdoc_lead FROM %I', person);
    INSERT INTO posdoc.audit (action, branch, detail)
        VALUES ('dismiss', of_branch, jsonb_build_object('login', person));
END
$$;

-- How the work of two desks on a case stands to each other: 'same', 'ahead' if the first went on from all that the
-- second did, 'behind', or 'apart'. Turns, notes and what is known of the caller are work; what only asks again is none.
-- A note is known by where and when it was made: its words may have been masked since. A field of the caller that says
-- something else is a correction, and the later one holds.
CREATE FUNCTION posdoc.compare(of_case uuid, one uuid, other uuid) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    WITH turns AS (
        SELECT desk, row_number() OVER (PARTITION BY desk ORDER BY seq) AS at, entry
        FROM posdoc.turns
        WHERE month = posdoc.month_of(of_case) AND case_id = of_case AND desk IN (one, other) AND NOT ahead
            AND NOT coalesce(entry ? 'recheck', false)
    ), notes AS (
        SELECT desk, node, at, kind, row_number() OVER (PARTITION BY desk, node, at, kind ORDER BY seq) AS nth
        FROM posdoc.notes
        WHERE month = posdoc.month_of(of_case) AND case_id = of_case AND desk IN (one, other)
    ), caller AS (
        SELECT desk, jsonb_object_keys(coalesce(head #> '{record,caller}', '{}')) AS field
        FROM posdoc.copies
        WHERE month = posdoc.month_of(of_case) AND case_id = of_case AND desk IN (one, other)
    ), differing AS (
        SELECT mine.at IS NOT NULL AS mine, theirs.at IS NOT NULL AS theirs
        FROM (SELECT * FROM turns WHERE desk = one) AS mine
        FULL JOIN (SELECT * FROM turns WHERE desk = other) AS theirs USING (at)
        WHERE mine.at IS NULL OR theirs.at IS NULL OR mine.entry IS DISTINCT FROM theirs.entry
        UNION ALL
        SELECT mine.desk IS NOT NULL, theirs.desk IS NOT NULL
        FROM (SELECT * FROM notes WHERE desk = one) AS mine
        FULL JOIN (SELECT * FROM notes WHERE desk = other) AS theirs USING (node, at, kind, nth)
        WHERE mine.desk IS NULL OR theirs.desk IS NULL
        UNION ALL
        SELECT mine.desk IS NOT NULL, theirs.desk IS NOT NULL
        FROM (SELECT * FROM caller WHERE desk = one) AS mine
        FULL JOIN (SELECT * FROM caller WHERE desk = other) AS theirs USING (field)
        WHERE mine.desk IS NULL OR theirs.desk IS NULL
    )
    SELECT CASE
        WHEN NOT EXISTS (SELECT FROM differing) THEN 'same'
        WHEN NOT EXISTS (SELECT FROM differing WHERE theirs) THEN 'ahead'
        WHEN NOT EXISTS (SELECT FROM differing WHERE mine) THEN 'behind'
        ELSE 'apart'
    END
$$;

-- Takes what a desk has written of one case since revision `since`. The answer says what came of it:
--   kept      all of it stands here (`refused` counts what was set apart, `diverged` says that two worked on it)
--   known     it stood here already
--   behind    less stands here than the desk believes: it has to send everything since `revision`
--   older     more stands here than the desk has: it has to count on from `revision` and send everything
--   forgotten the case was forgotten
CREATE FUNCTION posdoc.deliver(doc jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    person posdoc.people := posdoc.caller();
    of_case uuid := (doc ->> 'id')::uuid;
    in_month date := posdoc.month_of(of_case);
    from_desk uuid := posdoc.desk_of((doc ->> 'desk')::uuid, session_user);
    new_revision bigint := (doc ->> 'revision')::bigint;
    since bigint := (doc ->> 'since')::bigint;
    new_digest text := md5((doc - ARRAY['computer', 'since'])::text);
    head jsonb := doc -> 'head';
    copy posdoc.copies;
    current posdoc.cases;
    holder uuid;
    part jsonb;
    set_apart integer := 0;
    without_row integer := 0;
    state text;
    relation text;
    is_head boolean;
    apart boolean := false;
BEGIN
    IF NOT (posdoc.is_plain(head ->> 'pack') AND posdoc.is_plain(head ->> 'version')
            AND posdoc.is_plain(head ->> 'flow') AND posdoc.is_plain(head ->> 'place')
            AND posdoc.is_plain(head ->> 'outcome') AND posdoc.is_plain(head ->> 'passed_to')
            AND posdoc.is_plain(head ->> 'number') AND posdoc.is_plain(head ->> 'spoken')) THEN
        RAISE EXCEPTION 'not a name' USING ERRCODE = 'PD003';
    END IF;
    -- The record speaks of no other case.
    head := jsonb_set(head, '{record,id}', to_jsonb(of_case));
    -- Deliveries of one case come one after the other; of different cases they do not wait for each other.
    PERFORM pg_advisory_xact_lock(hashtextextended(of_case::text, 21));
    IF EXISTS (SELECT FROM posdoc.forgotten WHERE case_id = of_case) THEN
        RETURN jsonb_build_object('state', 'forgotten');
    END IF;
    SELECT * INTO current FROM posdoc.cases WHERE month = in_month AND id = of_case;
    IF FOUND AND current.branch <> person.branch THEN
        RAISE EXCEPTION 'another branch' USING ERRCODE = 'PD001';
    END IF;
    SELECT * INTO copy FROM posdoc.copies WHERE month = in_month AND case_id = of_case AND desk = from_desk;
    IF copy.revision = new_revision AND copy.digest = new_digest THEN
        RETURN jsonb_build_object('state', 'known', 'refused', copy.refused);
    ELSIF coalesce(copy.revision, 0) >= new_revision THEN
        -- Of the same revision with other content: the desk went back to an older state and on from there.
        RETURN jsonb_build_object('state', 'older', 'revision', copy.revision);
    ELSIF coalesce(copy.revision, 0) < since THEN
        RETURN jsonb_build_object('state', 'behind', 'revision', coalesce(copy.revision, 0));
    END IF;

    -- What is known of the caller is set apart with all that was made of it; elsewhere the text alone.
    IF posdoc.holds_card(jsonb_build_array(head #> '{record,caller}', head #> '{record,station,agent}', head -> 'merchant',
                                           head -> 'phone', head -> 'shop', head -> 'code', head -> 'agent')) THEN
        set_apart := 1;
        head := posdoc.without_caller(head);
    END IF;
    -- A hand-over code is as long as a card number, and may look like one by chance.
    IF posdoc.holds_card(head #> '{record,origin,code}') THEN
        head := jsonb_set(head, '{record,origin,code}', '""');
    END IF;
    IF posdoc.holds_card(head #- '{record,id}') THEN
        set_apart := set_apart + 1;
        head := jsonb_set(posdoc.without_cards(head #- '{record,id}'), '{record,id}', to_jsonb(of_case));
    END IF;

    INSERT INTO posdoc.computers (desk, computer, login, branch, version)
        VALUES (from_desk, posdoc.computer_name(doc ->> 'computer'), person.login, person.branch, head ->> 'version')
        ON CONFLICT (desk) DO UPDATE SET computer = excluded.computer, branch = excluded.branch, version = excluded.version, last_seen = now();
    INSERT INTO posdoc.content_versions (pack, version) VALUES (head ->> 'pack', head ->> 'version')
        ON CONFLICT DO NOTHING;

    BEGIN
        PERFORM posdoc.put_copy(of_case, from_desk, person.login, new_revision, new_digest, head);
    EXCEPTION WHEN OTHERS THEN
        IF posdoc.is_passing(SQLSTATE) THEN
            RAISE;
        END IF;
        set_apart := set_apart + 1;
        head := posdoc.without_caller(head);
        PERFORM posdoc.put_copy(of_case, from_desk, person.login, new_revision, new_digest, head);
    END;

    FOR part IN SELECT jsonb_array_elements(doc -> 'turns') LOOP
        BEGIN
            INSERT INTO posdoc.turns (month, case_id, desk, ahead, seq, at, entry, title, label)
                VALUES (in_month, of_case, from_desk, (part ->> 'ahead')::boolean, (part ->> 'seq')::integer,
                        (part ->> 'at')::bigint, part -> 'entry', part ->> 'title', part ->> 'label')
                ON CONFLICT (month, case_id, desk, ahead, seq) DO UPDATE SET at = excluded.at, entry = excluded.entry,
                    title = excluded.title, label = excluded.label, refused = NULL;
        EXCEPTION WHEN OTHERS THEN
            IF posdoc.is_passing(SQLSTATE) THEN
                RAISE;
            END IF;
            state := CASE SQLSTATE WHEN '23514' THEN 'card number' ELSE SQLSTATE END;
            BEGIN
                INSERT INTO posdoc.turns (month, case_id, desk, ahead, seq, at, refused)
                    VALUES (in_month, of_case, from_desk, (part ->> 'ahead')::boolean, (part ->> 'seq')::integer,
                            greatest(0, least((part ->> 'at')::bigint, 3999999999999)), state)
                    ON CONFLICT (month, case_id, desk, ahead, seq) DO UPDATE SET at = excluded.at, entry = NULL,
                        title = NULL, label = NULL, refused = excluded.refused;
            EXCEPTION WHEN OTHERS THEN
                IF posdoc.is_passing(SQLSTATE) THEN
                    RAISE;
                END IF;
                -- Not even that there is one. What stood in its place says something else.
                DELETE FROM posdoc.turns WHERE month = in_month AND case_id = of_case AND desk = from_desk
                    AND ahead::text = part ->> 'ahead' AND seq::text = part ->> 'seq';
                without_row := without_row + 1;
            END;
        END;
    END LOOP;
    IF since > 0 THEN
        without_row := without_row + coalesce(copy.lost, 0);
    END IF;
    DELETE FROM posdoc.turns WHERE month = in_month AND case_id = of_case AND desk = from_desk
        AND seq >= (CASE WHEN ahead THEN doc ->> 'ahead' ELSE doc ->> 'length' END)::integer;

    DELETE FROM posdoc.notes WHERE month = in_month AND case_id = of_case AND desk = from_desk;
    FOR part IN SELECT jsonb_array_elements(doc -> 'notes') LOOP
        BEGIN
            INSERT INTO posdoc.notes (month, case_id, desk, seq, node, at, kind, note)
                VALUES (in_month, of_case, from_desk, (part ->> 'seq')::integer, part ->> 'node',
                        (part ->> 'at')::bigint, part ->> 'kind', part ->> 'text');
        EXCEPTION WHEN OTHERS THEN
            IF posdoc.is_passing(SQLSTATE) THEN
                RAISE;
            END IF;
            state := CASE SQLSTATE WHEN '23514' THEN 'card number' ELSE SQLSTATE END;
            BEGIN
                INSERT INTO posdoc.notes (month, case_id, desk, seq, node, at, kind, refused)
                    VALUES (in_month, of_case, from_desk, (part ->> 'seq')::integer, posdoc.name_or_none(part ->> 'node'),
                            greatest(0, least((part ->> 'at')::bigint, 3999999999999)),
                            coalesce(nullif(posdoc.name_or_none(part ->> 'kind'), ''), 'own'), state);
            EXCEPTION WHEN OTHERS THEN
                IF posdoc.is_passing(SQLSTATE) THEN
                    RAISE;
                END IF;
                set_apart := set_apart + 1;
            END;
        END;
    END LOOP;

    -- All that is set apart of the case now, also by earlier deliveries.
    SELECT set_apart + without_row + (SELECT count(*) FROM posdoc.turns WHERE month = in_month AND case_id = of_case
                          AND turns.desk = from_desk AND turns.refused IS NOT NULL)
                   + (SELECT count(*) FROM posdoc.notes WHERE month = in_month AND case_id = of_case
                          AND notes.desk = from_desk AND notes.refused IS NOT NULL)
        INTO set_apart;
    UPDATE posdoc.copies SET refused = set_apart, lost = without_row,
            computer = posdoc.computer_name(doc ->> 'computer')
        WHERE month = in_month AND case_id = of_case AND desk = from_desk;

    IF copy.desk IS NULL OR copy.head ->> 'outcome' IS DISTINCT FROM head ->> 'outcome'
        OR copy.head ->> 'closed' IS DISTINCT FROM head ->> 'closed' THEN
        INSERT INTO posdoc.outcomes (month, case_id, desk, revision, outcome, closed)
            VALUES (in_month, of_case, from_desk, new_revision, head ->> 'outcome', (head ->> 'closed')::boolean)
            ON CONFLICT (month, case_id, desk, revision) DO UPDATE SET outcome = excluded.outcome,
                closed = excluded.closed, received = now();
    END IF;

    -- Which copy the case is shown by does not depend on any clock: the one that has gone on from the others.
    IF current.id IS NULL OR current.desk = from_desk THEN
        is_head := true;
    ELSE
        relation := posdoc.compare(of_case, from_desk, current.desk);
        SELECT desk INTO holder FROM posdoc.leases WHERE case_id = of_case AND until > now();
        is_head := relation IN ('same', 'ahead') OR relation = 'apart' AND holder = from_desk;
    END IF;
    SELECT coalesce(bool_or(posdoc.compare(of_case, from_desk, desk) = 'apart'), false) INTO apart
        FROM posdoc.copies WHERE month = in_month AND case_id = of_case AND desk <> from_desk;
    IF apart AND NOT coalesce(current.diverged, false) THEN
        INSERT INTO posdoc.audit (action, case_id, detail)
            VALUES ('diverged', of_case, jsonb_build_object('desk', from_desk, 'other', current.desk));
    END IF;
    apart := apart OR coalesce(current.diverged, false);

    IF is_head THEN
        BEGIN
            PERFORM posdoc.put_case(of_case, person.branch, from_desk, head, apart);
        EXCEPTION WHEN OTHERS THEN
            IF posdoc.is_passing(SQLSTATE) THEN
                RAISE;
            END IF;
            PERFORM posdoc.put_case(of_case, person.branch, from_desk, posdoc.without_caller(head), apart);
        END;
    ELSIF apart THEN
        UPDATE posdoc.cases SET diverged = true WHERE month = in_month AND id = of_case;
    END IF;
    IF set_apart > coalesce(copy.refused, 0) THEN
        INSERT INTO posdoc.audit (action, case_id, detail)
            VALUES ('set apart', of_case,
                    jsonb_build_object('desk', from_desk, 'count', set_apart - coalesce(copy.refused, 0)));
    END IF;
    RETURN jsonb_build_object('state', 'kept', 'refused', set_apart, 'diverged', apart);
END
$$;

CREATE FUNCTION posdoc.without_caller(head jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT jsonb_set(jsonb_set(head, '{record,caller}', '{}'), '{record,station,agent}', '""')
        - ARRAY['merchant', 'phone', 'shop', 'code', 'agent']
$$;

CREATE FUNCTION posdoc.name_or_none(name text) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE WHEN posdoc.is_plain(name) AND NOT posdoc.holds_card(name) THEN name ELSE '' END
$$;

-- Writes down that the store refused a case as a whole: what refused it took that back with all the rest.
CREATE FUNCTION posdoc.tell_refused(of_case uuid, from_desk uuid, spoken text, state text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    person posdoc.people := posdoc.caller();
    known jsonb := jsonb_build_object(
        'desk', posdoc.desk_of(from_desk, session_user), 'number', posdoc.name_or_none(left(spoken, 40)),
        'state', CASE WHEN state ~ '^[0-9A-Z]{5}$' THEN state ELSE '' END);
BEGIN
    -- Whoever tries again and again is written down once a day.
    IF NOT EXISTS (SELECT FROM posdoc.audit WHERE case_id = of_case AND action = 'refused' AND detail = known
                   AND at > now() - interval '1 day') THEN
        INSERT INTO posdoc.audit (action, branch, case_id, detail) VALUES ('refused', person.branch, of_case, known);
    END IF;
END
$$;

CREATE FUNCTION posdoc.put_copy(of_case uuid, from_desk uuid, of_login name, new_revision bigint, new_digest text,
                                head jsonb) RETURNS void
LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
    INSERT INTO posdoc.copies (month, case_id, desk, login, revision, digest, head)
    VALUES (posdoc.month_of(of_case), of_case, from_desk, of_login, new_revision, new_digest, head)
    ON CONFLICT (month, case_id, desk) DO UPDATE SET login = excluded.login, revision = excluded.revision,
        digest = excluded.digest, head = excluded.head, received = now()
$$;

CREATE FUNCTION posdoc.put_case(of_case uuid, of_branch text, from_desk uuid, head jsonb, apart boolean) RETURNS void
LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
    INSERT INTO posdoc.cases (month, id, branch, desk, number, spoken, pack, version, flow, place, began, touched, outcome,
                              closed, agent, merchant, phone, shop, code, passed_to, due, diverged)
    VALUES (posdoc.month_of(of_case), of_case, of_branch, from_desk, head ->> 'number', head ->> 'spoken', head ->> 'pack',
            head ->> 'version', head ->> 'flow', head ->> 'place', (head ->> 'began')::bigint,
            (head ->> 'touched')::bigint, head ->> 'outcome', (head ->> 'closed')::boolean,
            coalesce(head ->> 'agent', ''), head ->> 'merchant', head ->> 'phone', head ->> 'shop', head ->> 'code',
            head ->> 'passed_to', (head ->> 'due')::bigint, apart)
    ON CONFLICT (month, id) DO UPDATE SET desk = excluded.desk, number = excluded.number, spoken = excluded.spoken,
        pack = excluded.pack, version = excluded.version, flow = excluded.flow, place = excluded.place,
        began = excluded.began, touched = excluded.touched, outcome = excluded.outcome, closed = excluded.closed,
        agent = excluded.agent, merchant = excluded.merchant, phone = excluded.phone, shop = excluded.shop,
        code = excluded.code, passed_to = excluded.passed_to, due = excluded.due,
        diverged = excluded.diverged, received = now()
$$;

CREATE FUNCTION posdoc.remove(of_case uuid) RETURNS void
LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
    DELETE FROM posdoc.turns WHERE month = posdoc.month_of(of_case) AND case_id = of_case;
    DELETE FROM posdoc.notes WHERE month = posdoc.month_of(of_case) AND case_id = of_case;
    DELETE FROM posdoc.outcomes WHERE month = posdoc.month_of(of_case) AND case_id = of_case;
    DELETE FROM posdoc.copies WHERE month = posdoc.month_of(of_case) AND case_id = of_case;
    DELETE FROM posdoc.leases WHERE case_id = of_case;
    DELETE FROM posdoc.cases WHERE month = posdoc.month_of(of_case) AND id = of_case;
$$;

-- Forgets a case that somebody asked to be forgotten. An agent forgets only what the own login has had a hand in.
CREATE FUNCTION posdoc.forget(of_case uuid, from_desk uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    person posdoc.people := posdoc.caller();
    in_month date := posdoc.month_of(of_case);
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(of_case::text, 21));
    IF EXISTS (SELECT FROM posdoc.cases WHERE month = in_month AND id = of_case AND branch <> person.branch) THEN
        RAISE EXCEPTION 'another branch' USING ERRCODE = 'PD001';
    END IF;
    IF person.role <> 'lead'
        AND EXISTS (SELECT FROM posdoc.cases WHERE month = in_month AND id = of_case)
        AND NOT EXISTS (SELECT FROM posdoc.copies WHERE month = in_month AND case_id = of_case
                        AND login = person.login) THEN
        RAISE EXCEPTION 'not a case of this login' USING ERRCODE = 'PD002';
    END IF;
    INSERT INTO posdoc.forgotten (case_id) VALUES (of_case) ON CONFLICT DO NOTHING;
    PERFORM posdoc.remove(of_case);
    INSERT INTO posdoc.audit (action, case_id, detail)
        VALUES ('forget', of_case, jsonb_build_object('desk', posdoc.desk_of(from_desk, session_user)));
END
$$;

-- Takes finished cases away that were last delivered more than `days` days ago, unfinished ones after `unfinished` (twice
-- that), and what the audit and the list of forgotten cases have after `trail` days (three years, and no less than the
-- others). Makes partitions for what is to come. For the retention job.
CREATE FUNCTION posdoc.retain(days integer, unfinished integer DEFAULT NULL, trail integer DEFAULT NULL) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    old record;
    count integer := 0;
    counts jsonb := '{}';
    latest timestamptz;
    latest_unfinished timestamptz;
BEGIN
    unfinished := coalesce(unfinished, 2 * days);
    trail := greatest(coalesce(trail, 1095), days, unfinished);
    IF days IS NULL OR days < 1 OR unfinished < 1 THEN
        RAISE EXCEPTION 'at least one day' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    latest := now() - make_interval(days => days);
    latest_unfinished := now() - make_interval(days => unfinished);
    PERFORM posdoc.make_partitions(now()::date, 12);
    FOR old IN
        SELECT id, branch FROM posdoc.cases
        WHERE received < CASE WHEN closed THEN latest ELSE latest_unfinished END
    LOOP
        PERFORM pg_advisory_xact_lock(hashtextextended(old.id::text, 21));
        -- A delivery may have come meanwhile, also of another desk that is not the one shown.
        CONTINUE WHEN NOT EXISTS (
            SELECT FROM posdoc.cases WHERE month = posdoc.month_of(old.id) AND id = old.id
                AND received < CASE WHEN closed THEN latest ELSE latest_unfinished END);
        INSERT INTO posdoc.forgotten (case_id) VALUES (old.id) ON CONFLICT DO NOTHING;
        PERFORM posdoc.remove(old.id);
        count := count + 1;
        counts := counts || jsonb_build_object(old.branch, coalesce((counts ->> old.branch)::integer, 0) + 1);
    END LOOP;
    DELETE FROM posdoc.leases WHERE until < now() - interval '1 day';
    DELETE FROM posdoc.forgotten WHERE at < now() - make_interval(days => trail);
    DELETE FROM posdoc.audit WHERE at < now() - make_interval(days => trail);
    INSERT INTO posdoc.audit (action, branch, detail)
        SELECT 'retention', key, jsonb_build_object('days', days, 'unfinished', unfinished, 'trail', trail, 'cases', value)
        FROM jsonb_each(CASE WHEN counts = '{}' THEN '{"": 0}' ELSE counts END);
    UPDATE posdoc.audit SET branch = NULL WHERE action = 'retention' AND branch = '';
    RETURN count;
END
$$;

-- After a backup was played back: desks take the store for another one, and deliver everything that they have once more.
-- For the owner.
CREATE FUNCTION posdoc.restored() RETURNS void
LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
    UPDATE posdoc.about SET store = gen_random_uuid();
    INSERT INTO posdoc.audit (action) VALUES ('restored')
$$;

-- The whole of a case, as the desk has it that has gone furthest, with the notes of all desks.
CREATE FUNCTION posdoc.whole(of_case uuid, of_desk uuid) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT jsonb_build_object(
        'head', copies.head,
        'turns', coalesce((SELECT jsonb_agg(jsonb_build_object('ahead', ahead, 'seq', seq, 'at', at, 'entry', entry,
                'title', title, 'label', label, 'refused', refused) ORDER BY ahead, seq)
            FROM posdoc.turns WHERE month = copies.month AND case_id = of_case AND desk = of_desk), '[]'),
        'notes', coalesce((SELECT jsonb_agg(jsonb_build_object('seq', seq, 'node', node, 'at', at, 'kind', kind,
                'text', note, 'refused', refused) ORDER BY at, seq)
            FROM (
                SELECT DISTINCT ON (node, at, kind, nth) seq, node, at, kind, note, refused
                FROM (
                    SELECT *, row_number() OVER (PARTITION BY desk, node, at, kind ORDER BY seq) AS nth
                    FROM posdoc.notes WHERE month = copies.month AND case_id = of_case
                ) AS each_desk
                ORDER BY node, at, kind, nth, refused IS NULL DESC, desk = of_desk DESC, desk
            ) AS all_desks), '[]'))
    FROM posdoc.copies
    WHERE month = posdoc.month_of(of_case) AND case_id = of_case AND desk = of_desk
$$;

-- Takes a case over for a desk, for so many minutes. 'taken' with the whole of it; 'held' with who has it; 'gone'.
CREATE FUNCTION posdoc.take(of_case uuid, for_desk uuid, at_computer text, minutes integer) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    person posdoc.people := posdoc.caller();
    own_desk uuid := posdoc.desk_of(for_desk, session_user);
    found_case posdoc.cases;
    lease posdoc.leases;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(of_case::text, 21));
    SELECT * INTO found_case FROM posdoc.cases
        WHERE month = posdoc.month_of(of_case) AND id = of_case AND branch = person.branch;
    IF NOT FOUND THEN
        RETURN jsonb_build_object('state', 'gone');
    END IF;
    SELECT * INTO lease FROM posdoc.leases WHERE case_id = of_case AND until > now() AND desk <> own_desk;
    IF FOUND THEN
        RETURN jsonb_build_object('state', 'held', 'computer', lease.computer, 'login', lease.login,
                                  'since', floor(extract(epoch FROM lease.since) * 1000)::bigint);
    END IF;
    PERFORM posdoc.put_lease(of_case, own_desk, person.login, at_computer, true, minutes);
    INSERT INTO posdoc.audit (action, case_id, detail)
        VALUES ('take', of_case, jsonb_build_object('desk', own_desk, 'computer', posdoc.computer_name(at_computer)));
    RETURN jsonb_build_object('state', 'taken', 'case', posdoc.whole(of_case, found_case.desk));
END
$$;

-- Keeps cases for so many minutes with the desk that works on them. Returns those that another desk has, with whose
-- it is: nothing changes for these.
CREATE FUNCTION posdoc.hold(of_cases uuid[], for_desk uuid, at_computer text, minutes integer) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    person posdoc.people := posdoc.caller();
    own_desk uuid := posdoc.desk_of(for_desk, session_user);
    lease posdoc.leases;
    of_case uuid;
    spoken text;
    others jsonb := '[]';
BEGIN
    -- In one order, so that two desks with the same cases do not wait for each other.
    FOR of_case IN SELECT DISTINCT id FROM unnest(of_cases) AS id ORDER BY id LOOP
        PERFORM pg_advisory_xact_lock(hashtextextended(of_case::text, 21));
        SELECT coalesce(cases.spoken, '') INTO spoken FROM posdoc.cases
            WHERE month = posdoc.month_of(of_case) AND id = of_case AND branch = person.branch;
        CONTINUE WHEN NOT FOUND;
        SELECT * INTO lease FROM posdoc.leases WHERE case_id = of_case AND until > now();
        IF FOUND AND lease.desk <> own_desk THEN
            others := others || jsonb_build_object(
                'id', of_case, 'number', spoken, 'computer', lease.computer, 'login', lease.login,
                'since', floor(extract(epoch FROM lease.since) * 1000)::bigint);
        ELSE
            PERFORM posdoc.put_lease(of_case, own_desk, person.login, at_computer, coalesce(lease.taken, false), minutes);
        END IF;
    END LOOP;
    RETURN others;
END
$$;

CREATE FUNCTION posdoc.put_lease(of_case uuid, own_desk uuid, of_login name, at_computer text, was_taken boolean,
                                 minutes integer) RETURNS void
LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
    INSERT INTO posdoc.leases (case_id, desk, login, computer, taken, until)
    VALUES (of_case, own_desk, of_login, posdoc.computer_name(at_computer), was_taken,
            now() + make_interval(mins => greatest(1, least(minutes, 720))))
    ON CONFLICT (case_id) DO UPDATE SET
        since = CASE WHEN leases.desk = excluded.desk AND leases.until > now() THEN leases.since ELSE now() END,
        desk = excluded.desk, login = excluded.login, computer = excluded.computer, taken = excluded.taken,
        until = excluded.until
$$;

-- Gives cases back that this desk has. Returns how many it had.
CREATE FUNCTION posdoc.give_back(of_cases uuid[], for_desk uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    person posdoc.people := posdoc.caller();
    own_desk uuid := posdoc.desk_of(for_desk, session_user);
    given integer;
BEGIN
    WITH given_back AS (
        DELETE FROM posdoc.leases WHERE case_id = ANY (of_cases) AND desk = own_desk RETURNING case_id, taken
    ), audited AS (
        INSERT INTO posdoc.audit (action, case_id, detail)
        SELECT 'give back', case_id, jsonb_build_object('desk', own_desk) FROM given_back WHERE taken
    )
    SELECT count(*) INTO given FROM given_back;
    RETURN given;
END
$$;

-- Rows: a branch sees its own.
ALTER TABLE posdoc.cases ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_branch ON posdoc.cases FOR SELECT USING (branch = posdoc.branch());
ALTER TABLE posdoc.copies ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_branch ON posdoc.copies FOR SELECT
    USING (EXISTS (SELECT FROM posdoc.cases WHERE cases.month = copies.month AND cases.id = copies.case_id));
ALTER TABLE posdoc.turns ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_branch ON posdoc.turns FOR SELECT
    USING (EXISTS (SELECT FROM posdoc.cases WHERE cases.month = turns.month AND cases.id = turns.case_id));
ALTER TABLE posdoc.notes ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_branch ON posdoc.notes FOR SELECT
    USING (EXISTS (SELECT FROM posdoc.cases WHERE cases.month = notes.month AND cases.id = notes.case_id));
ALTER TABLE posdoc.outcomes ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_branch ON posdoc.outcomes FOR SELECT
    USING (EXISTS (SELECT FROM posdoc.cases WHERE cases.month = outcomes.month AND cases.id = outcomes.case_id));
ALTER TABLE posdoc.leases ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_branch ON posdoc.leases FOR SELECT
    USING (EXISTS (SELECT FROM posdoc.cases
                   WHERE cases.month = posdoc.month_of(leases.case_id) AND cases.id = leases.case_id));
ALTER TABLE posdoc.people ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_branch ON posdoc.people FOR SELECT USING (branch = posdoc.branch());
ALTER TABLE posdoc.computers ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_branch ON posdoc.computers FOR SELECT USING (branch = posdoc.branch());
ALTER TABLE posdoc.audit ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_branch ON posdoc.audit FOR SELECT
    USING (posdoc.is_lead() AND (branch IS NULL OR branch = posdoc.branch()));

-- Rights. Functions may be called by nobody who is not named.
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA posdoc FROM PUBLIC;
REVOKE ALL ON SCHEMA posdoc FROM PUBLIC;
GRANT USAGE ON SCHEMA posdoc TO posdoc_agent, posdoc_lead, posdoc_retention;
GRANT EXECUTE ON FUNCTION posdoc.month_of(uuid), posdoc.branch(), posdoc.is_lead() TO posdoc_agent, posdoc_lead;
GRANT EXECUTE ON FUNCTION posdoc.deliver(jsonb), posdoc.forget(uuid, uuid),
    posdoc.tell_refused(uuid, uuid, text, text), posdoc.take(uuid, uuid, text, integer),
    posdoc.hold(uuid[], uuid, text, integer), posdoc.give_back(uuid[], uuid) TO posdoc_agent, posdoc_lead;
GRANT SELECT ON posdoc.about TO posdoc_agent, posdoc_lead, posdoc_retention;
GRANT SELECT ON posdoc.cases, posdoc.copies, posdoc.turns, posdoc.notes, posdoc.outcomes, posdoc.leases
    TO posdoc_agent, posdoc_lead;
GRANT SELECT ON posdoc.people, posdoc.computers, posdoc.content_versions, posdoc.audit TO posdoc_lead;
GRANT EXECUTE ON FUNCTION posdoc.retain(integer, integer, integer) TO posdoc_retention;

INSERT INTO posdoc.about (schema) VALUES (1);
