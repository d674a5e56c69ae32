datasource db {
  provider   = "postgresql"
  url        = env("DATABASE_URL")
  tableNames = "snake_plural"
  comments   = true
  manage     = "all"
}

schema Odd_one {
  @@map("Odd one")
}

schema util

role pg_monitor

enum Mood {
  low
  high

  @@schema("util")
}

model Event {
  id BigInt
  at DateTime @db.Date

  @@partition(by: Range, [at])
  @@ignore
}

model Plan {
  id     Int                 @id
  at     `public.timerange`?
  name   String?             @collate("german")
  label  String?             @collate("nocase")
  body   String?
  search `tsvector`?         @generated(`to_tsvector('public.mycfg'::regconfig, body)`)
  weight `public.pair`?

  @@index([at], map: "plan_at", type: Gist)
  @@index([id(ops: `util.backwards`)], map: "plan_backwards")
  @@map("plan")
}

view SamePlan {
  id Int?

  @@sql(`
    SELECT id
       FROM public.plan
      WHERE (id OPERATOR(public.===) 3)
  `)
}

function cmp {
  @@sql(`
    CREATE OR REPLACE FUNCTION util.cmp(integer, integer)
     RETURNS integer
     LANGUAGE sql
     IMMUTABLE
    AS $function$select case when $1 < $2 then 1 when $1 > $2 then -1 else 0 end$function$
  `)
  @@schema("util")
}

function differ {
  @@sql(`
    CREATE OR REPLACE FUNCTION util.differ(integer, integer)
     RETURNS boolean
     LANGUAGE sql
     IMMUTABLE
    AS $function$select $1 <> $2$function$
  `)
  @@schema("util")
}

function from_mood {
  @@sql(`
    CREATE OR REPLACE FUNCTION util.from_mood(internal)
     RETURNS internal
     LANGUAGE internal
     IMMUTABLE
    AS $function$byteasend$function$
  `)
  @@schema("util")
}

function mood_to_int {
  @@sql(`
    CREATE OR REPLACE FUNCTION util.mood_to_int(util.mood)
     RETURNS integer
     LANGUAGE sql
     IMMUTABLE
    AS $function$select case $1 when 'low' then 0 else 1 end$function$
  `)
  @@schema("util")
}

function neg {
  @@sql(`
    CREATE OR REPLACE FUNCTION util.neg(integer)
     RETURNS integer
     LANGUAGE sql
     IMMUTABLE
    AS $function$select -$1$function$
  `)
  @@schema("util")
}

function on_ddl {
  @@sql(`
    CREATE OR REPLACE FUNCTION util.on_ddl()
     RETURNS event_trigger
     LANGUAGE plpgsql
    AS $function$begin perform 1; end$function$
  `)
  @@schema("util")
}

function pair_in {
  @@sql(`
    CREATE OR REPLACE FUNCTION public.pair_in(cstring)
     RETURNS public.pair
     LANGUAGE internal
     IMMUTABLE STRICT
    AS $function$int8in$function$
  `)
}

function pair_out {
  @@sql(`
    CREATE OR REPLACE FUNCTION public.pair_out(public.pair)
     RETURNS cstring
     LANGUAGE internal
     IMMUTABLE STRICT
    AS $function$int8out$function$
  `)
}

function same {
  @@sql(`
    CREATE OR REPLACE FUNCTION util.same(integer, integer)
     RETURNS boolean
     LANGUAGE sql
     IMMUTABLE
    AS $function$select $1 = $2$function$
  `)
  @@schema("util")
}

function tdiff {
  @@sql(`
    CREATE OR REPLACE FUNCTION util.tdiff(time without time zone, time without time zone)
     RETURNS double precision
     LANGUAGE sql
     IMMUTABLE
    AS $function$select extract(epoch from ($1 - $2))$function$
  `)
  @@schema("util")
}

function to_mood {
  @@sql(`
    CREATE OR REPLACE FUNCTION util.to_mood(internal)
     RETURNS util.mood
     LANGUAGE internal
     IMMUTABLE
    AS $function$int4recv$function$
  `)
  @@schema("util")
}

native Btree2 {
  @@sql(`CREATE ACCESS METHOD btree2 TYPE INDEX HANDLER bthandler`)
  @@drop(`DROP ACCESS METHOD btree2`)
}

native Heap2 {
  @@sql(`CREATE ACCESS METHOD heap2 TYPE TABLE HANDLER heap_tableam_handler`)
  @@drop(`DROP ACCESS METHOD heap2`)
}

native PublicPairAsBigint {
  @@sql(`CREATE CAST (public.pair AS bigint) WITHOUT FUNCTION`)
  @@drop(`DROP CAST (public.pair AS bigint)`)
}

native UtilMoodAsCharacterVarying {
  @@sql(`CREATE CAST (util.mood AS character varying) WITH INOUT AS IMPLICIT`)
  @@drop(`DROP CAST (util.mood AS character varying)`)
}

/// as a number
native UtilMoodAsInteger {
  @@sql(`CREATE CAST (util.mood AS integer) WITH FUNCTION util.mood_to_int(util.mood) AS ASSIGNMENT`)
  @@drop(`DROP CAST (util.mood AS integer)`)
}

