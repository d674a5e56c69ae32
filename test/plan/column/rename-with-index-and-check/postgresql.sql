-- rename index User_name_idx to User_title_idx
ALTER INDEX "public"."User_name_idx" RENAME TO "User_title_idx";

-- dsl:step no-transaction
-- clear away what an earlier try to build index by_name_new may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."by_name_new";

-- dsl:step
-- rename column User.name to title
ALTER TABLE "public"."User" RENAME COLUMN "name" TO "title";

-- dsl:next
ALTER TABLE "public"."User" RENAME CONSTRAINT "User_name_not_null" TO "User_title_not_null";

-- dsl:next
-- rename column User.age to years
ALTER TABLE "public"."User" RENAME COLUMN "age" TO "years";

-- dsl:next
-- drop check User_age_check of User
ALTER TABLE "public"."User" DROP CONSTRAINT "User_age_check";

-- dsl:next
-- drop check named of User
ALTER TABLE "public"."User" DROP CONSTRAINT "named";

-- dsl:next
-- rename constraint User_age_not_null of User to User_years_not_null
ALTER TABLE "public"."User" RENAME CONSTRAINT "User_age_not_null" TO "User_years_not_null";

-- dsl:next
-- add check User_years_check to User: years >= 0
ALTER TABLE "public"."User" ADD CONSTRAINT "User_years_check" CHECK (years >= 0) NOT VALID;

-- dsl:next
-- add check named to User: length(title) > 0
ALTER TABLE "public"."User" ADD CONSTRAINT "named" CHECK (length(title) > 0) NOT VALID;

-- dsl:step no-transaction
-- create index by_name_new on User
CREATE INDEX CONCURRENTLY "by_name_new" ON "public"."User" ((lower(title)));

-- dsl:step
-- drop index by_name of User
DROP INDEX "public"."by_name";

-- dsl:next
ALTER INDEX "public"."by_name_new" RENAME TO "by_name";

-- dsl:next
-- validate constraint User_years_check of User
ALTER TABLE "public"."User" VALIDATE CONSTRAINT "User_years_check";

-- dsl:next
-- validate constraint named of User
ALTER TABLE "public"."User" VALIDATE CONSTRAINT "named";

-- back

-- rename index User_title_idx to User_name_idx
ALTER INDEX "public"."User_title_idx" RENAME TO "User_name_idx";

-- dsl:step no-transaction
-- clear away what an earlier try to build index by_name_new may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."by_name_new";

-- dsl:step
-- rename column User.years to age
ALTER TABLE "public"."User" RENAME COLUMN "years" TO "age";

-- dsl:next
ALTER TABLE "public"."User" RENAME CONSTRAINT "User_years_not_null" TO "User_age_not_null";

-- dsl:next
-- rename column User.title to name
ALTER TABLE "public"."User" RENAME COLUMN "title" TO "name";

-- dsl:next
-- drop check User_years_check of User
ALTER TABLE "public"."User" DROP CONSTRAINT "User_years_check";

-- dsl:next
-- drop check named of User
ALTER TABLE "public"."User" DROP CONSTRAINT "named";

-- dsl:next
-- rename constraint User_title_not_null of User to User_name_not_null
ALTER TABLE "public"."User" RENAME CONSTRAINT "User_title_not_null" TO "User_name_not_null";

-- dsl:next
-- add check User_age_check to User: (age >= 0)
ALTER TABLE "public"."User" ADD CONSTRAINT "User_age_check" CHECK ((age >= 0)) NOT VALID;

-- dsl:next
-- add check named to User: (length(name) > 0)
ALTER TABLE "public"."User" ADD CONSTRAINT "named" CHECK ((length(name) > 0)) NOT VALID;

-- dsl:step no-transaction
-- create index by_name_new on User
CREATE INDEX CONCURRENTLY "by_name_new" ON "public"."User" ((lower(name)));

-- dsl:step
-- drop index by_name of User
DROP INDEX "public"."by_name";

-- dsl:next
ALTER INDEX "public"."by_name_new" RENAME TO "by_name";

-- dsl:next
-- validate constraint User_age_check of User
ALTER TABLE "public"."User" VALIDATE CONSTRAINT "User_age_check";

-- dsl:next
-- validate constraint named of User
ALTER TABLE "public"."User" VALIDATE CONSTRAINT "named";
