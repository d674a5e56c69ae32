-- set rows of table Visit aside in Visit_rows
CREATE TABLE "public"."Visit_rows" AS SELECT "id", "at", "note" FROM "public"."Visit";

-- dsl:next
-- drop foreign key Tag_visitId_visitAt_fkey of Tag
ALTER TABLE "public"."Tag" DROP CONSTRAINT "Tag_visitId_visitAt_fkey";

-- dsl:next
-- drop table Visit
DROP TABLE "public"."Visit";

-- dsl:next
-- create table Visit
CREATE TABLE "public"."Visit" (
  "id" bigserial NOT NULL,
  "at" date NOT NULL,
  "note" text,
  CONSTRAINT "Visit_pkey" PRIMARY KEY ("id", "at")
) PARTITION BY RANGE (at);

-- dsl:next
CREATE INDEX "Visit_note_idx" ON "public"."Visit" ("note");

-- dsl:next
-- create table Visit2026
CREATE TABLE "public"."Visit2026" (
  "id" bigint CONSTRAINT "Visit_id_not_null" NOT NULL DEFAULT nextval('"public"."Visit_id_seq"'::regclass),
  "at" date CONSTRAINT "Visit_at_not_null" NOT NULL,
  "note" text
);

-- dsl:next
ALTER TABLE "public"."Visit" ATTACH PARTITION "public"."Visit2026" FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');

-- dsl:next
-- put rows of Visit_rows back into table Visit
INSERT INTO "public"."Visit" ("id", "at", "note") OVERRIDING SYSTEM VALUE SELECT "id", "at", "note" FROM "public"."Visit_rows";

-- dsl:next
SELECT setval('"public"."Visit_id_seq"'::regclass, greatest(max("id") + 1, 1), false) FROM "public"."Visit";

-- dsl:next
DROP TABLE "public"."Visit_rows";

-- dsl:next
-- add foreign key Tag(visitId, visitAt) to Visit
ALTER TABLE "public"."Tag" ADD CONSTRAINT "Tag_visitId_visitAt_fkey" FOREIGN KEY ("visitId", "visitAt") REFERENCES "public"."Visit" ("id", "at") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;

-- dsl:step
-- validate constraint Tag_visitId_visitAt_fkey of Tag
ALTER TABLE "public"."Tag" VALIDATE CONSTRAINT "Tag_visitId_visitAt_fkey";

-- back

-- set rows of table Visit aside in Visit_rows
CREATE TABLE "public"."Visit_rows" AS SELECT "id", "at", "note" FROM "public"."Visit";

-- dsl:next
-- drop foreign key Tag_visitId_visitAt_fkey of Tag
ALTER TABLE "public"."Tag" DROP CONSTRAINT "Tag_visitId_visitAt_fkey";

-- dsl:next
-- drop table Visit
DROP TABLE "public"."Visit";

-- dsl:next
-- create table Visit
CREATE TABLE "public"."Visit" (
  "id" bigserial NOT NULL,
  "at" date NOT NULL,
  "note" text,
  CONSTRAINT "Visit_pkey" PRIMARY KEY ("id", "at")
);

-- dsl:next
CREATE INDEX "Visit_note_idx" ON "public"."Visit" ("note");

-- dsl:next
-- put rows of Visit_rows back into table Visit
INSERT INTO "public"."Visit" ("id", "at", "note") OVERRIDING SYSTEM VALUE SELECT "id", "at", "note" FROM "public"."Visit_rows";

-- dsl:next
SELECT setval('"public"."Visit_id_seq"'::regclass, greatest(max("id") + 1, 1), false) FROM "public"."Visit";

-- dsl:next
DROP TABLE "public"."Visit_rows";

-- dsl:next
-- add foreign key Tag(visitId, visitAt) to Visit
ALTER TABLE "public"."Tag" ADD CONSTRAINT "Tag_visitId_visitAt_fkey" FOREIGN KEY ("visitId", "visitAt") REFERENCES "public"."Visit" ("id", "at") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;

-- dsl:step
-- validate constraint Tag_visitId_visitAt_fkey of Tag
ALTER TABLE "public"."Tag" VALIDATE CONSTRAINT "Tag_visitId_visitAt_fkey";
