-- revoke execute on routine double from everyone
REVOKE EXECUTE ON ROUTINE "public"."double"(integer) FROM PUBLIC;

-- dsl:next
-- revoke select on table accounts(e mail) from Odd "role" name
REVOKE SELECT ("e mail") ON TABLE "public"."accounts" FROM "Odd ""role"" name";

-- dsl:next
-- revoke grant option for delete on table accounts from Odd "role" name
REVOKE GRANT OPTION FOR DELETE ON TABLE "public"."accounts" FROM "Odd ""role"" name";

-- dsl:next
-- revoke select on table accounts from app_ro
REVOKE SELECT ON TABLE "public"."accounts" FROM "app_ro";

-- dsl:next
-- grant execute on routine double to app_rw
GRANT EXECUTE ON ROUTINE "public"."double"(integer) TO "app_rw";

-- dsl:next
-- grant update on table accounts(e mail, note) to Odd "role" name, app_ro
GRANT UPDATE ("e mail", "note") ON TABLE "public"."accounts" TO "Odd ""role"" name", "app_ro";

-- dsl:next
-- grant select, update on the sequence of accounts.id to app_rw
GRANT SELECT, UPDATE ON SEQUENCE "public"."accounts_id_seq" TO "app_rw";

-- dsl:next
-- grant usage, select, update on the sequence of accounts.id to app_ro
GRANT ALL ON SEQUENCE "public"."accounts_id_seq" TO "app_ro";

-- dsl:next
-- grant delete on table accounts to app_rw
GRANT DELETE ON TABLE "public"."accounts" TO "app_rw";

-- dsl:next
-- grant select on table accounts to everyone
GRANT SELECT ON TABLE "public"."accounts" TO PUBLIC;

-- back

-- revoke execute on routine double from app_rw
REVOKE EXECUTE ON ROUTINE "public"."double"(integer) FROM "app_rw";

-- dsl:next
-- revoke update on table accounts(e mail, note) from Odd "role" name, app_ro
REVOKE UPDATE ("e mail", "note") ON TABLE "public"."accounts" FROM "Odd ""role"" name", "app_ro";

-- dsl:next
-- revoke usage, select, update on the sequence of accounts.id from app_ro
REVOKE ALL ON SEQUENCE "public"."accounts_id_seq" FROM "app_ro";

-- dsl:next
-- revoke select, update on the sequence of accounts.id from app_rw
REVOKE SELECT, UPDATE ON SEQUENCE "public"."accounts_id_seq" FROM "app_rw";

-- dsl:next
-- revoke delete on table accounts from app_rw
REVOKE DELETE ON TABLE "public"."accounts" FROM "app_rw";

-- dsl:next
-- revoke select on table accounts from everyone
REVOKE SELECT ON TABLE "public"."accounts" FROM PUBLIC;

-- dsl:next
-- grant execute on routine double to everyone
GRANT EXECUTE ON ROUTINE "public"."double"(integer) TO PUBLIC;

-- dsl:next
-- grant select on table accounts(e mail) to Odd "role" name
GRANT SELECT ("e mail") ON TABLE "public"."accounts" TO "Odd ""role"" name";

-- dsl:next
-- grant delete on table accounts to Odd "role" name with grant option
GRANT DELETE ON TABLE "public"."accounts" TO "Odd ""role"" name" WITH GRANT OPTION;

-- dsl:next
-- grant select on table accounts to app_ro
GRANT SELECT ON TABLE "public"."accounts" TO "app_ro";
