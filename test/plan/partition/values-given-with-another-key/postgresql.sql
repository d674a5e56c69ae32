-- detach table Low from Reading
ALTER TABLE "public"."Reading" DETACH PARTITION "public"."Low";

-- dsl:next
-- drop table Reading
DROP TABLE "public"."Reading";

-- dsl:next
-- create table Reading
CREATE TABLE "public"."Reading" (
  "id" integer CONSTRAINT "Reading_id_not_null" NOT NULL,
  "value" integer CONSTRAINT "Reading_value_not_null" NOT NULL,
  "note" text CONSTRAINT "Reading_note_not_null" NOT NULL,
  CONSTRAINT "Reading_pkey" PRIMARY KEY ("id")
) PARTITION BY LIST (id);

-- dsl:next
-- add column Low.note text
ALTER TABLE "public"."Low" ADD COLUMN "note" text;

-- dsl:next
-- change type of Low.value from text to integer
ALTER TABLE "public"."Low" ALTER COLUMN "value" TYPE integer USING cast("value" as int);

-- dsl:step batch 10000
-- fill Low.note with 'none'
UPDATE "public"."Low" SET "note" = ('none') WHERE ctid IN (SELECT ctid FROM "public"."Low" WHERE "note" IS NULL AND ('none') IS NOT NULL limit 10000);

-- dsl:step
-- make Low.note required
ALTER TABLE "public"."Low" ADD CONSTRAINT "Reading_note_not_null" NOT NULL "note" NOT VALID;

-- dsl:step
-- validate constraint Reading_note_not_null of Low
ALTER TABLE "public"."Low" VALIDATE CONSTRAINT "Reading_note_not_null";

-- dsl:next
-- attach table Low to Reading
ALTER TABLE "public"."Reading" ATTACH PARTITION "public"."Low" FOR VALUES IN (1, 2, 3);

-- back

-- detach table Low from Reading
ALTER TABLE "public"."Reading" DETACH PARTITION "public"."Low";

-- dsl:next
-- drop table Reading
DROP TABLE "public"."Reading";

-- dsl:next
-- create table Reading
CREATE TABLE "public"."Reading" (
  "id" integer CONSTRAINT "Reading_id_not_null" NOT NULL,
  "value" text CONSTRAINT "Reading_value_not_null" NOT NULL,
  CONSTRAINT "Reading_pkey" PRIMARY KEY ("id")
) PARTITION BY RANGE (id);

-- dsl:next
-- drop column Low.note
ALTER TABLE "public"."Low" DROP COLUMN "note";

-- dsl:next
-- change type of Low.value from integer to text
ALTER TABLE "public"."Low" ALTER COLUMN "value" TYPE text USING cast("value" as text);

-- dsl:next
-- attach table Low to Reading
ALTER TABLE "public"."Reading" ATTACH PARTITION "public"."Low" FOR VALUES FROM (0) TO (10);
