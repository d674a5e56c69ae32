-- move table User to schema crm
ALTER TABLE "public"."User" SET SCHEMA "crm";

-- dsl:next
-- rename table crm.User to Person
ALTER TABLE "crm"."User" RENAME TO "Person";

-- dsl:next
ALTER TABLE "crm"."Person" RENAME CONSTRAINT "User_id_not_null" TO "Person_id_not_null";

-- dsl:next
ALTER TABLE "crm"."Person" RENAME CONSTRAINT "User_name_not_null" TO "Person_name_not_null";

-- dsl:next
-- rename constraint User_pkey of crm.Person to Person_pkey
ALTER TABLE "crm"."Person" RENAME CONSTRAINT "User_pkey" TO "Person_pkey";

-- dsl:next
-- rename index User_name_key to Person_name_key
ALTER INDEX "crm"."User_name_key" RENAME TO "Person_name_key";

-- dsl:next
-- rename sequence crm.User_id_seq to crm.Person_id_seq
ALTER SEQUENCE "crm"."User_id_seq" RENAME TO "Person_id_seq";

-- back

-- move table crm.Person to schema public
ALTER TABLE "crm"."Person" SET SCHEMA "public";

-- dsl:next
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
-- rename index Person_name_key to User_name_key
ALTER INDEX "public"."Person_name_key" RENAME TO "User_name_key";

-- dsl:next
-- rename sequence Person_id_seq to User_id_seq
ALTER SEQUENCE "public"."Person_id_seq" RENAME TO "User_id_seq";
