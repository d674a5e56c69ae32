-- drop check log_size of Log
ALTER TABLE "public"."Log" DROP CONSTRAINT "log_size";

-- dsl:next
-- change type of Log.level from integer to text
ALTER TABLE "public"."Log" ALTER COLUMN "level" TYPE text USING "level"::text;

-- dsl:next
-- add check log_size to Log: size < 11
ALTER TABLE "public"."Log" ADD CONSTRAINT "log_size" CHECK (size < 11) NOT VALID;

-- dsl:step
-- validate constraint log_size of Log
ALTER TABLE "public"."Log" VALIDATE CONSTRAINT "log_size";

-- back

-- drop check log_size of Log
ALTER TABLE "public"."Log" DROP CONSTRAINT "log_size";

-- dsl:next
-- change type of Log.level from text to integer
ALTER TABLE "public"."Log" ALTER COLUMN "level" TYPE integer USING "level"::integer;

-- dsl:next
-- add check log_size to Log: (size < 10)
ALTER TABLE "public"."Log" ADD CONSTRAINT "log_size" CHECK ((size < 10)) NOT VALID;

-- dsl:step
-- validate constraint log_size of Log
ALTER TABLE "public"."Log" VALIDATE CONSTRAINT "log_size";
