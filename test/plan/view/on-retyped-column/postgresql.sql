-- drop view Loud
DROP VIEW "public"."Loud";

-- dsl:next
-- drop view Regular
DROP VIEW "public"."Regular";

-- dsl:next
-- change type of User.visits from integer to bigint
ALTER TABLE "public"."User" ALTER COLUMN "visits" TYPE bigint USING "visits"::bigint;

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
-- change type of User.visits from bigint to integer
ALTER TABLE "public"."User" ALTER COLUMN "visits" TYPE integer USING "visits"::integer;

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
