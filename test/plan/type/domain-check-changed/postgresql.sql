-- alter domain Email
ALTER DOMAIN "public"."Email" DROP CONSTRAINT "Email_check";

-- dsl:next
ALTER DOMAIN "public"."Email" ADD CONSTRAINT "Email_check" CHECK (VALUE like '%_@_%');

-- back

-- alter domain Email
ALTER DOMAIN "public"."Email" DROP CONSTRAINT "Email_check";

-- dsl:next
ALTER DOMAIN "public"."Email" ADD CONSTRAINT "Email_check" CHECK ((VALUE ~~ '%@%'::text));
