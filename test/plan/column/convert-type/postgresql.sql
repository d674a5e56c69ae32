-- change type of User.code from text to integer
ALTER TABLE "public"."User" ALTER COLUMN "code" TYPE integer USING cast(code as integer);

-- back

-- change type of User.code from integer to text
ALTER TABLE "public"."User" ALTER COLUMN "code" TYPE text USING cast(code as text);
