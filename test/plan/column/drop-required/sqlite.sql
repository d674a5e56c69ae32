-- drop column User.email
ALTER TABLE "User" DROP COLUMN "email";

-- back

-- add column User.email TEXT
ALTER TABLE "User" ADD COLUMN "email" TEXT NOT NULL;
