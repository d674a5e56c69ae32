-- replace function slug
create OR REPLACE function "public"."slug"(t text) returns text language sql immutable as $$
select lower(trim(t))
$$;

-- back

-- replace function slug
CREATE OR REPLACE FUNCTION public.slug(t text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
select lower(t)
$function$;
