-- drop default of User.code
ALTER TABLE "public"."User" ALTER COLUMN "code" DROP DEFAULT;

-- dsl:next
ALTER TABLE "public"."User" ALTER COLUMN "code" TYPE character varying(50);

-- dsl:next
ALTER TABLE "public"."User" ALTER COLUMN "code" SET DEFAULT 'a'::character varying;

-- back

-- drop default of User.code
ALTER TABLE "public"."User" ALTER COLUMN "code" DROP DEFAULT;

-- dsl:next
ALTER TABLE "public"."User" ALTER COLUMN "code" TYPE character varying(10) USING "code"::character varying(10);

-- dsl:next
ALTER TABLE "public"."User" ALTER COLUMN "code" SET DEFAULT 'a'::character varying;
