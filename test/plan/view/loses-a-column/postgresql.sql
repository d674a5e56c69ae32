-- drop view Loud
DROP VIEW "public"."Loud";

-- dsl:next
-- drop view Regular
DROP VIEW "public"."Regular";

-- dsl:next
CREATE VIEW "public"."Regular" AS
select name, id from "User" where visits > 3;

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
