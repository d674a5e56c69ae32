-- create unique index User_email_key on User
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- back

-- drop index User_email_key of User
DROP INDEX "User_email_key";
