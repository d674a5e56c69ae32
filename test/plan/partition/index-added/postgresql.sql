-- add column Reading.kind text
ALTER TABLE "public"."Reading" ADD COLUMN "kind" text NOT NULL DEFAULT 'x'::text;

-- dsl:next
-- create index Reading_device_kind_idx on Reading without its parts
CREATE INDEX "Reading_device_kind_idx" ON ONLY "public"."Reading" ("device", "kind");

-- dsl:next
-- create index reading_by_device on Reading without its parts
CREATE INDEX "reading_by_device" ON ONLY "public"."Reading" ((lower(device)));

-- dsl:next
-- create index reading_late on Reading without its parts
CREATE INDEX "reading_late" ON ONLY "public"."Reading" ("device", "kind") WHERE id > 100;

-- dsl:next
-- create index Reading26_device_kind_idx on Reading26 without its parts
CREATE INDEX "Reading26_device_kind_idx" ON ONLY "public"."Reading26" ("device", "kind");

-- dsl:next
-- create index Reading26_device_kind_idx1 on Reading26 without its parts
CREATE INDEX "Reading26_device_kind_idx1" ON ONLY "public"."Reading26" ("device", "kind") WHERE id > 100;

-- dsl:next
-- create index Reading26_lower_idx on Reading26 without its parts
CREATE INDEX "Reading26_lower_idx" ON ONLY "public"."Reading26" ((lower(device)));

-- dsl:step no-transaction
-- clear away what an earlier try to build index Reading25_device_kind_idx may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."Reading25_device_kind_idx";

-- dsl:step no-transaction
-- create index Reading25_device_kind_idx on Reading25
CREATE INDEX CONCURRENTLY "Reading25_device_kind_idx" ON "public"."Reading25" ("device", "kind");

-- dsl:step no-transaction
-- clear away what an earlier try to build index Reading25_device_kind_idx1 may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."Reading25_device_kind_idx1";

-- dsl:step no-transaction
-- create index Reading25_device_kind_idx1 on Reading25
CREATE INDEX CONCURRENTLY "Reading25_device_kind_idx1" ON "public"."Reading25" ("device", "kind") WHERE id > 100;

-- dsl:step no-transaction
-- clear away what an earlier try to build index Reading25_lower_idx may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."Reading25_lower_idx";

-- dsl:step no-transaction
-- create index Reading25_lower_idx on Reading25
CREATE INDEX CONCURRENTLY "Reading25_lower_idx" ON "public"."Reading25" ((lower(device)));

-- dsl:step no-transaction
-- clear away what an earlier try to build index Reading26even_device_kind_idx may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."Reading26even_device_kind_idx";

-- dsl:step no-transaction
-- create index Reading26even_device_kind_idx on Reading26even
CREATE INDEX CONCURRENTLY "Reading26even_device_kind_idx" ON "public"."Reading26even" ("device", "kind");

-- dsl:step no-transaction
-- clear away what an earlier try to build index Reading26even_device_kind_idx1 may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."Reading26even_device_kind_idx1";

-- dsl:step no-transaction
-- create index Reading26even_device_kind_idx1 on Reading26even
CREATE INDEX CONCURRENTLY "Reading26even_device_kind_idx1" ON "public"."Reading26even" ("device", "kind") WHERE id > 100;

-- dsl:step no-transaction
-- clear away what an earlier try to build index Reading26even_lower_idx may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."Reading26even_lower_idx";

-- dsl:step no-transaction
-- create index Reading26even_lower_idx on Reading26even
CREATE INDEX CONCURRENTLY "Reading26even_lower_idx" ON "public"."Reading26even" ((lower(device)));

-- dsl:step no-transaction
-- clear away what an earlier try to build index Reading26odd_device_kind_idx may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."Reading26odd_device_kind_idx";

-- dsl:step no-transaction
-- create index Reading26odd_device_kind_idx on Reading26odd
CREATE INDEX CONCURRENTLY "Reading26odd_device_kind_idx" ON "public"."Reading26odd" ("device", "kind");

-- dsl:step no-transaction
-- clear away what an earlier try to build index Reading26odd_device_kind_idx1 may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."Reading26odd_device_kind_idx1";

-- dsl:step no-transaction
-- create index Reading26odd_device_kind_idx1 on Reading26odd
CREATE INDEX CONCURRENTLY "Reading26odd_device_kind_idx1" ON "public"."Reading26odd" ("device", "kind") WHERE id > 100;

-- dsl:step no-transaction
-- clear away what an earlier try to build index Reading26odd_lower_idx may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."Reading26odd_lower_idx";

-- dsl:step no-transaction
-- create index Reading26odd_lower_idx on Reading26odd
CREATE INDEX CONCURRENTLY "Reading26odd_lower_idx" ON "public"."Reading26odd" ((lower(device)));

-- dsl:step
-- attach index Reading25_device_kind_idx to Reading_device_kind_idx
ALTER INDEX "public"."Reading_device_kind_idx" ATTACH PARTITION "public"."Reading25_device_kind_idx";

-- dsl:next
-- attach index Reading25_lower_idx to reading_by_device
ALTER INDEX "public"."reading_by_device" ATTACH PARTITION "public"."Reading25_lower_idx";

-- dsl:next
-- attach index Reading25_device_kind_idx1 to reading_late
ALTER INDEX "public"."reading_late" ATTACH PARTITION "public"."Reading25_device_kind_idx1";

-- dsl:next
-- attach index Reading26even_device_kind_idx to Reading26_device_kind_idx
ALTER INDEX "public"."Reading26_device_kind_idx" ATTACH PARTITION "public"."Reading26even_device_kind_idx";

-- dsl:next
-- attach index Reading26even_device_kind_idx1 to Reading26_device_kind_idx1
ALTER INDEX "public"."Reading26_device_kind_idx1" ATTACH PARTITION "public"."Reading26even_device_kind_idx1";

-- dsl:next
-- attach index Reading26even_lower_idx to Reading26_lower_idx
ALTER INDEX "public"."Reading26_lower_idx" ATTACH PARTITION "public"."Reading26even_lower_idx";

-- dsl:next
-- attach index Reading26odd_device_kind_idx to Reading26_device_kind_idx
ALTER INDEX "public"."Reading26_device_kind_idx" ATTACH PARTITION "public"."Reading26odd_device_kind_idx";

-- dsl:next
ALTER INDEX "public"."Reading_device_kind_idx" ATTACH PARTITION "public"."Reading26_device_kind_idx";

-- dsl:next
-- attach index Reading26odd_device_kind_idx1 to Reading26_device_kind_idx1
ALTER INDEX "public"."Reading26_device_kind_idx1" ATTACH PARTITION "public"."Reading26odd_device_kind_idx1";

-- dsl:next
ALTER INDEX "public"."reading_late" ATTACH PARTITION "public"."Reading26_device_kind_idx1";

-- dsl:next
-- attach index Reading26odd_lower_idx to Reading26_lower_idx
ALTER INDEX "public"."Reading26_lower_idx" ATTACH PARTITION "public"."Reading26odd_lower_idx";

-- dsl:next
ALTER INDEX "public"."reading_by_device" ATTACH PARTITION "public"."Reading26_lower_idx";

-- back

-- drop index reading_by_device of Reading
DROP INDEX "public"."reading_by_device";

-- dsl:next
-- drop column Reading.kind
ALTER TABLE "public"."Reading" DROP COLUMN "kind";
