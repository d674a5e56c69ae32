-- add column Reading.kind text
ALTER TABLE "public"."Reading" ADD COLUMN "kind" text NOT NULL DEFAULT 'x'::text;

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
-- create index Reading_device_kind_idx on Reading
CREATE INDEX "Reading_device_kind_idx" ON "public"."Reading" ("device", "kind");

-- dsl:next
-- create index reading_by_device on Reading
CREATE INDEX "reading_by_device" ON "public"."Reading" ((lower(device)));

-- dsl:next
-- create index reading_late on Reading
CREATE INDEX "reading_late" ON "public"."Reading" ("device", "kind") WHERE id > 100;

-- back

-- drop index reading_by_device of Reading
DROP INDEX "public"."reading_by_device";

-- dsl:next
-- drop column Reading.kind
ALTER TABLE "public"."Reading" DROP COLUMN "kind";
