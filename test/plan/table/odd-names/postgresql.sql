-- rename column odd "table"; drop.it's a value to it's a "value"
ALTER TABLE "public"."odd ""table""; drop" RENAME COLUMN "it's a value" TO "it's a ""value""";

-- dsl:next
ALTER TABLE "public"."odd ""table""; drop" RENAME CONSTRAINT "odd ""table""; drop_it's a value_not_null" TO "odd ""table""; drop_it's a ""value""_not_null";

-- dsl:next
-- rename index odd "table"; drop_it's a value_key to odd "table"; drop_it's a "value"_key
ALTER INDEX "public"."odd ""table""; drop_it's a value_key" RENAME TO "odd ""table""; drop_it's a ""value""_key";

-- dsl:next
-- create table ref's
CREATE TABLE "public"."ref's" (
  "id" integer NOT NULL,
  "odd ""id""" bigint NOT NULL,
  CONSTRAINT "ref's_pkey" PRIMARY KEY ("id")
);

-- dsl:next
-- add column odd "table"; drop.select text
ALTER TABLE "public"."odd ""table""; drop" ADD COLUMN "select" text NOT NULL DEFAULT ('''; --'::text
);

-- dsl:next
-- drop default of odd "table"; drop.größe ☃
ALTER TABLE "public"."odd ""table""; drop" ALTER COLUMN "größe ☃" DROP DEFAULT;

-- dsl:next
-- alter numbering of odd "table"; drop.the "id"
ALTER SEQUENCE "public"."odd ""table""; drop_the ""id""_seq" AS bigint;

-- dsl:next
-- change type of odd "table"; drop.größe ☃ from integer to bigint
ALTER TABLE "public"."odd ""table""; drop" ALTER COLUMN "größe ☃" TYPE bigint USING "größe ☃"::bigint;

-- dsl:next
-- change type of odd "table"; drop.the "id" from integer to bigint
ALTER TABLE "public"."odd ""table""; drop" ALTER COLUMN "the ""id""" TYPE bigint USING "the ""id"""::bigint;

-- dsl:next
-- set default of odd "table"; drop.größe ☃ to 2
ALTER TABLE "public"."odd ""table""; drop" ALTER COLUMN "größe ☃" SET DEFAULT 2;

-- dsl:next
-- add foreign key ref's(odd "id") to odd "table"; drop
ALTER TABLE "public"."ref's" ADD CONSTRAINT "ref's_odd ""id""_fkey" FOREIGN KEY ("odd ""id""") REFERENCES "public"."odd ""table""; drop" ("the ""id""") ON DELETE RESTRICT ON UPDATE CASCADE;

-- dsl:step no-transaction
-- clear away what an earlier try to build index odd "table"; drop_größe ☃_select_idx may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."odd ""table""; drop_größe ☃_select_idx";

-- dsl:step no-transaction
-- create index odd "table"; drop_größe ☃_select_idx on odd "table"; drop
CREATE INDEX CONCURRENTLY "odd ""table""; drop_größe ☃_select_idx" ON "public"."odd ""table""; drop" ("größe ☃", "select");

-- back

-- rename column odd "table"; drop.it's a "value" to it's a value
ALTER TABLE "public"."odd ""table""; drop" RENAME COLUMN "it's a ""value""" TO "it's a value";

-- dsl:next
ALTER TABLE "public"."odd ""table""; drop" RENAME CONSTRAINT "odd ""table""; drop_it's a ""value""_not_null" TO "odd ""table""; drop_it's a value_not_null";

-- dsl:next
-- rename index odd "table"; drop_it's a "value"_key to odd "table"; drop_it's a value_key
ALTER INDEX "public"."odd ""table""; drop_it's a ""value""_key" RENAME TO "odd ""table""; drop_it's a value_key";

-- dsl:next
-- drop column odd "table"; drop.select
ALTER TABLE "public"."odd ""table""; drop" DROP COLUMN "select";

-- dsl:next
-- drop table ref's
DROP TABLE "public"."ref's";

-- dsl:next
-- drop default of odd "table"; drop.größe ☃
ALTER TABLE "public"."odd ""table""; drop" ALTER COLUMN "größe ☃" DROP DEFAULT;

-- dsl:next
-- alter numbering of odd "table"; drop.the "id"
SELECT setval('"public"."odd ""table""; drop_the ""id""_seq"'::regclass, least(greatest(last_value, 1), 2147483647), is_called AND last_value BETWEEN 1 AND 2147483647) FROM "public"."odd ""table""; drop_the ""id""_seq";

-- dsl:next
ALTER SEQUENCE "public"."odd ""table""; drop_the ""id""_seq" AS integer;

-- dsl:next
-- change type of odd "table"; drop.größe ☃ from bigint to integer
ALTER TABLE "public"."odd ""table""; drop" ALTER COLUMN "größe ☃" TYPE integer USING "größe ☃"::integer;

-- dsl:next
-- change type of odd "table"; drop.the "id" from bigint to integer
ALTER TABLE "public"."odd ""table""; drop" ALTER COLUMN "the ""id""" TYPE integer USING "the ""id"""::integer;

-- dsl:next
-- set default of odd "table"; drop.größe ☃ to 1
ALTER TABLE "public"."odd ""table""; drop" ALTER COLUMN "größe ☃" SET DEFAULT 1;
