-- drop materialized view Totals
DROP MATERIALIZED VIEW "public"."Totals";

-- dsl:next
-- drop default of User.visits
ALTER TABLE "public"."User" ALTER COLUMN "visits" DROP DEFAULT;

-- dsl:next
ALTER TABLE "public"."User" ALTER COLUMN "visits" TYPE bigint USING "visits"::bigint;

-- dsl:next
ALTER TABLE "public"."User" ALTER COLUMN "visits" SET DEFAULT 0;

-- dsl:next
-- create materialized view Totals
CREATE MATERIALIZED VIEW "public"."Totals" AS
select name, sum(visits) as total from "User" group by name;

-- dsl:next
CREATE UNIQUE INDEX "Totals_name_key" ON public."Totals" USING btree (name);

-- back

-- drop materialized view Totals
DROP MATERIALIZED VIEW "public"."Totals";

-- dsl:next
-- drop default of User.visits
ALTER TABLE "public"."User" ALTER COLUMN "visits" DROP DEFAULT;

-- dsl:next
ALTER TABLE "public"."User" ALTER COLUMN "visits" TYPE integer USING "visits"::integer;

-- dsl:next
ALTER TABLE "public"."User" ALTER COLUMN "visits" SET DEFAULT 0;

-- dsl:next
-- create materialized view Totals
CREATE MATERIALIZED VIEW "public"."Totals" AS
SELECT name,
    sum(visits) AS total
   FROM public."User"
  GROUP BY name;

-- dsl:next
CREATE UNIQUE INDEX "Totals_name_key" ON public."Totals" USING btree (name);