/// as in a dictionary
native German {
  @@sql(`
    CREATE COLLATION public.german (
      PROVIDER = icu,
      LOCALE = 'de-DE'
    )
  `)
  @@drop(`DROP COLLATION public.german`)
}

native Nocase {
  @@sql(`
    CREATE COLLATION public.nocase (
      PROVIDER = icu,
      LOCALE = 'und-u-ks-level2',
      DETERMINISTIC = false
    )
  `)
  @@drop(`DROP COLLATION public.nocase`)
}

native Posix {
  @@sql(`
    CREATE COLLATION public.posix (
      PROVIDER = libc,
      LC_COLLATE = 'C',
      LC_CTYPE = 'POSIX'
    )
  `)
  @@drop(`DROP COLLATION public.posix`)
}

native Myconv {
  @@sql(`CREATE DEFAULT CONVERSION public.myconv FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8`)
  @@drop(`DROP CONVERSION public.myconv`)
}

native Asleep {
  @@sql(`
    CREATE EVENT TRIGGER asleep ON sql_drop
      EXECUTE FUNCTION util.on_ddl()
  `)
  @@alter(`ALTER EVENT TRIGGER asleep DISABLE`)
  @@drop(`DROP EVENT TRIGGER asleep`)
}

/// who did it
native Watch {
  @@sql(`
    CREATE EVENT TRIGGER watch ON ddl_command_end
      WHEN TAG IN ('CREATE TABLE', 'DROP TABLE')
      EXECUTE FUNCTION util.on_ddl()
  `)
  @@drop(`DROP EVENT TRIGGER watch`)
}

native Files {
  @@sql(`
    CREATE FOREIGN DATA WRAPPER files
      OPTIONS (debug 'true')
  `)
  @@grant(Usage, to: [pg_monitor])
  @@drop(`DROP FOREIGN DATA WRAPPER files`)
}

native EventsOld {
  @@sql(`
    CREATE FOREIGN TABLE public.events_old PARTITION OF public.events
      FOR VALUES FROM ('2000-01-01') TO ('2010-01-01')
      SERVER archive
  `)
  @@drop(`DROP FOREIGN TABLE public.events_old`)
}

/// from before
native OldOrders {
  @@sql(`
    CREATE FOREIGN TABLE public.old_orders (
      id integer OPTIONS (column_name 'ID') NOT NULL,
      note text COLLATE pg_catalog."C" DEFAULT 'x'::text,
      total numeric(10,2),
      CONSTRAINT positive CHECK ((total > (0)::numeric))
    )
      SERVER archive
      OPTIONS (table_name 'orders')
  `)
  @@alter(`COMMENT ON COLUMN public.old_orders.note IS 'what they said'`)
  @@drop(`DROP FOREIGN TABLE public.old_orders`)
}

native Mine {
  @@sql(`
    CREATE TRUSTED LANGUAGE mine
      HANDLER plpgsql_call_handler
      INLINE plpgsql_inline_handler
      VALIDATOR plpgsql_validator
  `)
  @@drop(`DROP LANGUAGE mine`)
}

/// downwards
native Backwards {
  @@sql(`
    CREATE OPERATOR CLASS util.backwards
      FOR TYPE integer USING btree FAMILY util.backwards AS
      OPERATOR 1 >(integer,integer),
      OPERATOR 2 >=(integer,integer),
      OPERATOR 3 =(integer,integer),
      OPERATOR 4 <=(integer,integer),
      OPERATOR 5 <(integer,integer),
      FUNCTION 1 (integer, integer) util.cmp(integer,integer)
  `)
  @@drop(`DROP OPERATOR CLASS util.backwards USING btree`)
}

native BackwardsOperatorFamily {
  @@sql(`CREATE OPERATOR FAMILY util.backwards USING btree`)
  @@alter(`ALTER OPERATOR FAMILY util.backwards USING btree ADD OPERATOR 1 >(bigint,integer)`)
  @@alter(`ALTER OPERATOR FAMILY util.backwards USING btree ADD FUNCTION 1 (bigint, integer) btint84cmp(bigint,integer)`)
  @@drop(`DROP OPERATOR FAMILY util.backwards USING btree`)
}

native NotEqualEqual {
  @@sql(`
    CREATE OPERATOR public.!== (
      FUNCTION = util.differ,
      LEFTARG = integer,
      RIGHTARG = integer,
      NEGATOR = OPERATOR(public.===)
    )
  `)
  @@drop(`DROP OPERATOR public.!== (integer, integer)`)
}

/// really the same
native EqualEqualEqual {
  @@sql(`
    CREATE OPERATOR public.=== (
      FUNCTION = util.same,
      LEFTARG = integer,
      RIGHTARG = integer,
      COMMUTATOR = OPERATOR(public.===),
      NEGATOR = OPERATOR(public.!==),
      RESTRICT = eqsel,
      JOIN = eqjoinsel,
      HASHES,
      MERGES
    )
  `)
  @@drop(`DROP OPERATOR public.=== (integer, integer)`)
}

