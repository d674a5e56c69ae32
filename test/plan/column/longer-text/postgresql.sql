-- change type of User.code from character varying(10) to character varying(50)
ALTER TABLE "public"."User" ALTER COLUMN "code" TYPE character varying(50);

-- back

-- drop default of User.code
ALTER TABLE "public"."User" ALTER COLUMN "code" DROP DEFAULT;

-- dsl:next
ALTER TABLE "public"."User" ALTER COLUMN "code" TYPE character varying(10) USING "code"::character varying(10);

-- dsl:next
ALTER TABLE "public"."User" ALTER COLUMN "code" SET DEFAULT 'a'::character varying;
