-- rename column User.name to title
ALTER TABLE "public"."User" RENAME COLUMN "name" TO "title";

-- dsl:next
-- rename column User.age to years
ALTER TABLE "public"."User" RENAME COLUMN "age" TO "years";

-- dsl:next
-- rename constraint User_name_not_null of User to User_title_not_null
ALTER TABLE "public"."User" RENAME CONSTRAINT "User_name_not_null" TO "User_title_not_null";

-- dsl:next
-- rename constraint User_age_check of User to User_years_check
ALTER TABLE "public"."User" RENAME CONSTRAINT "User_age_check" TO "User_years_check";

-- dsl:next
-- rename constraint User_age_not_null of User to User_years_not_null
ALTER TABLE "public"."User" RENAME CONSTRAINT "User_age_not_null" TO "User_years_not_null";

-- dsl:next
-- rename index User_name_idx to User_title_idx
ALTER INDEX "public"."User_name_idx" RENAME TO "User_title_idx";

-- back

-- rename column User.years to age
ALTER TABLE "public"."User" RENAME COLUMN "years" TO "age";

-- dsl:next
-- rename column User.title to name
ALTER TABLE "public"."User" RENAME COLUMN "title" TO "name";

-- dsl:next
-- rename constraint User_years_check of User to User_age_check
ALTER TABLE "public"."User" RENAME CONSTRAINT "User_years_check" TO "User_age_check";

-- dsl:next
-- rename constraint User_years_not_null of User to User_age_not_null
ALTER TABLE "public"."User" RENAME CONSTRAINT "User_years_not_null" TO "User_age_not_null";

-- dsl:next
-- rename constraint User_title_not_null of User to User_name_not_null
ALTER TABLE "public"."User" RENAME CONSTRAINT "User_title_not_null" TO "User_name_not_null";

-- dsl:next
-- rename index User_title_idx to User_name_idx
ALTER INDEX "public"."User_title_idx" RENAME TO "User_name_idx";
