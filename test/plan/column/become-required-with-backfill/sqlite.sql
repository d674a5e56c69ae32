-- fill User.email with name || '@example.org'
UPDATE "User" SET "email" = (name || '@example.org') WHERE "email" IS NULL;

-- dsl:next
-- make User.email required
ALTER TABLE "User" ALTER COLUMN "email" SET NOT NULL;

-- back

-- make User.email optional
ALTER TABLE "User" ALTER COLUMN "email" DROP NOT NULL;
