-- make Note.body optional
ALTER TABLE "public"."Note" ALTER COLUMN "body" DROP NOT NULL;

-- back

-- make Note.body required
ALTER TABLE "public"."Note" ADD CONSTRAINT "Note_body_not_null" NOT NULL "body" NOT VALID;

-- dsl:step
-- validate constraint Note_body_not_null of Note
ALTER TABLE "public"."Note" VALIDATE CONSTRAINT "Note_body_not_null";
