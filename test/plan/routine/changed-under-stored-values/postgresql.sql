-- replace text search dictionary words
ALTER TEXT SEARCH DICTIONARY public.words (stopwords = 'german');

-- dsl:next
-- drop column Product.gone
ALTER TABLE "public"."Product" DROP COLUMN "gone";

-- dsl:next
-- replace function fee
create OR REPLACE function "public"."fee"(price int) returns int language plpgsql immutable as $$ begin return price / 5; end $$;

-- back

-- replace function fee
CREATE OR REPLACE FUNCTION public.fee(price integer)
 RETURNS integer
 LANGUAGE plpgsql
 IMMUTABLE
AS $function$ begin return price / 10; end $function$;

-- dsl:next
-- add column Product.gone integer
ALTER TABLE "public"."Product" ADD COLUMN "gone" integer GENERATED ALWAYS AS (public.fee(price)) STORED;

-- dsl:next
-- replace text search dictionary words
ALTER TEXT SEARCH DICTIONARY public.words (stopwords = 'english');
