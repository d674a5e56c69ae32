-- add column Note.eventId integer
ALTER TABLE "public"."Note" ADD COLUMN "eventId" integer;

-- dsl:next
-- add foreign key Note(eventId) to Event
ALTER TABLE "public"."Note" ADD CONSTRAINT "Note_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "public"."Event" ("id") ON DELETE SET NULL ON UPDATE CASCADE NOT VALID;

-- dsl:step
-- validate constraint Note_eventId_fkey of Note
ALTER TABLE "public"."Note" VALIDATE CONSTRAINT "Note_eventId_fkey";

-- dsl:next
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

-- dsl:next
-- drop column Note.eventId
ALTER TABLE "public"."Note" DROP COLUMN "eventId";
