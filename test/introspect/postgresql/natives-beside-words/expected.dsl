datasource db {
  provider   = "postgresql"
  url        = env("DATABASE_URL")
  tableNames = "snake_case"
  comments   = true
  manage     = "all"
}

schema api

role pg_monitor

enum Mood {
  a
  b

  @@schema("api")
}

type D = `api.r` @check(`NOT isempty(VALUE)`) @schema("api")

type Comp {
  x `api.r`?
  y String?  @collate("C")

  @@schema("api")
}

model Castuse {
  m Mood? @default(`('a'::text)::api.mood`)

  @@ignore
  @@schema("api")
}

model Coltab {
  x String @id @collate("api.coll")

  @@index([`upper(x)`], map: "coltab_upper_idx")
  @@schema("api")
}

model T {
  id   Int      @id
  a    Int?
  b    String?
  c    Decimal? @db.Decimal
  tags String[]

  @@index([`to_tsvector('api.cfg'::regconfig, b)`], map: "t_to_tsvector_idx", type: Gin)
  @@trigger("a1", `BEFORE INSERT OR UPDATE OF a, b FOR EACH ROW WHEN ((new.a IS DISTINCT FROM 3)) EXECUTE FUNCTION api.trg('x', 'y')`, enabled: Always, comment: "first")
  @@trigger("c1", `CONSTRAINT AFTER INSERT DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION api.trg()`)
  @@trigger("tt", `AFTER UPDATE REFERENCING OLD TABLE AS o NEW TABLE AS n FOR EACH STATEMENT EXECUTE FUNCTION api.trg()`, enabled: Disabled)
  @@rule("also", `
    ON UPDATE DO (
     NOTIFY tt;
     INSERT INTO api.t (id)
      VALUES ((old.id + 1000));
    )
  `, enabled: Replica, comment: "also do")
  @@rule("nothing", `ON DELETE WHERE (old.a > 5) DO INSTEAD NOTHING`, enabled: Disabled)
  @@statistics([a, `lower(b)`], kinds: [Mcv], map: "st3")
  @@schema("api")
}

model Use {
  a `api.r`[]
  b `api.manyr`?
  c `api.r`?     @default(`api.r(1, 3)`)

  @@map("uses")
  @@ignore
  @@schema("api")
}

model Withcheck {
  x String? @check(`x OPERATOR(api.@@@) 'a'::text`)
  y String? @default(`(('a'::text OPERATOR(api.@@@) 'a'::text))::text`)

  @@exclude([x(with: `=`)])
  @@ignore
  @@schema("api")
}

view Cfgv {
  x `tsvector`?

  @@sql(`SELECT to_tsvector('api.cfg'::regconfig, 'x'::text) AS x`)
  @@schema("api")
}

view OverFt {
  id Int?
  b  String?

  @@sql(`
    SELECT id,
        b
       FROM api.ft
  `)
  @@schema("api")
}

view V {
  id Int?
  a  Int?

  @@trigger("iv", `INSTEAD OF INSERT FOR EACH ROW EXECUTE FUNCTION api.trg()`)
  @@rule("ins", `
    ON INSERT DO INSTEAD  INSERT INTO api.t (id, a)
      VALUES (new.id, new.a)
      RETURNING t.id,
        t.a
  `)
  @@sql(`
    SELECT id,
        a
       FROM api.t
  `)
  @@schema("api")
}

/// adds
function add {
  @@sql(`
    CREATE OR REPLACE FUNCTION api.add(a integer, b integer DEFAULT 2, OUT total integer)
     RETURNS integer
     LANGUAGE sql
     IMMUTABLE PARALLEL SAFE STRICT LEAKPROOF COST 5
     SET work_mem TO '4MB'
    AS $function$select $1 + $2$function$
  `)
  @@grant(Execute, to: [pg_monitor])
  @@schema("api")
}

