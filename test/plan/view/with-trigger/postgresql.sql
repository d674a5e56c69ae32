-- replace view Name
CREATE OR REPLACE VIEW "public"."Name" AS
select id, upper(name) as name, 1 as one from "public"."User";

-- back

-- drop trigger forget
DROP TRIGGER "forget" ON "public"."Name";

-- dsl:next
-- drop view Name
DROP VIEW "public"."Name";

-- dsl:next
CREATE VIEW "public"."Name" AS
SELECT id,
    name
   FROM public."User";

-- dsl:next
-- create trigger forget
CREATE TRIGGER forget INSTEAD OF DELETE ON public."Name" FOR EACH ROW EXECUTE FUNCTION public.forget();
