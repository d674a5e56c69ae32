-- drop check has_slug of User
ALTER TABLE "public"."User" DROP CONSTRAINT "has_slug";

-- dsl:step no-transaction
-- drop index by_slug of User
DROP INDEX CONCURRENTLY IF EXISTS "public"."by_slug";

-- dsl:step
-- drop function slug
DROP FUNCTION "public"."slug"(text);

-- dsl:next
create function "public"."slug"(t text) returns varchar language sql immutable as $$
select lower(t)::varchar
$$;

-- dsl:next
-- add check has_slug to User: slug(name) <> ''
ALTER TABLE "public"."User" ADD CONSTRAINT "has_slug" CHECK (slug(name) <> '') NOT VALID;

-- dsl:step no-transaction
-- create index by_slug on User
CREATE INDEX CONCURRENTLY "by_slug" ON "public"."User" ((slug(name)));

-- dsl:step
-- validate constraint has_slug of User
ALTER TABLE "public"."User" VALIDATE CONSTRAINT "has_slug";

-- back

-- drop check has_slug of User
ALTER TABLE "public"."User" DROP CONSTRAINT "has_slug";

-- dsl:step no-transaction
-- drop index by_slug of User
DROP INDEX CONCURRENTLY IF EXISTS "public"."by_slug";

-- dsl:step
-- drop function slug
DROP FUNCTION "public"."slug"(text);

-- dsl:next
CREATE OR REPLACE FUNCTION public.slug(t text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
select lower(t)
$function$;

-- dsl:next
-- add check has_slug to User: (public.slug(name) <> ''::text)
ALTER TABLE "public"."User" ADD CONSTRAINT "has_slug" CHECK ((public.slug(name) <> ''::text)) NOT VALID;

-- dsl:step no-transaction
-- create index by_slug on User
CREATE INDEX CONCURRENTLY "by_slug" ON "public"."User" ((public.slug(name)));

-- dsl:step
-- validate constraint has_slug of User
ALTER TABLE "public"."User" VALIDATE CONSTRAINT "has_slug";
