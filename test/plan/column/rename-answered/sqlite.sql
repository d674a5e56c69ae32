-- rename column User.name to fullName
ALTER TABLE "User" RENAME COLUMN "name" TO "fullName";

-- back

-- rename column User.fullName to name
ALTER TABLE "User" RENAME COLUMN "fullName" TO "name";
