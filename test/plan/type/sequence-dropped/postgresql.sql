-- drop default of User.no
ALTER TABLE "public"."User" ALTER COLUMN "no" DROP DEFAULT;

-- dsl:next
-- drop sequence invoice_number
DROP SEQUENCE "public"."invoice_number";

-- back

-- create sequence invoice_number
CREATE SEQUENCE "public"."invoice_number" START WITH 1000;

-- dsl:next
-- set default of User.no to nextval('public.invoice_number'::regclass)
ALTER TABLE "public"."User" ALTER COLUMN "no" SET DEFAULT nextval('public.invoice_number'::regclass);
