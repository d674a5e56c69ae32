-- drop view Loud
DROP VIEW "public"."Loud";

-- dsl:next
-- drop view Regular
DROP VIEW "public"."Regular";

-- dsl:next
-- drop default of User.visits
ALTER TABLE "public"."User" ALTER COLUMN "visits" DROP DEFAULT;

-- dsl:next
ALTER TABLE "public"."User" ALTER COLUMN "visits" TYPE bigint USING "visits"::bigint;

-- dsl:next
ALTER TABLE "public"."User" ALTER COLUMN "visits" SET DEFAULT 0;

-- dsl:next
-- create view Regular
CREATE VIEW "public"."Regular" AS
select id, name from "User" where visits > 3;

-- dsl:next
-- create view Loud
CREATE VIEW "public"."Loud" AS
select upper(name) as name from "Regular";

-- back

-- drop view Loud
DROP VIEW "public"."Loud";

-- dsl:next
-- drop view Regular
DROP VIEW "public"."Regular";

-- dsl:next
-- drop default of User.visits
ALTER TABLE "public"."User" ALTER COLUMN "visits" DROP DEFAULT;

-- dsl:next
ALTER TABLE "public"."User" ALTER COLUMN "visits" TYPE integer USING "visits"::integer;

-- dsl:next
ALTER TABLE "public"."User" ALTER COLUMN "visits" SET DEFAULT 0;

-- dsl:next
-- create view Regular
CREATE VIEW "public"."Regular" AS
SELECT id,
    name
   FROM public."User"
  WHERE (visits > 3);

-- dsl:next
-- create view Loud
CREATE VIEW "public"."Loud" AS
SELECT upper(name) AS name
   FROM public."Regular";