function atomic {
  @@sql(`
    CREATE OR REPLACE FUNCTION api.atomic(x integer)
     RETURNS integer
     LANGUAGE sql
    BEGIN ATOMIC
     SELECT (x * 2);
    END
  `)
  @@schema("api")
}

/// counts
aggregate cnt {
  @@sql(`
    CREATE AGGREGATE "api"."cnt"(*) (
      SFUNC = int8inc,
      STYPE = bigint,
      INITCOND = '0'
    )
  `)
  @@schema("api")
}

aggregate first_max {
  @@sql(`
    CREATE AGGREGATE "api"."first_max"(integer) (
      SFUNC = int4larger,
      STYPE = integer,
      SORTOP = operator(pg_catalog.>)
    )
  `)
  @@schema("api")
}

function many {
  @@sql(`
    CREATE OR REPLACE FUNCTION api.many(VARIADIC xs integer[])
     RETURNS SETOF integer
     LANGUAGE sql
     STABLE SECURITY DEFINER ROWS 7
    AS $function$select unnest(xs)$function$
  `)
  @@revoke(Execute, from: [public])
  @@schema("api")
}

aggregate moving {
  @@sql(`
    CREATE AGGREGATE "api"."moving"(numeric) (
      SFUNC = numeric_add,
      STYPE = numeric,
      INITCOND = '0',
      MSFUNC = numeric_add,
      MINVFUNC = numeric_sub,
      MSTYPE = numeric,
      MINITCOND = '0'
    )
  `)
  @@schema("api")
}

aggregate mypct {
  @@sql(`
    CREATE AGGREGATE "api"."mypct"(double precision ORDER BY anyelement) (
      SFUNC = ordered_set_transition,
      STYPE = internal,
      FINALFUNC = percentile_disc_final,
      FINALFUNC_EXTRA
    )
  `)
  @@schema("api")
}

aggregate myrank {
  @@sql(`
    CREATE AGGREGATE "api"."myrank"(VARIADIC "any" ORDER BY VARIADIC "any") (
      SFUNC = ordered_set_transition_multi,
      STYPE = internal,
      FINALFUNC = rank_final,
      FINALFUNC_EXTRA,
      HYPOTHETICAL
    )
  `)
  @@schema("api")
}

procedure proc {
  @@sql(`
    CREATE OR REPLACE PROCEDURE api.proc(INOUT x integer, IN y text DEFAULT 'z'::text)
     LANGUAGE plpgsql
    AS $procedure$ begin x := x + 1; commit; end $procedure$
  `)
  @@schema("api")
}

aggregate ser {
  @@sql(`
    CREATE AGGREGATE "api"."ser"(numeric) (
      SFUNC = numeric_avg_accum,
      STYPE = internal,
      SSPACE = 128,
      FINALFUNC = numeric_avg,
      FINALFUNC_MODIFY = SHAREABLE,
      COMBINEFUNC = numeric_avg_combine,
      SERIALFUNC = numeric_avg_serialize,
      DESERIALFUNC = numeric_avg_deserialize,
      PARALLEL = RESTRICTED
    )
  `)
  @@schema("api")
}

function sup {
  @@sql(`
    CREATE OR REPLACE FUNCTION api.sup(text)
     RETURNS text
     LANGUAGE sql
     IMMUTABLE
    AS $function$select $1$function$
  `)
  @@schema("api")
}

function tab {
  @@sql(`
    CREATE OR REPLACE FUNCTION api.tab(n integer)
     RETURNS TABLE(x integer, y text)
     LANGUAGE plpgsql
    AS $function$ begin return query select n, 'a'; end $function$
  `)
  @@schema("api")
}

function takes {
  @@sql(`
    CREATE OR REPLACE FUNCTION api.takes(api.r)
     RETURNS api.manyr
     LANGUAGE sql
     IMMUTABLE
    AS $function$select api.manyr($1)$function$
  `)
  @@schema("api")
}

