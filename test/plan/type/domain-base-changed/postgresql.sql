-- replace domain Email by one of character varying(200)
ALTER DOMAIN "public"."Email" RENAME TO "Email_old";

-- dsl:next
CREATE DOMAIN "public"."Email" AS character varying(200) CONSTRAINT "Email_check" CHECK (VALUE like '%@%');

-- dsl:next
ALTER TABLE "public"."User" ALTER COLUMN "email" DROP DEFAULT, ALTER COLUMN "email" TYPE public."Email", ALTER COLUMN "email" SET DEFAULT 'a@b'::character varying;

-- dsl:next
ALTER TABLE "public"."User" ALTER COLUMN "other" DROP DEFAULT, ALTER COLUMN "other" TYPE public."Email";

-- dsl:next
DROP DOMAIN "public"."Email_old";

-- back

-- replace domain Email by one of text
ALTER DOMAIN "public"."Email" RENAME TO "Email_old";

-- dsl:next
CREATE DOMAIN "public"."Email" AS text CONSTRAINT "Email_check" CHECK ((VALUE ~~ '%@%'::text));

-- dsl:next
ALTER TABLE "public"."User" ALTER COLUMN "email" DROP DEFAULT, ALTER COLUMN "email" TYPE public."Email", ALTER COLUMN "email" SET DEFAULT 'a@b'::text;

-- dsl:next
ALTER TABLE "public"."User" ALTER COLUMN "other" DROP DEFAULT, ALTER COLUMN "other" TYPE public."Email";

-- dsl:next
DROP DOMAIN "public"."Email_old";
