-- add column User.active boolean
ALTER TABLE "public"."User" ADD COLUMN "active" boolean NOT NULL DEFAULT true;

-- dsl:next
-- add column User.visits integer
ALTER TABLE "public"."User" ADD COLUMN "visits" integer NOT NULL DEFAULT 0;

-- back

-- drop column User.active
ALTER TABLE "public"."User" DROP COLUMN "active";

-- dsl:next
-- drop column User.visits
ALTER TABLE "public"."User" DROP COLUMN "visits";
