-- alter generated column User.shout
ALTER TABLE "public"."User" ALTER COLUMN "shout" SET EXPRESSION AS (upper(name) || '!');

-- back

-- alter generated column User.shout
ALTER TABLE "public"."User" ALTER COLUMN "shout" SET EXPRESSION AS (upper(name));
