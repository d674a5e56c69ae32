-- rename column User.name to title
ALTER TABLE "public"."User" RENAME COLUMN "name" TO "title";

-- dsl:next
ALTER TABLE "public"."User" RENAME CONSTRAINT "User_name_not_null" TO "User_title_not_null";

-- back

-- rename column User.title to name
ALTER TABLE "public"."User" RENAME COLUMN "title" TO "name";

-- dsl:next
ALTER TABLE "public"."User" RENAME CONSTRAINT "User_title_not_null" TO "User_name_not_null";
