-- alter options of table User
ALTER TABLE "public"."User" SET UNLOGGED;

-- dsl:next
ALTER TABLE "public"."User" SET (fillfactor='70');

-- back

-- alter options of table User
ALTER TABLE "public"."User" SET LOGGED;

-- dsl:next
ALTER TABLE "public"."User" RESET (fillfactor);
