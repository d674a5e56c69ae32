-- create domain Email (text)
CREATE DOMAIN "public"."Email" AS text CONSTRAINT "Email_check" CHECK (VALUE like '%@%');

-- dsl:next
-- change type of User.email from text to public."Email"
ALTER TABLE "public"."User" ALTER COLUMN "email" TYPE public."Email" USING "email"::public."Email";

-- back

-- change type of User.email from public."Email" to text
ALTER TABLE "public"."User" ALTER COLUMN "email" TYPE text USING "email"::text;

-- dsl:next
-- drop domain Email
DROP DOMAIN "public"."Email";
