-- add value GUEST to enum Role
ALTER TYPE "public"."Role" ADD VALUE 'GUEST';

-- dsl:step
-- set default of User.role to 'GUEST'::public."Role"
ALTER TABLE "public"."User" ALTER COLUMN "role" SET DEFAULT 'GUEST'::public."Role";

-- back

-- replace enum Role by (ADMIN, MEMBER)
ALTER TYPE "public"."Role" RENAME TO "Role_old";

-- dsl:next
CREATE TYPE "public"."Role" AS ENUM ('ADMIN', 'MEMBER');

-- dsl:next
ALTER TABLE "public"."User" ALTER COLUMN "role" DROP DEFAULT, ALTER COLUMN "role" TYPE public."Role" USING "role"::text::public."Role", ALTER COLUMN "role" SET DEFAULT 'MEMBER'::public."Role";

-- dsl:next
DROP TYPE "public"."Role_old";
