-- drop primary key of Event
ALTER TABLE "public"."Event" DROP CONSTRAINT "Event_pkey";

-- dsl:next
-- drop index kind_idx of Event
DROP INDEX "public"."kind_idx";

-- dsl:next
-- drop index other_key of Event
DROP INDEX "public"."other_key";

-- dsl:next
-- add primary key to Event
ALTER TABLE "public"."Event" ADD CONSTRAINT "Event_pkey" PRIMARY KEY ("id");

-- dsl:next
-- create index kind_idx on Event without its parts
CREATE INDEX "kind_idx" ON ONLY "public"."Event" ("kind");

-- dsl:next
-- create unique index other_key on Event without its parts
CREATE UNIQUE INDEX "other_key" ON ONLY "public"."Event" ("id", "other");

-- dsl:step no-transaction
-- clear away what an earlier try to build index Low_id_other_idx1 may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."Low_id_other_idx1";

-- dsl:step no-transaction
-- create unique index Low_id_other_idx1 on Low
CREATE UNIQUE INDEX CONCURRENTLY "Low_id_other_idx1" ON "public"."Low" ("id", "other");

-- dsl:step no-transaction
-- clear away what an earlier try to build index Low_kind_idx1 may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."Low_kind_idx1";

-- dsl:step no-transaction
-- create index Low_kind_idx1 on Low
CREATE INDEX CONCURRENTLY "Low_kind_idx1" ON "public"."Low" ("kind");

-- dsl:step
-- attach index Low_id_other_idx1 to other_key
ALTER INDEX "public"."other_key" ATTACH PARTITION "public"."Low_id_other_idx1";

-- dsl:next
-- attach index Low_kind_idx1 to kind_idx
ALTER INDEX "public"."kind_idx" ATTACH PARTITION "public"."Low_kind_idx1";

-- back

-- drop primary key of Event
ALTER TABLE "public"."Event" DROP CONSTRAINT "Event_pkey";

-- dsl:next
-- drop index kind_idx of Event
DROP INDEX "public"."kind_idx";

-- dsl:next
-- drop index other_key of Event
DROP INDEX "public"."other_key";

-- dsl:next
-- add primary key to Event
ALTER TABLE "public"."Event" ADD CONSTRAINT "Event_pkey" PRIMARY KEY ("id") WITH (fillfactor='80');

-- dsl:next
-- create index kind_idx on Event without its parts
CREATE INDEX "kind_idx" ON ONLY "public"."Event" ("kind") WITH (fillfactor='70');

-- dsl:next
-- create unique index other_key on Event without its parts
CREATE UNIQUE INDEX "other_key" ON ONLY "public"."Event" ("id", "other") WITH (fillfactor='60');

-- dsl:step no-transaction
-- clear away what an earlier try to build index Low_id_other_idx may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."Low_id_other_idx";

-- dsl:step no-transaction
-- create unique index Low_id_other_idx on Low
CREATE UNIQUE INDEX CONCURRENTLY "Low_id_other_idx" ON "public"."Low" ("id", "other") WITH (fillfactor='60');

-- dsl:step no-transaction
-- clear away what an earlier try to build index Low_kind_idx may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."Low_kind_idx";

-- dsl:step no-transaction
-- create index Low_kind_idx on Low
CREATE INDEX CONCURRENTLY "Low_kind_idx" ON "public"."Low" ("kind") WITH (fillfactor='70');

-- dsl:step
-- attach index Low_id_other_idx to other_key
ALTER INDEX "public"."other_key" ATTACH PARTITION "public"."Low_id_other_idx";

-- dsl:next
-- attach index Low_kind_idx to kind_idx
ALTER INDEX "public"."kind_idx" ATTACH PARTITION "public"."Low_kind_idx";
