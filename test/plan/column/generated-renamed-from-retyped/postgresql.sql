-- rename column User.upper to capital
ALTER TABLE "public"."User" RENAME COLUMN "upper" TO "capital";

-- dsl:next
-- rename column User.lower to small
ALTER TABLE "public"."User" RENAME COLUMN "lower" TO "small";

-- dsl:next
-- drop column User.capital
ALTER TABLE "public"."User" DROP COLUMN "capital";

-- dsl:next
-- drop column User.small
ALTER TABLE "public"."User" DROP COLUMN "small";

-- dsl:next
-- change type of User.name from character varying(20) to character varying(40)
ALTER TABLE "public"."User" ALTER COLUMN "name" TYPE character varying(40);

-- dsl:next
-- add column User.small text
ALTER TABLE "public"."User" ADD COLUMN "small" text GENERATED ALWAYS AS (lower("name")) VIRTUAL;

-- dsl:next
-- add column User.capital text
ALTER TABLE "public"."User" ADD COLUMN "capital" text GENERATED ALWAYS AS (upper("name")) STORED;

-- back

-- rename column User.small to lower
ALTER TABLE "public"."User" RENAME COLUMN "small" TO "lower";

-- dsl:next
-- rename column User.capital to upper
ALTER TABLE "public"."User" RENAME COLUMN "capital" TO "upper";

-- dsl:next
-- drop column User.lower
ALTER TABLE "public"."User" DROP COLUMN "lower";

-- dsl:next
-- drop column User.upper
ALTER TABLE "public"."User" DROP COLUMN "upper";

-- dsl:next
-- change type of User.name from character varying(40) to character varying(20)
ALTER TABLE "public"."User" ALTER COLUMN "name" TYPE character varying(20) USING "name"::character varying(20);

-- dsl:next
-- add column User.lower text
ALTER TABLE "public"."User" ADD COLUMN "lower" text GENERATED ALWAYS AS (lower((name)::text)) VIRTUAL;

-- dsl:next
-- add column User.upper text
ALTER TABLE "public"."User" ADD COLUMN "upper" text GENERATED ALWAYS AS (upper((name)::text)) STORED;
