-- revoke delete on table log from the owner
REVOKE DELETE ON TABLE "public"."log" FROM CURRENT_USER;

-- dsl:next
-- revoke grant option for select on table log from the owner
REVOKE GRANT OPTION FOR SELECT ON TABLE "public"."log" FROM CURRENT_USER;

-- dsl:next
-- grant truncate on table log to the owner with grant option
GRANT TRUNCATE ON TABLE "public"."log" TO CURRENT_USER WITH GRANT OPTION;

-- back

-- revoke truncate on table log from the owner
REVOKE TRUNCATE ON TABLE "public"."log" FROM CURRENT_USER;

-- dsl:next
-- grant select on table log to the owner with grant option
GRANT SELECT ON TABLE "public"."log" TO CURRENT_USER WITH GRANT OPTION;

-- dsl:next
-- grant delete on table log to the owner
GRANT DELETE ON TABLE "public"."log" TO CURRENT_USER;
