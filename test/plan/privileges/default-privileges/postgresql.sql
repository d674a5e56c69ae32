-- drop default privileges sequences to app_rw
alter default privileges revoke select, usage on sequences from app_rw;

-- dsl:next
-- drop view Few
DROP VIEW "public"."Few";

-- dsl:next
-- create enum Kind (ONE)
CREATE TYPE "public"."Kind" AS ENUM ('ONE');

-- dsl:next
-- create table New
CREATE TABLE "public"."New" (
  "id" serial NOT NULL,
  "kind" public."Kind" NOT NULL,
  CONSTRAINT "New_pkey" PRIMARY KEY ("id")
);

-- dsl:next
-- create table Plain
CREATE TABLE "public"."Plain" (
  "id" integer NOT NULL,
  CONSTRAINT "Plain_pkey" PRIMARY KEY ("id")
);

-- dsl:next
-- alter numbering of Old.id
ALTER SEQUENCE "public"."Old_id_seq" AS bigint;

-- dsl:next
ALTER TABLE "public"."Old" ALTER COLUMN "id" TYPE bigint USING "id"::bigint;

-- dsl:next
-- create function twice
create function "public"."twice"(x int) returns int language sql as 'select x * 2';

-- dsl:next
-- create view Few
CREATE VIEW "public"."Few" AS
select id from "public"."Old" where id < 10;

-- dsl:next
-- revoke select on table Plain from app_ro
REVOKE SELECT ON TABLE "public"."Plain" FROM "app_ro";

-- dsl:next
-- revoke select on view Few from app_ro
REVOKE SELECT ON TABLE "public"."Few" FROM "app_ro";

-- dsl:next
-- grant execute on routine twice to everyone
GRANT EXECUTE ON ROUTINE "public"."twice"(integer) TO PUBLIC;

-- dsl:next
-- grant usage on the sequence of New.id to app_rw
GRANT USAGE ON SEQUENCE "public"."New_id_seq" TO "app_rw";

-- dsl:next
-- grant select on view Few to app_rw
GRANT SELECT ON TABLE "public"."Few" TO "app_rw";

-- dsl:next
-- create default privileges types to app_rw
ALTER DEFAULT PRIVILEGES IN SCHEMA "public" GRANT USAGE ON TYPES TO app_rw;

-- dsl:next
-- create default privileges sequences to app_rw
alter default privileges grant usage on sequences to app_rw with grant option;

-- back

-- drop default privileges public types to app_rw
alter default privileges in schema public revoke usage on types from app_rw;

-- dsl:next
-- drop default privileges sequences to app_rw
alter default privileges revoke usage on sequences from app_rw;

-- dsl:next
-- drop view Few
DROP VIEW "public"."Few";

-- dsl:next
-- alter numbering of Old.id
SELECT setval('"public"."Old_id_seq"'::regclass, least(greatest(last_value, 1), 2147483647), is_called AND last_value BETWEEN 1 AND 2147483647) FROM "public"."Old_id_seq";

-- dsl:next
ALTER SEQUENCE "public"."Old_id_seq" AS integer;

-- dsl:next
ALTER TABLE "public"."Old" ALTER COLUMN "id" TYPE integer USING "id"::integer;

-- dsl:next
-- create view Few
CREATE VIEW "public"."Few" AS
SELECT id
   FROM public."Old"
  WHERE (id < 10);

-- dsl:next
-- revoke select on view Few from app_ro
REVOKE SELECT ON TABLE "public"."Few" FROM "app_ro";

-- dsl:next
-- grant select on view Few to app_rw
GRANT SELECT ON TABLE "public"."Few" TO "app_rw";

-- dsl:next
-- create default privileges sequences to app_rw
alter default privileges grant select, usage on sequences to app_rw;

-- dsl:next
-- drop table New
DROP TABLE "public"."New";

-- dsl:next
-- drop table Plain
DROP TABLE "public"."Plain";

-- dsl:next
-- drop function twice
DROP FUNCTION "public"."twice"(integer);

-- dsl:next
-- drop enum Kind
DROP TYPE "public"."Kind";
