-- create type weight
CREATE type weight;

-- dsl:next
-- create type announced
create type announced;

-- dsl:next
-- create function weight_in
create function "public"."weight_in"(cstring) returns weight language internal immutable strict as 'int8in';

-- dsl:next
-- create function weight_out
create function "public"."weight_out"(weight) returns cstring language internal immutable strict as 'int8out';

-- dsl:next
-- create type weight
CREATE TYPE public.weight (
  INPUT = public.weight_in,
  OUTPUT = public.weight_out,
  INTERNALLENGTH = 8,
  PASSEDBYVALUE,
  ALIGNMENT = double
);

-- dsl:next
-- add column Item.size public.weight
ALTER TABLE "public"."Item" ADD COLUMN "size" public.weight;

-- dsl:next
-- create cast weight as bigint
create cast (weight as bigint) without function as implicit;

-- back

-- drop column Item.size
ALTER TABLE "public"."Item" DROP COLUMN "size";

-- dsl:next
-- drop cast public.weight as bigint
DROP CAST (public.weight AS bigint);

-- dsl:next
-- drop type announced
DROP TYPE public.announced;

-- dsl:next
-- drop type weight
DROP TYPE public.weight CASCADE;
