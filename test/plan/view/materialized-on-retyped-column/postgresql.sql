-- drop materialized view Totals
DROP MATERIALIZED VIEW "public"."Totals";

-- dsl:next
-- change type of User.visits from integer to bigint
ALTER TABLE "public"."User" ALTER COLUMN "visits" TYPE bigint USING "visits"::bigint;

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
-- change type of User.visits from bigint to integer
ALTER TABLE "public"."User" ALTER COLUMN "visits" TYPE integer USING "visits"::integer;

-- dsl:next
-- create materialized view Totals
CREATE MATERIALIZED VIEW "public"."Totals" AS
SELECT name,
    sum(visits) AS total
   FROM public."User"
  GROUP BY name;

-- dsl:next
CREATE UNIQUE INDEX "Totals_name_key" ON public."Totals" USING btree (name);
