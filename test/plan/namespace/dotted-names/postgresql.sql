-- create schema 2.b
CREATE SCHEMA "2.b";

-- dsl:next
-- move table 2.a.Page to schema 2.b
ALTER TABLE "2.a"."Page" SET SCHEMA "2.b";

-- dsl:next
-- move table 1.a.Note to schema public
ALTER TABLE "1.a"."Note" SET SCHEMA "public";

-- dsl:next
-- rename table Note to Remark
ALTER TABLE "public"."Note" RENAME TO "Remark";

-- dsl:next
ALTER TABLE "public"."Remark" RENAME CONSTRAINT "Note_id_not_null" TO "Remark_id_not_null";

-- dsl:next
-- rename constraint Note_pkey of Remark to Remark_pkey
ALTER TABLE "public"."Remark" RENAME CONSTRAINT "Note_pkey" TO "Remark_pkey";

-- dsl:next
-- drop schema 2.a
DROP SCHEMA "2.a";

-- back

-- create schema 2.a
CREATE SCHEMA "2.a";

-- dsl:next
-- move table Remark to schema 1.a
ALTER TABLE "public"."Remark" SET SCHEMA "1.a";

-- dsl:next
-- rename table 1.a.Remark to Note
ALTER TABLE "1.a"."Remark" RENAME TO "Note";

-- dsl:next
-- move table 2.b.Page to schema 2.a
ALTER TABLE "2.b"."Page" SET SCHEMA "2.a";

-- dsl:next
-- rename constraint Remark_id_not_null of 1.a.Note to Note_id_not_null
ALTER TABLE "1.a"."Note" RENAME CONSTRAINT "Remark_id_not_null" TO "Note_id_not_null";

-- dsl:next
-- rename constraint Remark_pkey of 1.a.Note to Note_pkey
ALTER TABLE "1.a"."Note" RENAME CONSTRAINT "Remark_pkey" TO "Note_pkey";

-- dsl:next
-- drop schema 2.b
DROP SCHEMA "2.b";
