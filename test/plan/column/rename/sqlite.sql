-- rename column User.name to fullName
ALTER TABLE "User" RENAME COLUMN "name" TO "fullName";

-- dsl:next
-- rename column User.email to mail
ALTER TABLE "User" RENAME COLUMN "email" TO "mail";

-- dsl:next
-- drop index User_email_key of User
DROP INDEX "User_email_key";

-- dsl:next
-- create index User_fullName_idx on User
CREATE INDEX "User_fullName_idx" ON "User"("fullName");

-- dsl:next
-- create unique index User_mail_key on User
CREATE UNIQUE INDEX "User_mail_key" ON "User"("mail");

-- back

-- rename column User.mail to email
ALTER TABLE "User" RENAME COLUMN "mail" TO "email";

-- dsl:next
-- rename column User.fullName to name
ALTER TABLE "User" RENAME COLUMN "fullName" TO "name";

-- dsl:next
-- drop index User_fullName_idx of User
DROP INDEX "User_fullName_idx";

-- dsl:next
-- drop index User_mail_key of User
DROP INDEX "User_mail_key";

-- dsl:next
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");
