-- add column User.handle TEXT
ALTER TABLE "User" ADD COLUMN "handle" TEXT;

-- dsl:next
UPDATE "User" SET "handle" = (lower(name)) WHERE "handle" IS NULL;

-- dsl:next
ALTER TABLE "User" ALTER COLUMN "handle" SET NOT NULL;

-- back

-- drop column User.handle
ALTER TABLE "User" DROP COLUMN "handle";
