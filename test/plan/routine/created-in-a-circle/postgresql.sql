-- create function even
SET LOCAL check_function_bodies = off;

-- dsl:next
create function "public"."even"(n int) returns boolean language sql as $$
select case when n = 0 then true else odd(n - 1) end
$$;

-- dsl:next
SET LOCAL check_function_bodies = on;

-- dsl:next
-- create function odd
create function "public"."odd"(n int) returns boolean language sql as $$
select case when n = 0 then false else even(n - 1) end
$$;

-- back

-- drop function even
DROP FUNCTION "public"."even"(integer);

-- dsl:next
-- drop function odd
DROP FUNCTION "public"."odd"(integer);
