-- rename index User_id_name_key to user_by_both
ALTER INDEX "public"."User_id_name_key" RENAME TO "user_by_both";

-- dsl:next
-- rename index User_name_idx to user_by_name
ALTER INDEX "public"."User_name_idx" RENAME TO "user_by_name";

-- back

-- rename index user_by_both to User_id_name_key
ALTER INDEX "public"."user_by_both" RENAME TO "User_id_name_key";

-- dsl:next
-- rename index user_by_name to User_name_idx
ALTER INDEX "public"."user_by_name" RENAME TO "User_name_idx";
