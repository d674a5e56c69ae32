-- add column User.createdAt timestamp(3) without time zone
ALTER TABLE "public"."User" ADD COLUMN "createdAt" timestamp(3) without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- back

-- drop column User.createdAt
ALTER TABLE "public"."User" DROP COLUMN "createdAt";
