-- add column User.handle TEXT
ALTER TABLE "User" ADD COLUMN "handle" TEXT NOT NULL;

-- back

-- drop column User.handle
ALTER TABLE "User" DROP COLUMN "handle";
