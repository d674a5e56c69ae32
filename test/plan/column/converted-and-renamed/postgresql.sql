-- rename column User.a.b to name
ALTER TABLE "public"."User" RENAME COLUMN "a.b" TO "name";

-- dsl:next
ALTER TABLE "public"."User" RENAME CONSTRAINT "User_a.b_not_null" TO "User_name_not_null";

-- dsl:next
-- change type of User.name from integer to text
ALTER TABLE "public"."User" ALTER COLUMN "name" TYPE text USING cast("name" as text);

-- back

-- rename column User.name to a.b
ALTER TABLE "public"."User" RENAME COLUMN "name" TO "a.b";

-- dsl:next
ALTER TABLE "public"."User" RENAME CONSTRAINT "User_name_not_null" TO "User_a.b_not_null";

-- dsl:next
-- change type of User.a.b from text to integer
ALTER TABLE "public"."User" ALTER COLUMN "a.b" TYPE integer USING cast("a.b" as integer);
