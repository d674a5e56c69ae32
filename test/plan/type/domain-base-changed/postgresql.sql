-- rename type Email to Email (old)
ALTER DOMAIN "public"."Email" RENAME TO "Email (old)";

-- dsl:next
CREATE DOMAIN "public"."Email" AS character varying(200) CONSTRAINT "Email_check" CHECK (VALUE like '%@%');

-- dsl:next
ALTER TABLE "public"."User" ALTER COLUMN "email" TYPE public."Email";

-- dsl:next
ALTER TABLE "public"."User" ALTER COLUMN "other" TYPE public."Email";

-- dsl:next
-- set default of User.email to 'a@b'::character varying
ALTER TABLE "public"."User" ALTER COLUMN "email" SET DEFAULT 'a@b'::character varying;

-- dsl:next
-- drop domain Email (old)
DROP DOMAIN "public"."Email (old)";

-- back

-- rename type Email to Email (old)
ALTER DOMAIN "public"."Email" RENAME TO "Email (old)";

-- dsl:next
CREATE DOMAIN "public"."Email" AS text CONSTRAINT "Email_check" CHECK ((VALUE ~~ '%@%'::text));

-- dsl:next
ALTER TABLE "public"."User" ALTER COLUMN "email" TYPE public."Email";

-- dsl:next
ALTER TABLE "public"."User" ALTER COLUMN "other" TYPE public."Email";

-- dsl:next
-- set default of User.email to 'a@b'::text
ALTER TABLE "public"."User" ALTER COLUMN "email" SET DEFAULT 'a@b'::text;

-- dsl:next
-- drop domain Email (old)
DROP DOMAIN "public"."Email (old)";
