-- rename column ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt.ooooooooooooooooooooooooooooooooooooooooééééééééééé to nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
ALTER TABLE "public"."ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt" RENAME COLUMN "ooooooooooooooooooooooooooooooooooooooooééééééééééé" TO "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn";

-- dsl:next
ALTER TABLE "public"."ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt" RENAME CONSTRAINT "ttttttttttttttttttttttttttt_oooooooooooooooooooooooooo_not_null" TO "ttttttttttttttttttttttttttt_nnnnnnnnnnnnnnnnnnnnnnnnnn_not_null";

-- dsl:next
-- create table rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
CREATE TABLE "public"."rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr" (
  "id" serial NOT NULL,
  "lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll" integer NOT NULL,
  CONSTRAINT "rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr_pkey" PRIMARY KEY ("id")
);

-- dsl:next
ALTER TABLE "public"."rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr" ADD CONSTRAINT "rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr_fkey" FOREIGN KEY ("lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll") REFERENCES "public"."ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- dsl:step no-transaction
-- clear away what an earlier try to build index ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt_idx may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt_idx";

-- dsl:step no-transaction
-- create index ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt_idx on ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
CREATE INDEX CONCURRENTLY "ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt_idx" ON "public"."ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt" ("nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn", "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv");

-- dsl:step no-transaction
-- clear away what an earlier try to build index ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt_key may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt_key";

-- dsl:step no-transaction
-- create unique index ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt_key on ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
CREATE UNIQUE INDEX CONCURRENTLY "ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt_key" ON "public"."ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt" ("vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv");

-- back

-- rename column ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn to ooooooooooooooooooooooooooooooooooooooooééééééééééé
ALTER TABLE "public"."ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt" RENAME COLUMN "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn" TO "ooooooooooooooooooooooooooooooooooooooooééééééééééé";

-- dsl:next
ALTER TABLE "public"."ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt" RENAME CONSTRAINT "ttttttttttttttttttttttttttt_nnnnnnnnnnnnnnnnnnnnnnnnnn_not_null" TO "ttttttttttttttttttttttttttt_oooooooooooooooooooooooooo_not_null";

-- dsl:step no-transaction
-- drop index ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt_idx of ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
DROP INDEX CONCURRENTLY IF EXISTS "public"."ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt_idx";

-- dsl:step no-transaction
-- drop index ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt_key of ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
DROP INDEX CONCURRENTLY IF EXISTS "public"."ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt_key";

-- dsl:step
-- drop table rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
DROP TABLE "public"."rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr";
