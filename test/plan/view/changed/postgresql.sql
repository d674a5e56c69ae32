-- replace view Regular
CREATE OR REPLACE VIEW "public"."Regular" AS
select id, name from "User" where visits > 4;

-- back

-- replace view Regular
CREATE OR REPLACE VIEW "public"."Regular" AS
SELECT id,
    name
   FROM public."User"
  WHERE (visits > 3);
