-- rename column User.name to fullName
ALTER TABLE "public"."User" RENAME COLUMN "name" TO "fullName";

-- dsl:next
ALTER TABLE "public"."User" RENAME CONSTRAINT "User_name_not_null" TO "User_fullName_not_null";

-- back

-- rename column User.fullName to name
ALTER TABLE "public"."User" RENAME COLUMN "fullName" TO "name";

-- dsl:next
ALTER TABLE "public"."User" RENAME CONSTRAINT "User_fullName_not_null" TO "User_name_not_null";
