-- revoke select on table notes from app_ro as app_rw
SET ROLE "app_rw";

-- dsl:next
REVOKE SELECT ON TABLE "public"."notes" FROM "app_ro";

-- dsl:next
RESET ROLE;

-- dsl:next
-- revoke insert on table notes from app_rw
REVOKE INSERT ON TABLE "public"."notes" FROM "app_rw";

-- dsl:next
-- grant update on table notes to app_rw with grant option
GRANT UPDATE ON TABLE "public"."notes" TO "app_rw" WITH GRANT OPTION;

-- dsl:next
-- grant update on table notes to app_user with grant option as app_rw
SET ROLE "app_rw";

-- dsl:next
GRANT UPDATE ON TABLE "public"."notes" TO "app_user" WITH GRANT OPTION;

-- dsl:next
RESET ROLE;

-- dsl:next
-- grant select on table notes(id) to app_user as app_rw
SET ROLE "app_rw";

-- dsl:next
GRANT SELECT ("id") ON TABLE "public"."notes" TO "app_user";

-- dsl:next
RESET ROLE;

-- dsl:next
-- grant update on table notes to app_ro as app_user
SET ROLE "app_user";

-- dsl:next
GRANT UPDATE ON TABLE "public"."notes" TO "app_ro";

-- dsl:next
RESET ROLE;

-- back

-- revoke update on table notes from app_ro as app_user
SET ROLE "app_user";

-- dsl:next
REVOKE UPDATE ON TABLE "public"."notes" FROM "app_ro";

-- dsl:next
RESET ROLE;

-- dsl:next
-- revoke select on table notes(id) from app_user as app_rw
SET ROLE "app_rw";

-- dsl:next
REVOKE SELECT ("id") ON TABLE "public"."notes" FROM "app_user";

-- dsl:next
RESET ROLE;

-- dsl:next
-- revoke update on table notes from app_user as app_rw
SET ROLE "app_rw";

-- dsl:next
REVOKE UPDATE ON TABLE "public"."notes" FROM "app_user";

-- dsl:next
RESET ROLE;

-- dsl:next
-- revoke update on table notes from app_rw
REVOKE UPDATE ON TABLE "public"."notes" FROM "app_rw";

-- dsl:next
-- grant insert on table notes to app_rw with grant option
GRANT INSERT ON TABLE "public"."notes" TO "app_rw" WITH GRANT OPTION;

-- dsl:next
-- grant select on table notes to app_ro as app_rw
SET ROLE "app_rw";

-- dsl:next
GRANT SELECT ON TABLE "public"."notes" TO "app_ro";

-- dsl:next
RESET ROLE;
