-- add column Reading.device integer
ALTER TABLE "public"."Reading" ADD COLUMN "device" integer NOT NULL DEFAULT 0;

-- dsl:next
-- make Reading.unit required
ALTER TABLE "public"."Reading" ADD CONSTRAINT "Reading_unit_not_null" NOT NULL "unit" NOT VALID;

-- dsl:step
-- validate constraint Reading_unit_not_null of Reading
ALTER TABLE "public"."Reading" VALIDATE CONSTRAINT "Reading_unit_not_null";

-- back

-- make Reading.unit optional
ALTER TABLE "public"."Reading" ALTER COLUMN "unit" DROP NOT NULL;

-- dsl:next
-- drop column Reading.device
ALTER TABLE "public"."Reading" DROP COLUMN "device";
