-- rename column User.name to fullName
ALTER TABLE "public"."User" RENAME COLUMN "name" TO "fullName";

-- dsl:next
-- rename column User.email to mail
ALTER TABLE "public"."User" RENAME COLUMN "email" TO "mail";

-- dsl:next
-- rename constraint User_name_not_null of User to User_fullName_not_null
ALTER TABLE "public"."User" RENAME CONSTRAINT "User_name_not_null" TO "User_fullName_not_null";

-- dsl:next
-- rename constraint User_email_not_null of User to User_mail_not_null
ALTER TABLE "public"."User" RENAME CONSTRAINT "User_email_not_null" TO "User_mail_not_null";

-- dsl:next
-- rename index User_email_key to User_mail_key
ALTER INDEX "public"."User_email_key" RENAME TO "User_mail_key";

-- dsl:step no-transaction
-- clear away what an earlier try to build index User_fullName_idx may have left
DROP INDEX CONCURRENTLY IF EXISTS "public"."User_fullName_idx";

-- dsl:step no-transaction
-- create index User_fullName_idx on User
CREATE INDEX CONCURRENTLY "User_fullName_idx" ON "public"."User" ("fullName");

-- back

-- rename column User.mail to email
ALTER TABLE "public"."User" RENAME COLUMN "mail" TO "email";

-- dsl:next
-- rename column User.fullName to name
ALTER TABLE "public"."User" RENAME COLUMN "fullName" TO "name";

-- dsl:next
-- rename constraint User_mail_not_null of User to User_email_not_null
ALTER TABLE "public"."User" RENAME CONSTRAINT "User_mail_not_null" TO "User_email_not_null";

-- dsl:next
-- rename constraint User_fullName_not_null of User to User_name_not_null
ALTER TABLE "public"."User" RENAME CONSTRAINT "User_fullName_not_null" TO "User_name_not_null";

-- dsl:next
-- rename index User_mail_key to User_email_key
ALTER INDEX "public"."User_mail_key" RENAME TO "User_email_key";

-- dsl:step no-transaction
-- drop index User_fullName_idx of User
DROP INDEX CONCURRENTLY IF EXISTS "public"."User_fullName_idx";