/// sum
aggregate total {
  @@sql(`
    CREATE AGGREGATE "api"."total"(numeric) (
      SFUNC = numeric_add,
      STYPE = numeric,
      COMBINEFUNC = numeric_add,
      INITCOND = '0',
      PARALLEL = SAFE
    )
  `)
  @@schema("api")
}

function trg {
  @@sql(`
    CREATE OR REPLACE FUNCTION api.trg()
     RETURNS trigger
     LANGUAGE plpgsql
    AS $function$begin return new; end$function$
  `)
  @@schema("api")
}

function win {
  @@sql(`
    CREATE OR REPLACE FUNCTION api.win(anyelement)
     RETURNS anyelement
     LANGUAGE internal
     WINDOW IMMUTABLE
    AS $function$window_first_value$function$
  `)
  @@schema("api")
}

native TextAsApiMood {
  @@sql(`CREATE CAST (text AS api.mood) WITH INOUT AS ASSIGNMENT`)
  @@drop(`DROP CAST (text AS api.mood)`)
}

native Coll {
  @@sql(`CREATE COLLATION api.coll FROM pg_catalog."C"`)
  @@drop(`DROP COLLATION api.coll`)
}

native Fdw {
  @@sql(`CREATE FOREIGN DATA WRAPPER fdw`)
  @@drop(`DROP FOREIGN DATA WRAPPER fdw`)
}

native Ft {
  @@sql(`
    CREATE FOREIGN TABLE api.ft (
      id integer NOT NULL,
      b text
    )
      SERVER s
  `)
  @@drop(`DROP FOREIGN TABLE api.ft`)
}

native FtChild {
  @@sql(`
    CREATE FOREIGN TABLE api.ft_child ()
      INHERITS (api.ft)
      SERVER s
      OPTIONS (x 'it''s "odd"')
  `)
  @@drop(`DROP FOREIGN TABLE api.ft_child`)
}

native AtAtAt {
  @@sql(`
    CREATE OPERATOR api.@@@ (
      FUNCTION = texteq,
      LEFTARG = text,
      RIGHTARG = text
    )
  `)
  @@drop(`DROP OPERATOR api.@@@ (text, text)`)
}

native S {
  @@sql(`
    CREATE SERVER s
      FOREIGN DATA WRAPPER fdw
  `)
  @@drop(`DROP SERVER s`)
}

native Cfg {
  @@sql(`CREATE TEXT SEARCH CONFIGURATION api.cfg (PARSER = pg_catalog."default")`)
  @@alter(`
    ALTER TEXT SEARCH CONFIGURATION api.cfg
      ADD MAPPING FOR asciiword, word, numword, email, url, host, sfloat, version, hword_numpart, hword_part, hword_asciipart, numhword, asciihword, hword, url_path, file, "float", "int", uint
      WITH simple
  `)
  @@drop(`DROP TEXT SEARCH CONFIGURATION api.cfg`)
}

native R {
  @@sql(`
    CREATE TYPE api.r AS RANGE (
      SUBTYPE = integer,
      MULTIRANGE_TYPE_NAME = api.manyr
    )
  `)
  @@grant(Usage, to: [pg_monitor])
  @@drop(`DROP TYPE api.r`)
}

/// on foreign
native FtTrigger {
  @@sql(`CREATE TRIGGER ft BEFORE INSERT ON api.ft FOR EACH ROW EXECUTE FUNCTION api.trg()`)
  @@drop(`DROP TRIGGER "ft" ON "api"."ft"`)
}

/// corr
native St1 {
  @@sql(`CREATE STATISTICS api.st1 ON a, b FROM api.t`)
  @@drop(`DROP STATISTICS "api"."st1"`)
}

native St2 {
  @@sql(`CREATE STATISTICS api.st2 ON (a + 1), lower(b) FROM api.t`)
  @@alter(`ALTER STATISTICS "api"."st2" SET STATISTICS 50`)
  @@drop(`DROP STATISTICS "api"."st2"`)
}
