-- create function touch
create function "public"."touch"() returns trigger language plpgsql as $$
begin new.touched := now(); return new; end
$$;

-- dsl:next
-- create trigger touch
CREATE TRIGGER "touch" before update of visits ON "public"."User" for each row when (old.visits <> new.visits) execute function touch();

-- back

-- drop trigger touch
DROP TRIGGER "touch" ON "public"."User";

-- dsl:next
-- drop function touch
DROP FUNCTION "public"."touch"();
