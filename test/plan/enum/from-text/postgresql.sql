-- create enum Role (ADMIN, MEMBER)
CREATE TYPE "public"."Role" AS ENUM ('ADMIN', 'MEMBER');

-- dsl:next
-- drop default of User.role
ALTER TABLE "public"."User" ALTER COLUMN "role" DROP DEFAULT;

-- dsl:next
ALTER TABLE "public"."User" ALTER COLUMN "role" TYPE public."Role" USING "role"::text::public."Role";

-- dsl:next
ALTER TABLE "public"."User" ALTER COLUMN "role" SET DEFAULT 'MEMBER'::public."Role";

-- back

-- drop default of User.role
ALTER TABLE "public"."User" ALTER COLUMN "role" DROP DEFAULT;

-- dsl:next
ALTER TABLE "public"."User" ALTER COLUMN "role" TYPE text USING "role"::text;

-- dsl:next
ALTER TABLE "public"."User" ALTER COLUMN "role" SET DEFAULT 'MEMBER'::text;

-- dsl:next
-- drop enum Role
DROP TYPE "public"."Role";
