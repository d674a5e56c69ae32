-- drop column User.lower
ALTER TABLE "public"."User" DROP COLUMN "lower";

-- dsl:next
ALTER TABLE "public"."User" ADD COLUMN "lower" text GENERATED ALWAYS AS (lower("name") || '!') VIRTUAL;

-- back

-- drop column User.lower
ALTER TABLE "public"."User" DROP COLUMN "lower";

-- dsl:next
ALTER TABLE "public"."User" ADD COLUMN "lower" text GENERATED ALWAYS AS (lower(name)) VIRTUAL;
