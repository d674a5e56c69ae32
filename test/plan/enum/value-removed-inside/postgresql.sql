-- change type of Order.during from public.states to text
ALTER TABLE "public"."Order" ALTER COLUMN "during" TYPE text USING "during"::text;

-- dsl:next
-- change type of Order.spans from public.states_multirange to text
ALTER TABLE "public"."Order" ALTER COLUMN "spans" TYPE text USING "spans"::text;

-- dsl:next
-- drop type states
DROP TYPE public.states;

-- dsl:next
-- change type of Order.step from public."Step" to text
ALTER TABLE "public"."Order" ALTER COLUMN "step" TYPE text USING "step"::text;

-- dsl:next
-- change type of Order.steps from public."Step"[] to text
ALTER TABLE "public"."Order" ALTER COLUMN "steps" TYPE text USING "steps"::text;

-- dsl:next
-- alter type Step
ALTER TYPE "public"."Step" ALTER ATTRIBUTE "state" TYPE text;

-- dsl:next
-- alter type Step
ALTER TYPE "public"."Step" ALTER ATTRIBUTE "after" TYPE text;

-- dsl:next
-- replace enum State by (OPEN, CLOSED)
ALTER TYPE "public"."State" RENAME TO "State_old";

-- dsl:next
CREATE TYPE "public"."State" AS ENUM ('OPEN', 'CLOSED');

-- dsl:next
DROP TYPE "public"."State_old";

-- dsl:next
-- alter type Step
ALTER TYPE "public"."Step" ALTER ATTRIBUTE "state" TYPE public."State";

-- dsl:next
-- alter type Step
ALTER TYPE "public"."Step" ALTER ATTRIBUTE "after" TYPE public."State"[];

-- dsl:next
-- create type states
create type states as range (subtype = "State");

-- dsl:next
-- change type of Order.during from text to public.states
ALTER TABLE "public"."Order" ALTER COLUMN "during" TYPE public.states USING "during"::public.states;

-- dsl:next
-- change type of Order.spans from text to public.states_multirange
ALTER TABLE "public"."Order" ALTER COLUMN "spans" TYPE public.states_multirange USING "spans"::public.states_multirange;

-- dsl:next
-- change type of Order.step from text to public."Step"
ALTER TABLE "public"."Order" ALTER COLUMN "step" TYPE public."Step" USING "step"::public."Step";

-- dsl:next
-- change type of Order.steps from text to public."Step"[]
ALTER TABLE "public"."Order" ALTER COLUMN "steps" TYPE public."Step"[] USING "steps"::public."Step"[];

-- back

-- add value GONE to enum State
ALTER TYPE "public"."State" ADD VALUE 'GONE';
