-- drop column Vehicle.wheel
ALTER TABLE ONLY "public"."Vehicle" DROP COLUMN "wheel";

-- dsl:next
ALTER TABLE "public"."Car" DROP COLUMN "wheel";

-- back

-- add column Vehicle.wheel text
ALTER TABLE "public"."Vehicle" ADD COLUMN "wheel" text;
