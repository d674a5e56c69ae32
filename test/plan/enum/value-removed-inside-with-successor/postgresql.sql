-- change type of Order.during from public.states to text
ALTER TABLE "public"."Order" ALTER COLUMN "during" TYPE text USING "during"::text;

-- dsl:next
UPDATE "public"."Order" SET "during" = CASE WHEN isempty("during"::public.states) THEN 'empty' WHEN "during"::public.states IS NOT NULL THEN CASE WHEN lower_inc("during"::public.states) THEN '[' ELSE '(' END || coalesce('"' || replace(replace(CASE lower("during"::public.states)::text WHEN 'GONE' THEN 'CLOSED' ELSE lower("during"::public.states)::text END, '\', '\\'), '"', '\"') || '"', '') || ',' || coalesce('"' || replace(replace(CASE upper("during"::public.states)::text WHEN 'GONE' THEN 'CLOSED' ELSE upper("during"::public.states)::text END, '\', '\\'), '"', '\"') || '"', '') || CASE WHEN upper_inc("during"::public.states) THEN ']' ELSE ')' END END WHERE (lower("during"::public.states)::text = 'GONE' OR upper("during"::public.states)::text = 'GONE');

-- dsl:next
-- change type of Order.spans from public.states_multirange to text
ALTER TABLE "public"."Order" ALTER COLUMN "spans" TYPE text USING "spans"::text;

-- dsl:next
UPDATE "public"."Order" SET "spans" = CASE WHEN "spans"::public.states_multirange IS NOT NULL THEN '{' || coalesce((SELECT string_agg(CASE WHEN isempty(dsl_1) THEN 'empty' WHEN dsl_1 IS NOT NULL THEN CASE WHEN lower_inc(dsl_1) THEN '[' ELSE '(' END || coalesce('"' || replace(replace(CASE lower(dsl_1)::text WHEN 'GONE' THEN 'CLOSED' ELSE lower(dsl_1)::text END, '\', '\\'), '"', '\"') || '"', '') || ',' || coalesce('"' || replace(replace(CASE upper(dsl_1)::text WHEN 'GONE' THEN 'CLOSED' ELSE upper(dsl_1)::text END, '\', '\\'), '"', '\"') || '"', '') || CASE WHEN upper_inc(dsl_1) THEN ']' ELSE ')' END END, ',') FROM unnest("spans"::public.states_multirange) AS dsl_1), '') || '}' END WHERE EXISTS (SELECT FROM unnest("spans"::public.states_multirange) AS dsl_1 WHERE (lower(dsl_1)::text = 'GONE' OR upper(dsl_1)::text = 'GONE'));

-- dsl:next
-- drop type states
DROP TYPE public.states;

-- dsl:next
-- change type of Order.step from public."Step" to text
ALTER TABLE "public"."Order" ALTER COLUMN "step" TYPE text USING "step"::text;

-- dsl:next
UPDATE "public"."Order" SET "step" = CASE WHEN "step"::public."Step"::text IS NOT NULL THEN ROW(CASE ("step"::public."Step")."state"::text WHEN 'GONE' THEN 'CLOSED' ELSE ("step"::public."Step")."state"::text END, CASE WHEN array_ndims(("step"::public."Step")."after") = 1 AND array_lower(("step"::public."Step")."after", 1) = 1 THEN ARRAY(SELECT CASE (("step"::public."Step")."after")[dsl_1]::text WHEN 'GONE' THEN 'CLOSED' ELSE (("step"::public."Step")."after")[dsl_1]::text END FROM generate_subscripts(("step"::public."Step")."after", 1) AS dsl_1)::text ELSE ("step"::public."Step")."after"::text END)::text END WHERE (("step"::public."Step")."state"::text = 'GONE' OR EXISTS (SELECT FROM unnest(("step"::public."Step")."after") AS dsl_1 WHERE dsl_1::text = 'GONE'));

-- dsl:next
-- change type of Order.steps from public."Step"[] to text
ALTER TABLE "public"."Order" ALTER COLUMN "steps" TYPE text USING "steps"::text;

-- dsl:next
UPDATE "public"."Order" SET "steps" = CASE WHEN array_ndims("steps"::public."Step"[]) = 1 AND array_lower("steps"::public."Step"[], 1) = 1 THEN ARRAY(SELECT CASE WHEN ("steps"::public."Step"[])[dsl_1]::text IS NOT NULL THEN ROW(CASE (("steps"::public."Step"[])[dsl_1])."state"::text WHEN 'GONE' THEN 'CLOSED' ELSE (("steps"::public."Step"[])[dsl_1])."state"::text END, CASE WHEN array_ndims((("steps"::public."Step"[])[dsl_1])."after") = 1 AND array_lower((("steps"::public."Step"[])[dsl_1])."after", 1) = 1 THEN ARRAY(SELECT CASE ((("steps"::public."Step"[])[dsl_1])."after")[dsl_2]::text WHEN 'GONE' THEN 'CLOSED' ELSE ((("steps"::public."Step"[])[dsl_1])."after")[dsl_2]::text END FROM generate_subscripts((("steps"::public."Step"[])[dsl_1])."after", 1) AS dsl_2)::text ELSE (("steps"::public."Step"[])[dsl_1])."after"::text END)::text END FROM generate_subscripts("steps"::public."Step"[], 1) AS dsl_1)::text ELSE "steps"::public."Step"[]::text END WHERE EXISTS (SELECT FROM unnest("steps"::public."Step"[]) AS dsl_1 WHERE ((dsl_1)."state"::text = 'GONE' OR EXISTS (SELECT FROM unnest((dsl_1)."after") AS dsl_2 WHERE dsl_2::text = 'GONE')));

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
