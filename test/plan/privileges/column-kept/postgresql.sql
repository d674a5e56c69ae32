-- revoke select, update on table Note from app_user
REVOKE SELECT, UPDATE ON TABLE "public"."Note" FROM "app_user";

-- dsl:next
-- grant select, update on table Note(text) to app_user
GRANT SELECT ("text"), UPDATE ("text") ON TABLE "public"."Note" TO "app_user";

-- back

-- grant select, update on table Note to app_user
GRANT SELECT, UPDATE ON TABLE "public"."Note" TO "app_user";
