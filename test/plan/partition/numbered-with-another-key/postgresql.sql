-- detach table Low from Event
ALTER TABLE "public"."Event" DETACH PARTITION "public"."Low";

-- dsl:next
-- drop default of Low.id
ALTER TABLE "public"."Low" ALTER COLUMN "id" DROP DEFAULT;

-- dsl:next
-- drop table Event
DROP TABLE "public"."Event";

-- dsl:next
-- create table Event
CREATE TABLE "public"."Event" (
  "id" serial CONSTRAINT "Event_id_not_null" NOT NULL,
  "kind" integer CONSTRAINT "Event_kind_not_null" NOT NULL,
  CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
) PARTITION BY LIST (id);

-- dsl:next
-- set default of Low.id to nextval('public."Event_id_seq"'::regclass)
ALTER TABLE "public"."Low" ALTER COLUMN "id" SET DEFAULT nextval('public."Event_id_seq"'::regclass);

-- dsl:next
-- attach table Low to Event
ALTER TABLE "public"."Event" ATTACH PARTITION "public"."Low" FOR VALUES IN (1, 2, 3);

-- dsl:next
-- go on numbering table Event
SELECT setval('"public"."Event_id_seq"'::regclass, greatest(max("id") + 1, 1), false) FROM "public"."Event";

-- back

-- detach table Low from Event
ALTER TABLE "public"."Event" DETACH PARTITION "public"."Low";

-- dsl:next
-- drop default of Low.id
ALTER TABLE "public"."Low" ALTER COLUMN "id" DROP DEFAULT;

-- dsl:next
-- drop table Event
DROP TABLE "public"."Event";

-- dsl:next
-- create table Event
CREATE TABLE "public"."Event" (
  "id" serial CONSTRAINT "Event_id_not_null" NOT NULL,
  "kind" integer CONSTRAINT "Event_kind_not_null" NOT NULL,
  CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
) PARTITION BY RANGE (id);

-- dsl:next
-- set default of Low.id to nextval('public."Event_id_seq"'::regclass)
ALTER TABLE "public"."Low" ALTER COLUMN "id" SET DEFAULT nextval('public."Event_id_seq"'::regclass);

-- dsl:next
-- attach table Low to Event
ALTER TABLE "public"."Event" ATTACH PARTITION "public"."Low" FOR VALUES FROM (0) TO (10);

-- dsl:next
-- go on numbering table Event
SELECT setval('"public"."Event_id_seq"'::regclass, greatest(max("id") + 1, 1), false) FROM "public"."Event";
