-- drop column User.email
ALTER TABLE "User" DROP COLUMN "email";

-- back

-- add column User.email TEXT
ALTER TABLE "User" ADD COLUMN "email" TEXT;

-- dsl:next
UPDATE "User" SET "email" = (name || '@example.org') WHERE "email" IS NULL;

-- dsl:next
ALTER TABLE "User" ALTER COLUMN "email" SET NOT NULL;
