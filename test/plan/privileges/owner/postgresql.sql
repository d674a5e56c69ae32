-- make Odd "role" name the owner of schema billing
ALTER SCHEMA "billing" OWNER TO "Odd ""role"" name";

-- dsl:next
-- make Odd "role" name the owner of table Account
ALTER TABLE "public"."Account" OWNER TO "Odd ""role"" name";

-- dsl:next
-- make app_owner the owner of table Invoice
ALTER TABLE "public"."Invoice" OWNER TO "app_owner";

-- dsl:next
-- make app_owner the owner of type Mood
ALTER TYPE "public"."Mood" OWNER TO "app_owner";

-- dsl:next
-- make app_owner the owner of view Small
ALTER VIEW "public"."Small" OWNER TO "app_owner";

-- dsl:next
-- revoke trigger on table Account from the owner
REVOKE TRIGGER ON TABLE "public"."Account" FROM "Odd ""role"" name";

-- back

-- make whoever runs this the owner of schema billing
ALTER SCHEMA "billing" OWNER TO CURRENT_USER;

-- dsl:next
-- make app_owner the owner of table Account
ALTER TABLE "public"."Account" OWNER TO "app_owner";

-- dsl:next
-- make whoever runs this the owner of table Invoice
ALTER TABLE "public"."Invoice" OWNER TO CURRENT_USER;

-- dsl:next
-- make app_rw the owner of type Mood
ALTER TYPE "public"."Mood" OWNER TO "app_rw";

-- dsl:next
-- make whoever runs this the owner of view Small
ALTER VIEW "public"."Small" OWNER TO CURRENT_USER;

-- dsl:next
-- grant trigger on table Account to the owner
GRANT TRIGGER ON TABLE "public"."Account" TO "app_owner";
