-- create enum Role (ADMIN, MEMBER)
CREATE TYPE "public"."Role" AS ENUM ('ADMIN', 'MEMBER');

-- dsl:next
-- add column User.role public."Role"
ALTER TABLE "public"."User" ADD COLUMN "role" public."Role" NOT NULL DEFAULT 'MEMBER'::public."Role";

-- back

-- drop column User.role
ALTER TABLE "public"."User" DROP COLUMN "role";

-- dsl:next
-- drop enum Role
DROP TYPE "public"."Role";
