-- drop table High
ALTER TABLE "public"."Event" DETACH PARTITION "public"."High";

-- dsl:next
DROP TABLE "public"."High";

-- back

-- create table High
CREATE TABLE "public"."High" (
  "id" integer CONSTRAINT "Event_id_not_null" NOT NULL,
  CONSTRAINT "High_pkey" PRIMARY KEY ("id")
);

-- dsl:next
ALTER TABLE "public"."Event" ATTACH PARTITION "public"."High" DEFAULT;
