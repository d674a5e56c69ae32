-- change type of Order.step from public."Step" to text
ALTER TABLE "public"."Order" ALTER COLUMN "step" TYPE text USING (case when (step).state = 'GONE' then row('CLOSED', 'gone')::"Step" else step end)::text;

-- dsl:next
-- alter type Step
ALTER TYPE "public"."Step" ALTER ATTRIBUTE "state" TYPE text;

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
-- change type of Order.step from text to public."Step"
ALTER TABLE "public"."Order" ALTER COLUMN "step" TYPE public."Step" USING "step"::public."Step";

-- back

-- add value GONE to enum State
ALTER TYPE "public"."State" ADD VALUE 'GONE';
