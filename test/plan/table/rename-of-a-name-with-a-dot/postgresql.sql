-- rename table app.users to users
ALTER TABLE "public"."app.users" RENAME TO "users";

-- dsl:next
ALTER TABLE "public"."users" RENAME CONSTRAINT "app.users_id_not_null" TO "users_id_not_null";

-- dsl:next
ALTER TABLE "public"."users" RENAME CONSTRAINT "app.users_name_not_null" TO "users_name_not_null";

-- dsl:next
-- rename constraint app.users_pkey of users to users_pkey
ALTER TABLE "public"."users" RENAME CONSTRAINT "app.users_pkey" TO "users_pkey";

-- back

-- rename table users to app.users
ALTER TABLE "public"."users" RENAME TO "app.users";

-- dsl:next
ALTER TABLE "public"."app.users" RENAME CONSTRAINT "users_id_not_null" TO "app.users_id_not_null";

-- dsl:next
ALTER TABLE "public"."app.users" RENAME CONSTRAINT "users_name_not_null" TO "app.users_name_not_null";

-- dsl:next
-- rename constraint users_pkey of app.users to app.users_pkey
ALTER TABLE "public"."app.users" RENAME CONSTRAINT "users_pkey" TO "app.users_pkey";
