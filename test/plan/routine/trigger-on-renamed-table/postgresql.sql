-- rename table User to Person
ALTER TABLE "public"."User" RENAME TO "Person";

-- dsl:next
ALTER TABLE "public"."Person" RENAME CONSTRAINT "User_id_not_null" TO "Person_id_not_null";

-- dsl:next
ALTER TABLE "public"."Person" RENAME CONSTRAINT "User_name_not_null" TO "Person_name_not_null";

-- dsl:next
-- rename constraint User_pkey of Person to Person_pkey
ALTER TABLE "public"."Person" RENAME CONSTRAINT "User_pkey" TO "Person_pkey";

-- dsl:next
-- rename constraint User_visits_not_null of Person to Person_visits_not_null
ALTER TABLE "public"."Person" RENAME CONSTRAINT "User_visits_not_null" TO "Person_visits_not_null";

-- dsl:next
-- rename sequence User_id_seq to Person_id_seq
ALTER SEQUENCE "public"."User_id_seq" RENAME TO "Person_id_seq";

-- back

-- rename table Person to User
ALTER TABLE "public"."Person" RENAME TO "User";

-- dsl:next
ALTER TABLE "public"."User" RENAME CONSTRAINT "Person_id_not_null" TO "User_id_not_null";

-- dsl:next
ALTER TABLE "public"."User" RENAME CONSTRAINT "Person_name_not_null" TO "User_name_not_null";

-- dsl:next
-- rename constraint Person_pkey of User to User_pkey
ALTER TABLE "public"."User" RENAME CONSTRAINT "Person_pkey" TO "User_pkey";

-- dsl:next
-- rename constraint Person_visits_not_null of User to User_visits_not_null
ALTER TABLE "public"."User" RENAME CONSTRAINT "Person_visits_not_null" TO "User_visits_not_null";

-- dsl:next
-- rename sequence Person_id_seq to User_id_seq
ALTER SEQUENCE "public"."Person_id_seq" RENAME TO "User_id_seq";
