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
-- create index kind_idx on Event
CREATE INDEX "kind_idx" ON "public"."Event" ("kind");

-- dsl:next
-- create unique index other_key on Event
CREATE UNIQUE INDEX "other_key" ON "public"."Event" ("id", "other");

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
-- create index kind_idx on Event
CREATE INDEX "kind_idx" ON "public"."Event" ("kind") WITH (fillfactor='70');

-- dsl:next
-- create unique index other_key on Event
CREATE UNIQUE INDEX "other_key" ON "public"."Event" ("id", "other") WITH (fillfactor='60');
