-- replace enum Role by (MEMBER, ADMIN)
ALTER TYPE "public"."Role" RENAME TO "Role_old";

-- dsl:next
CREATE TYPE "public"."Role" AS ENUM ('MEMBER', 'ADMIN');

-- dsl:next
ALTER TABLE "public"."User" ALTER COLUMN "roles" DROP DEFAULT, ALTER COLUMN "roles" TYPE public."Role"[] USING "roles"::text[]::public."Role"[], ALTER COLUMN "roles" SET DEFAULT ARRAY['MEMBER'::public."Role"];

-- dsl:next
DROP TYPE "public"."Role_old";

-- back

-- replace enum Role by (ADMIN, MEMBER, GUEST)
ALTER TYPE "public"."Role" RENAME TO "Role_old";

-- dsl:next
CREATE TYPE "public"."Role" AS ENUM ('ADMIN', 'MEMBER', 'GUEST');

-- dsl:next
ALTER TABLE "public"."User" ALTER COLUMN "roles" DROP DEFAULT, ALTER COLUMN "roles" TYPE public."Role"[] USING "roles"::text[]::public."Role"[], ALTER COLUMN "roles" SET DEFAULT ARRAY['MEMBER'::public."Role"];

-- dsl:next
DROP TYPE "public"."Role_old";
