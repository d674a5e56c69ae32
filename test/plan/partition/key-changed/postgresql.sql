-- detach table EventLow from Event
ALTER TABLE "public"."Event" DETACH PARTITION "public"."EventLow";

-- dsl:next
-- set rows of table Event aside in Event_rows
CREATE TABLE "public"."Event_rows" AS SELECT "id", "kind" FROM "public"."Event";

-- dsl:next
-- drop table Event
DROP TABLE "public"."Event";

-- dsl:next
-- create table Event
CREATE TABLE "public"."Event" (
  "id" integer CONSTRAINT "Event_id_not_null" NOT NULL,
  "kind" text CONSTRAINT "Event_kind_not_null" NOT NULL,
  CONSTRAINT "Event_pkey" PRIMARY KEY ("id", "kind")
) PARTITION BY LIST (kind);

-- dsl:next
-- create table EventOther
CREATE TABLE "public"."EventOther" (
  "id" integer CONSTRAINT "Event_id_not_null" NOT NULL,
  "kind" text CONSTRAINT "Event_kind_not_null" NOT NULL
);

-- dsl:next
ALTER TABLE "public"."Event" ATTACH PARTITION "public"."EventOther" DEFAULT;

-- dsl:next
-- attach table EventLow to Event
ALTER TABLE "public"."Event" ATTACH PARTITION "public"."EventLow" FOR VALUES IN ('a');

-- dsl:next
-- put rows of Event_rows back into table Event
INSERT INTO "public"."Event" ("id", "kind") OVERRIDING SYSTEM VALUE SELECT "id", "kind" FROM "public"."Event_rows";

-- dsl:next
DROP TABLE "public"."Event_rows";

-- back

-- detach table EventLow from Event
ALTER TABLE "public"."Event" DETACH PARTITION "public"."EventLow";

-- dsl:next
-- set rows of table Event aside in Event_rows
CREATE TABLE "public"."Event_rows" AS SELECT "id", "kind" FROM "public"."Event";

-- dsl:next
-- drop table Event
DROP TABLE "public"."Event";

-- dsl:next
-- create table Event
CREATE TABLE "public"."Event" (
  "id" integer CONSTRAINT "Event_id_not_null" NOT NULL,
  "kind" text CONSTRAINT "Event_kind_not_null" NOT NULL,
  CONSTRAINT "Event_pkey" PRIMARY KEY ("id", "kind")
) PARTITION BY RANGE (id);

-- dsl:next
-- create table EventHigh
CREATE TABLE "public"."EventHigh" (
  "id" integer CONSTRAINT "Event_id_not_null" NOT NULL,
  "kind" text CONSTRAINT "Event_kind_not_null" NOT NULL,
  CONSTRAINT "EventHigh_pkey" PRIMARY KEY ("id", "kind")
);

-- dsl:next
ALTER TABLE "public"."Event" ATTACH PARTITION "public"."EventHigh" FOR VALUES FROM (10) TO (20);

-- dsl:next
-- attach table EventLow to Event
ALTER TABLE "public"."Event" ATTACH PARTITION "public"."EventLow" FOR VALUES FROM (0) TO (10);

-- dsl:next
-- put rows of Event_rows back into table Event
INSERT INTO "public"."Event" ("id", "kind") OVERRIDING SYSTEM VALUE SELECT "id", "kind" FROM "public"."Event_rows";

-- dsl:next
DROP TABLE "public"."Event_rows";
