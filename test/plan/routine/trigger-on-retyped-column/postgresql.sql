-- drop trigger touch
DROP TRIGGER "touch" ON "public"."User";

-- dsl:next
-- change type of User.visits from integer to bigint
ALTER TABLE "public"."User" ALTER COLUMN "visits" TYPE bigint USING "visits"::bigint;

-- dsl:next
-- create trigger touch
CREATE TRIGGER "touch" before update of visits ON "public"."User" for each row when (old.visits <> new.visits) execute function touch();

-- back

-- drop trigger touch
DROP TRIGGER "touch" ON "public"."User";

-- dsl:next
-- change type of User.visits from bigint to integer
ALTER TABLE "public"."User" ALTER COLUMN "visits" TYPE integer USING "visits"::integer;

-- dsl:next
-- create trigger touch
CREATE TRIGGER touch BEFORE UPDATE OF visits ON public."User" FOR EACH ROW WHEN ((old.visits <> new.visits)) EXECUTE FUNCTION public.touch();
