-- rename type Role to Rank
ALTER TYPE "public"."Role" RENAME TO "Rank";

-- back

-- rename type Rank to Role
ALTER TYPE "public"."Rank" RENAME TO "Role";
