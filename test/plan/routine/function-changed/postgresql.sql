-- replace function touch
create OR REPLACE function "public"."touch"() returns trigger language plpgsql as $$
begin new.touched := clock_timestamp(); return new; end
$$;

-- back

-- replace function touch
CREATE OR REPLACE FUNCTION public.touch()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin new.touched := now(); return new; end
$function$;
