-- replace enum State by (OPEN, CLOSED)
ALTER TYPE "public"."State" RENAME TO "State_old";

-- dsl:next
CREATE TYPE "public"."State" AS ENUM ('OPEN', 'CLOSED');

-- dsl:next
ALTER TABLE "public"."Order" ALTER COLUMN "state" DROP DEFAULT, ALTER COLUMN "state" TYPE public."State" USING (case when state <> 'NEW' then state when price = 0 then 'CLOSED' else 'OPEN' end)::text::public."State", ALTER COLUMN "state" SET DEFAULT 'OPEN'::public."State";

-- dsl:next
DROP TYPE "public"."State_old";

-- back

-- add value NEW to enum State
ALTER TYPE "public"."State" ADD VALUE 'NEW' BEFORE 'OPEN';

-- dsl:step
-- set default of Order.state to 'NEW'::public."State"
ALTER TABLE "public"."Order" ALTER COLUMN "state" SET DEFAULT 'NEW'::public."State";
