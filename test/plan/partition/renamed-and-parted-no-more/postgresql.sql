-- rename table Visit to Stay
ALTER TABLE "public"."Visit" RENAME TO "Stay";

-- dsl:next
-- rename column Stay.old to now
ALTER TABLE "public"."Stay" RENAME COLUMN "old" TO "now";

-- dsl:next
-- set rows of table Stay aside in Stay_rows
CREATE TABLE "public"."Stay_rows" AS SELECT "place", "number", "now" FROM "public"."Stay";

-- dsl:next
-- drop table Stay
DROP TABLE "public"."Stay";

-- dsl:next
-- create table Stay
CREATE TABLE "public"."Stay" (
  "place" text NOT NULL,
  "number" integer NOT NULL,
  "now" integer,
  CONSTRAINT "Stay_pkey" PRIMARY KEY ("place", "number")
);

-- dsl:next
-- put rows of Stay_rows back into table Stay
INSERT INTO "public"."Stay" ("place", "number", "now") OVERRIDING SYSTEM VALUE SELECT "place", "number", "now" FROM "public"."Stay_rows";

-- dsl:next
DROP TABLE "public"."Stay_rows";

-- back

-- rename table Stay to Visit
ALTER TABLE "public"."Stay" RENAME TO "Visit";

-- dsl:next
-- rename column Visit.now to old
ALTER TABLE "public"."Visit" RENAME COLUMN "now" TO "old";

-- dsl:next
-- set rows of table Visit aside in Visit_rows
CREATE TABLE "public"."Visit_rows" AS SELECT "place", "number", "old" FROM "public"."Visit";

-- dsl:next
-- drop table Visit
DROP TABLE "public"."Visit";

-- dsl:next
-- create table Visit
CREATE TABLE "public"."Visit" (
  "place" text NOT NULL,
  "number" integer NOT NULL,
  "old" integer,
  CONSTRAINT "Visit_pkey" PRIMARY KEY ("place", "number")
) PARTITION BY LIST (number);

-- dsl:next
-- create table Low
CREATE TABLE "public"."Low" (
  "place" text CONSTRAINT "Visit_place_not_null" NOT NULL,
  "number" integer CONSTRAINT "Visit_number_not_null" NOT NULL,
  "old" integer,
  CONSTRAINT "Low_pkey" PRIMARY KEY ("place", "number")
);

-- dsl:next
ALTER TABLE "public"."Visit" ATTACH PARTITION "public"."Low" FOR VALUES IN (1, 2, 3);

-- dsl:next
-- put rows of Visit_rows back into table Visit
INSERT INTO "public"."Visit" ("place", "number", "old") OVERRIDING SYSTEM VALUE SELECT "place", "number", "old" FROM "public"."Visit_rows";

-- dsl:next
DROP TABLE "public"."Visit_rows";
