-- alter generated column User.shout
ALTER TABLE "public"."User" ALTER COLUMN "shout" DROP EXPRESSION;

-- back

-- drop column User.shout
ALTER TABLE "public"."User" DROP COLUMN "shout";

-- dsl:next
ALTER TABLE "public"."User" ADD COLUMN "shout" text GENERATED ALWAYS AS (upper(name)) STORED;