native LessMinusGreater {
  @@sql(`
    CREATE OPERATOR util.<-> (
      FUNCTION = util.neg,
      RIGHTARG = integer
    )
  `)
  @@drop(`DROP OPERATOR util.<-> (NONE, integer)`)
}

/// all of it
native Everything {
  @@sql(`CREATE PUBLICATION everything FOR ALL TABLES`)
  @@drop(`DROP PUBLICATION everything`)
}

native Nothing {
  @@sql(`CREATE PUBLICATION nothing`)
  @@drop(`DROP PUBLICATION nothing`)
}

native Partly {
  @@sql(`
    CREATE PUBLICATION partly FOR
      TABLE public.events,
        public.plan
      WITH (publish = 'insert, delete', publish_via_partition_root = true)
  `)
  @@drop(`DROP PUBLICATION partly`)
}

/// old things
native Archive {
  @@sql(`
    CREATE SERVER archive TYPE 'files' VERSION '2'
      FOREIGN DATA WRAPPER files
      OPTIONS (host 'example.org', port '5433')
  `)
  @@grant(Usage, to: [pg_monitor])
  @@drop(`DROP SERVER archive`)
}

/// ours
native Mycfg {
  @@sql(`CREATE TEXT SEARCH CONFIGURATION public.mycfg (PARSER = pg_catalog."default")`)
  @@alter(`
    ALTER TEXT SEARCH CONFIGURATION public.mycfg
      ADD MAPPING FOR asciiword, word
      WITH public.mydict, english_stem
  `)
  @@alter(`
    ALTER TEXT SEARCH CONFIGURATION public.mycfg
      ADD MAPPING FOR numword, url, host, sfloat, version, hword_numpart, numhword, url_path, file, "float", "int", uint
      WITH simple
  `)
  @@alter(`
    ALTER TEXT SEARCH CONFIGURATION public.mycfg
      ADD MAPPING FOR hword_part, hword_asciipart, asciihword, hword
      WITH english_stem
  `)
  @@drop(`DROP TEXT SEARCH CONFIGURATION public.mycfg`)
}

native EnglishStemNostop {
  @@sql(`
    CREATE TEXT SEARCH DICTIONARY public.english_stem_nostop (
      TEMPLATE = pg_catalog.snowball,
      language = 'english'
    )
  `)
  @@drop(`DROP TEXT SEARCH DICTIONARY public.english_stem_nostop`)
}

native Mydict {
  @@sql(`
    CREATE TEXT SEARCH DICTIONARY public.mydict (
      TEMPLATE = pg_catalog.simple,
      accept = 'false'
    )
  `)
  @@drop(`DROP TEXT SEARCH DICTIONARY public.mydict`)
}

native Myparser {
  @@sql(`
    CREATE TEXT SEARCH PARSER public.myparser (
      START = prsd_start,
      GETTOKEN = prsd_nexttoken,
      END = prsd_end,
      HEADLINE = prsd_headline,
      LEXTYPES = prsd_lextype
    )
  `)
  @@drop(`DROP TEXT SEARCH PARSER public.myparser`)
}

native Mytemplate {
  @@sql(`
    CREATE TEXT SEARCH TEMPLATE public.mytemplate (
      INIT = dsimple_init,
      LEXIZE = dsimple_lexize
    )
  `)
  @@drop(`DROP TEXT SEARCH TEMPLATE public.mytemplate`)
}

native UtilMoodMine {
  @@sql(`
    CREATE TRANSFORM FOR util.mood LANGUAGE mine (
      FROM SQL WITH FUNCTION util.from_mood(internal),
      TO SQL WITH FUNCTION util.to_mood(internal)
    )
  `)
  @@drop(`DROP TRANSFORM FOR util.mood LANGUAGE mine`)
}

native Announced {
  @@sql(`CREATE TYPE public.announced`)
  @@drop(`DROP TYPE public.announced`)
}

native Pair {
  @@sql(`
    CREATE TYPE public.pair (
      INPUT = public.pair_in,
      OUTPUT = public.pair_out,
      INTERNALLENGTH = 8,
      PASSEDBYVALUE,
      ALIGNMENT = double,
      CATEGORY = 'N'
    )
  `)
  @@drop(`DROP TYPE public.pair`)
}

native Textspan {
  @@sql(`
    CREATE TYPE public.textspan AS RANGE (
      SUBTYPE = text,
      SUBTYPE_OPCLASS = pg_catalog.text_pattern_ops,
      COLLATION = pg_catalog."C"
    )
  `)
  @@drop(`DROP TYPE public.textspan`)
}

/// part of a day
native Timerange {
  @@sql(`
    CREATE TYPE public.timerange AS RANGE (
      SUBTYPE = time without time zone,
      SUBTYPE_DIFF = util.tdiff
    )
  `)
  @@drop(`DROP TYPE public.timerange`)
}

native PublicOnArchive {
  @@sql(`
    CREATE USER MAPPING FOR public SERVER archive
      OPTIONS ("user" 'reader', password '***')
  `)
  @@drop(`DROP USER MAPPING FOR public SERVER archive`)
}
