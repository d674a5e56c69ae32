-- add column User.shout text
ALTER TABLE "public"."User" ADD COLUMN "shout" text GENERATED ALWAYS AS (upper(name)) STORED;

-- back

-- drop column User.shout
ALTER TABLE "public"."User" DROP COLUMN "shout";
