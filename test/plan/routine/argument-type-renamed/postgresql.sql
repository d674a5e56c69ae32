-- rename table User to Person
ALTER TABLE "public"."User" RENAME TO "Person";

-- dsl:next
-- rename type Mood to other.State
ALTER TYPE "public"."Mood" SET SCHEMA "other";

-- dsl:next
ALTER TYPE "other"."Mood" RENAME TO "State";

-- dsl:next
-- rename type Place to Address
ALTER TYPE "public"."Place" RENAME TO "Address";

-- dsl:next
-- rename type Size to Amount
ALTER DOMAIN "public"."Size" RENAME TO "Amount";

-- dsl:next
-- rename constraint User_id_not_null of Person to Person_id_not_null
ALTER TABLE "public"."Person" RENAME CONSTRAINT "User_id_not_null" TO "Person_id_not_null";

-- dsl:next
ALTER TABLE "public"."Person" RENAME CONSTRAINT "User_mood_not_null" TO "Person_mood_not_null";

-- dsl:next
-- rename constraint User_pkey of Person to Person_pkey
ALTER TABLE "public"."Person" RENAME CONSTRAINT "User_pkey" TO "Person_pkey";

-- dsl:next
-- alter domain Amount
ALTER DOMAIN "public"."Amount" DROP CONSTRAINT "Size_check";

-- dsl:next
ALTER DOMAIN "public"."Amount" ADD CONSTRAINT "Amount_check" CHECK (VALUE > 0);

-- dsl:next
-- create function added
create function "public"."added"(m other."State") returns int language sql immutable return 1;

-- dsl:next
-- drop function gone
DROP FUNCTION "public"."gone"(other."State");

-- back

-- rename table Person to User
ALTER TABLE "public"."Person" RENAME TO "User";

-- dsl:next
-- rename type other.State to Mood
ALTER TYPE "other"."State" SET SCHEMA "public";

-- dsl:next
ALTER TYPE "public"."State" RENAME TO "Mood";

-- dsl:next
-- rename type Address to Place
ALTER TYPE "public"."Address" RENAME TO "Place";

-- dsl:next
-- rename type Amount to Size
ALTER DOMAIN "public"."Amount" RENAME TO "Size";

-- dsl:next
-- rename constraint Person_id_not_null of User to User_id_not_null
ALTER TABLE "public"."User" RENAME CONSTRAINT "Person_id_not_null" TO "User_id_not_null";

-- dsl:next
ALTER TABLE "public"."User" RENAME CONSTRAINT "Person_mood_not_null" TO "User_mood_not_null";

-- dsl:next
-- rename constraint Person_pkey of User to User_pkey
ALTER TABLE "public"."User" RENAME CONSTRAINT "Person_pkey" TO "User_pkey";

-- dsl:next
-- alter domain Size
ALTER DOMAIN "public"."Size" RENAME CONSTRAINT "Amount_check" TO "Size_check";

-- dsl:next
-- create function gone
CREATE OR REPLACE FUNCTION public.gone(m public."Mood")
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
RETURN 1;

-- dsl:next
-- drop function added
DROP FUNCTION "public"."added"(public."Mood");
