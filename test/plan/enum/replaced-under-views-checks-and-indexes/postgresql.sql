-- drop view Admins
DROP VIEW "public"."Admins";

-- dsl:next
-- drop check named of User
ALTER TABLE "public"."User" DROP CONSTRAINT "named";

-- dsl:next
-- drop index admins of User
DROP INDEX "public"."admins";

-- dsl:next
-- replace enum Role by (MEMBER, ADMIN)
ALTER TYPE "public"."Role" RENAME TO "Role_old";

-- dsl:next
CREATE TYPE "public"."Role" AS ENUM ('MEMBER', 'ADMIN');

-- dsl:next
ALTER TABLE "public"."User" ALTER COLUMN "role" DROP DEFAULT, ALTER COLUMN "role" TYPE public."Role" USING "role"::text::public."Role", ALTER COLUMN "role" SET DEFAULT 'MEMBER'::public."Role";

-- dsl:next
DROP TYPE "public"."Role_old";

-- dsl:next
-- add check named to User: role <> 'ADMIN' or name <> ''
ALTER TABLE "public"."User" ADD CONSTRAINT "named" CHECK (role <> 'ADMIN' or name <> '') NOT VALID;

-- dsl:next
-- create view Admins
CREATE VIEW "public"."Admins" AS
select id from "User" where role = 'ADMIN';

-- dsl:step no-transaction
-- clear away what an earlier try to build index admins may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."admins";

-- dsl:step no-transaction
-- create index admins on User
CREATE INDEX CONCURRENTLY "admins" ON "public"."User" ("name") WHERE role = 'ADMIN';

-- dsl:step
-- validate constraint named of User
ALTER TABLE "public"."User" VALIDATE CONSTRAINT "named";

-- back

-- drop view Admins
DROP VIEW "public"."Admins";

-- dsl:next
-- drop check named of User
ALTER TABLE "public"."User" DROP CONSTRAINT "named";

-- dsl:next
-- drop index admins of User
DROP INDEX "public"."admins";

-- dsl:next
-- replace enum Role by (ADMIN, MEMBER, GUEST)
ALTER TYPE "public"."Role" RENAME TO "Role_old";

-- dsl:next
CREATE TYPE "public"."Role" AS ENUM ('ADMIN', 'MEMBER', 'GUEST');

-- dsl:next
ALTER TABLE "public"."User" ALTER COLUMN "role" DROP DEFAULT, ALTER COLUMN "role" TYPE public."Role" USING "role"::text::public."Role", ALTER COLUMN "role" SET DEFAULT 'MEMBER'::public."Role";

-- dsl:next
DROP TYPE "public"."Role_old";

-- dsl:next
-- add check named to User: ((role <> 'ADMIN'::public."Role") OR (name <> ''::text))
ALTER TABLE "public"."User" ADD CONSTRAINT "named" CHECK (((role <> 'ADMIN'::public."Role") OR (name <> ''::text))) NOT VALID;

-- dsl:next
-- create view Admins
CREATE VIEW "public"."Admins" AS
SELECT id
   FROM public."User"
  WHERE (role = 'ADMIN'::public."Role");

-- dsl:step no-transaction
-- clear away what an earlier try to build index admins may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."admins";

-- dsl:step no-transaction
-- create index admins on User
CREATE INDEX CONCURRENTLY "admins" ON "public"."User" ("name") WHERE (role = 'ADMIN'::public."Role");

-- dsl:step
-- validate constraint named of User
ALTER TABLE "public"."User" VALIDATE CONSTRAINT "named";
