-- drop view Ancient
DROP VIEW "public"."Ancient";

-- dsl:next
-- drop foreign table old
DROP FOREIGN TABLE public.old;

-- dsl:next
-- replace server archive
ALTER SERVER archive
  OPTIONS (SET host 'new.example.org', ADD fetch_size '10', DROP port);

-- dsl:next
-- replace user mapping public on archive
ALTER USER MAPPING FOR public SERVER archive
  OPTIONS (SET "user" 'writer');

-- dsl:next
-- replace text search configuration words
ALTER TEXT SEARCH CONFIGURATION public.words DROP MAPPING FOR asciiword, word, "int";

-- dsl:next
ALTER TEXT SEARCH CONFIGURATION public.words
  ADD MAPPING FOR asciiword, word
  WITH english_stem;

-- dsl:next
-- create foreign table old
create foreign table old (id bigint) server archive;

-- dsl:next
-- create view Ancient
CREATE VIEW "public"."Ancient" AS
select id from old;

-- dsl:next
-- replace publication feed
ALTER PUBLICATION feed SET
  TABLE public."Plan" (id) WHERE ((id > 4));

-- dsl:next
-- replace event trigger watch
ALTER EVENT TRIGGER watch DISABLE;

-- dsl:next
COMMENT ON EVENT TRIGGER watch IS 'Sees nothing for now.';

-- dsl:step no-transaction
-- drop index Plan_id_idx of Plan
DROP INDEX CONCURRENTLY IF EXISTS "public"."Plan_id_idx";

-- dsl:step
-- drop operator class backwards_ops
DROP OPERATOR CLASS public.backwards_ops USING btree;

-- dsl:next
create operator class backwards_ops for type integer using btree family backwards_ops as
  operator 1 >, operator 2 >=, operator 3 =, operator 4 <=, operator 5 <, function 1 compare_backwards(integer, integer);

-- dsl:step no-transaction
-- create index Plan_id_idx on Plan
CREATE INDEX CONCURRENTLY "Plan_id_idx" ON "public"."Plan" ("id" backwards_ops);

-- back

-- drop view Ancient
DROP VIEW "public"."Ancient";

-- dsl:next
-- drop foreign table old
DROP FOREIGN TABLE public.old;

-- dsl:next
-- replace server archive
ALTER SERVER archive
  OPTIONS (SET host 'old.example.org', ADD port '1', DROP fetch_size);

-- dsl:next
-- replace user mapping public on archive
ALTER USER MAPPING FOR public SERVER archive
  OPTIONS (SET "user" 'reader');

-- dsl:next
-- replace text search configuration words
ALTER TEXT SEARCH CONFIGURATION public.words DROP MAPPING FOR asciiword, word;

-- dsl:next
ALTER TEXT SEARCH CONFIGURATION public.words
  ADD MAPPING FOR asciiword, word, "int"
  WITH simple;

-- dsl:next
-- create foreign table old
CREATE FOREIGN TABLE public.old (
  id integer
)
  SERVER archive;

-- dsl:next
-- create view Ancient
CREATE VIEW "public"."Ancient" AS
SELECT id
   FROM public.old;

-- dsl:next
-- replace publication feed
ALTER PUBLICATION feed SET
  TABLE public."Plan" (id) WHERE ((id > 3));

-- dsl:next
-- replace event trigger watch
ALTER EVENT TRIGGER watch ENABLE;

-- dsl:next
COMMENT ON EVENT TRIGGER watch IS 'Sees all.';

-- dsl:step no-transaction
-- drop index Plan_id_idx of Plan
DROP INDEX CONCURRENTLY IF EXISTS "public"."Plan_id_idx";

-- dsl:step
-- drop operator class backwards_ops
DROP OPERATOR CLASS public.backwards_ops USING btree;

-- dsl:next
CREATE OPERATOR CLASS public.backwards_ops
  FOR TYPE integer USING btree FAMILY public.backwards_ops AS
  OPERATOR 1 >(integer,integer),
  OPERATOR 3 =(integer,integer),
  OPERATOR 5 <(integer,integer),
  FUNCTION 1 (integer, integer) public.compare_backwards(integer,integer);

-- dsl:step no-transaction
-- create index Plan_id_idx on Plan
CREATE INDEX CONCURRENTLY "Plan_id_idx" ON "public"."Plan" ("id" public.backwards_ops);
