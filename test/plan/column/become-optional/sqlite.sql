-- make User.email optional
ALTER TABLE "User" ALTER COLUMN "email" DROP NOT NULL;

-- back

-- make User.email required
ALTER TABLE "User" ALTER COLUMN "email" SET NOT NULL;
