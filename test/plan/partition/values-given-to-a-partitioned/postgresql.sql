-- set rows of table Reading aside in Reading_rows
CREATE TABLE "public"."Reading_rows" AS SELECT "id", "value", "unit" FROM "public"."Reading";

-- dsl:next
-- drop table Reading
DROP TABLE "public"."Reading";

-- dsl:next
-- create table Reading
CREATE TABLE "public"."Reading" (
  "id" integer NOT NULL,
  "value" integer NOT NULL,
  "unit" text NOT NULL,
  "note" text NOT NULL,
  CONSTRAINT "Reading_pkey" PRIMARY KEY ("id")
) PARTITION BY LIST (id);

-- dsl:next
-- create table Low
CREATE TABLE "public"."Low" (
  "id" integer CONSTRAINT "Reading_id_not_null" NOT NULL,
  "value" integer CONSTRAINT "Reading_value_not_null" NOT NULL,
  "unit" text CONSTRAINT "Reading_unit_not_null" NOT NULL,
  "note" text CONSTRAINT "Reading_note_not_null" NOT NULL
);

-- dsl:next
ALTER TABLE "public"."Reading" ATTACH PARTITION "public"."Low" FOR VALUES IN (1, 2, 3);

-- dsl:next
-- put rows of Reading_rows back into table Reading
INSERT INTO "public"."Reading" ("id", "value", "unit", "note") OVERRIDING SYSTEM VALUE SELECT "id", (cast("value" as int)), COALESCE("unit", ('m')), (coalesce("unit", 'none')) FROM "public"."Reading_rows";

-- dsl:next
DROP TABLE "public"."Reading_rows";

-- back

-- set rows of table Reading aside in Reading_rows
CREATE TABLE "public"."Reading_rows" AS SELECT "id", "value", "unit" FROM "public"."Reading";

-- dsl:next
-- drop table Reading
DROP TABLE "public"."Reading";

-- dsl:next
-- create table Reading
CREATE TABLE "public"."Reading" (
  "id" integer NOT NULL,
  "value" text NOT NULL,
  "unit" text,
  CONSTRAINT "Reading_pkey" PRIMARY KEY ("id")
);

-- dsl:next
-- put rows of Reading_rows back into table Reading
INSERT INTO "public"."Reading" ("id", "value", "unit") OVERRIDING SYSTEM VALUE SELECT "id", (cast("value" as text)), "unit" FROM "public"."Reading_rows";

-- dsl:next
DROP TABLE "public"."Reading_rows";
