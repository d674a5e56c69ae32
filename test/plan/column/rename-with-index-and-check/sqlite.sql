-- rename column User.name to title
ALTER TABLE "User" RENAME COLUMN "name" TO "title";

-- dsl:next
-- rename column User.age to years
ALTER TABLE "User" RENAME COLUMN "age" TO "years";

-- dsl:next
-- drop check User_age_check of User
ALTER TABLE "User" DROP CONSTRAINT "User_age_check";

-- dsl:next
-- drop index User_name_idx of User
DROP INDEX "User_name_idx";

-- dsl:next
-- add check User_years_check to User: years >= 0
ALTER TABLE "User" ADD CONSTRAINT "User_years_check" CHECK (years >= 0);

-- dsl:next
-- create index User_title_idx on User
CREATE INDEX "User_title_idx" ON "User"("title");

-- back

-- rename column User.years to age
ALTER TABLE "User" RENAME COLUMN "years" TO "age";

-- dsl:next
-- rename column User.title to name
ALTER TABLE "User" RENAME COLUMN "title" TO "name";

-- dsl:next
-- drop check User_years_check of User
ALTER TABLE "User" DROP CONSTRAINT "User_years_check";

-- dsl:next
-- drop index User_title_idx of User
DROP INDEX "User_title_idx";

-- dsl:next
-- add check User_age_check to User: age >= 0
ALTER TABLE "User" ADD CONSTRAINT "User_age_check" CHECK (age >= 0);

-- dsl:next
-- create index User_name_idx on User
CREATE INDEX "User_name_idx" ON "User"("name");
