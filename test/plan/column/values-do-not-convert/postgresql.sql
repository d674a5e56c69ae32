-- change type of User.code from text to integer
ALTER TABLE "public"."User" ALTER COLUMN "code" TYPE integer USING "code"::integer;

-- back

-- change type of User.code from integer to text
ALTER TABLE "public"."User" ALTER COLUMN "code" TYPE text USING "code"::text;
