-- replace server elsewhere
ALTER SERVER elsewhere
  VERSION '2'
  OPTIONS (SET host 'b', ADD dbname 'x', DROP port);

-- dsl:next
-- replace text search dictionary words
ALTER TEXT SEARCH DICTIONARY public.words (accept = 'false', stopwords);

-- dsl:next
-- replace operator ~=~~
ALTER OPERATOR public.~=~~ (text, text) SET (RESTRICT = neqsel, JOIN = eqjoinsel);

-- dsl:next
-- replace foreign table remote
ALTER FOREIGN TABLE public.remote
  ALTER COLUMN id OPTIONS (SET name 'b'),
  ALTER COLUMN label SET NOT NULL,
  ALTER COLUMN label SET DEFAULT 'x'::text,
  ADD COLUMN more integer;

-- dsl:next
-- replace publication published
ALTER PUBLICATION published SET
  TABLE public."User" (id, name) WHERE ((id > 0));

-- dsl:next
ALTER PUBLICATION published SET (publish = 'insert, update, delete, truncate');

-- back

-- drop view OfRemote
DROP VIEW "public"."OfRemote";

-- dsl:next
-- drop foreign table remote
DROP FOREIGN TABLE public.remote;

-- dsl:next
-- replace server elsewhere
ALTER SERVER elsewhere
  VERSION '1'
  OPTIONS (SET host 'a', ADD port '1', DROP dbname);

-- dsl:next
-- replace text search dictionary words
ALTER TEXT SEARCH DICTIONARY public.words (stopwords = 'english', accept);

-- dsl:next
-- replace operator ~=~~
ALTER OPERATOR public.~=~~ (text, text) SET (RESTRICT = eqsel, JOIN = NONE);

-- dsl:next
-- create foreign table remote
CREATE FOREIGN TABLE public.remote (
  id integer OPTIONS (name 'a'),
  label text
)
  SERVER elsewhere;

-- dsl:next
-- create view OfRemote
CREATE VIEW "public"."OfRemote" AS
SELECT id
   FROM public.remote;

-- dsl:next
-- replace publication published
ALTER PUBLICATION published SET
  TABLE public."User" (id);

-- dsl:next
ALTER PUBLICATION published SET (publish = 'insert');
