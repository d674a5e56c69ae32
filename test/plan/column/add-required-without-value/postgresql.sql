-- add column User.handle text
ALTER TABLE "public"."User" ADD COLUMN "handle" text NOT NULL;

-- back

-- drop column User.handle
ALTER TABLE "public"."User" DROP COLUMN "handle";
