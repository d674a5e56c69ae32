-- rename table User to Person
ALTER TABLE "public"."User" RENAME TO "Person";

-- dsl:next
ALTER TABLE "public"."Person" RENAME CONSTRAINT "User_id_not_null" TO "Person_id_not_null";

-- dsl:next
ALTER TABLE "public"."Person" RENAME CONSTRAINT "User_mail_not_null" TO "Person_mail_not_null";

-- dsl:next
ALTER TABLE "public"."Person" RENAME CONSTRAINT "User_name_not_null" TO "Person_name_not_null";

-- dsl:next
-- rename constraint User_pkey of Person to Person_pkey
ALTER TABLE "public"."Person" RENAME CONSTRAINT "User_pkey" TO "Person_pkey";

-- dsl:next
-- make Person.mail optional
ALTER TABLE "public"."Person" ALTER COLUMN "mail" DROP NOT NULL;

-- dsl:next
-- alter options of Person.name
ALTER TABLE "public"."Person" RENAME CONSTRAINT "Person_name_not_null" TO "person has a name";

-- back

-- rename table Person to User
ALTER TABLE "public"."Person" RENAME TO "User";

-- dsl:next
ALTER TABLE "public"."User" RENAME CONSTRAINT "Person_id_not_null" TO "User_id_not_null";

-- dsl:next
-- rename constraint Person_pkey of User to User_pkey
ALTER TABLE "public"."User" RENAME CONSTRAINT "Person_pkey" TO "User_pkey";

-- dsl:next
-- alter options of User.name
ALTER TABLE "public"."User" RENAME CONSTRAINT "person has a name" TO "User_name_not_null";

-- dsl:next
-- make User.mail required
ALTER TABLE "public"."User" ADD CONSTRAINT "User_mail_not_null" NOT NULL "mail" NOT VALID;

-- dsl:step
-- validate constraint User_mail_not_null of User
ALTER TABLE "public"."User" VALIDATE CONSTRAINT "User_mail_not_null";
