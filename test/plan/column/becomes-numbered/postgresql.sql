-- alter numbering of Note.id
CREATE SEQUENCE "public"."Note_id_seq" AS integer;

-- dsl:next
ALTER SEQUENCE "public"."Note_id_seq" OWNED BY "public"."Note"."id";

-- dsl:next
ALTER TABLE "public"."Note" ALTER COLUMN "id" SET DEFAULT nextval('"public"."Note_id_seq"'::regclass);

-- dsl:next
SELECT setval('"public"."Note_id_seq"'::regclass, greatest(max("id") + 1, 1), false) FROM "public"."Note";

-- back

-- alter numbering of Note.id
ALTER TABLE "public"."Note" ALTER COLUMN "id" DROP DEFAULT;

-- dsl:next
DROP SEQUENCE "public"."Note_id_seq";
