-- alter numbering of Note.id
ALTER SEQUENCE "public"."Note_id_seq" AS bigint;

-- dsl:next
ALTER TABLE "public"."Note" ALTER COLUMN "id" TYPE bigint USING "id"::bigint;

-- back

-- alter numbering of Note.id
SELECT setval('"public"."Note_id_seq"'::regclass, least(greatest(last_value, 1), 2147483647), is_called AND last_value BETWEEN 1 AND 2147483647) FROM "public"."Note_id_seq";

-- dsl:next
ALTER SEQUENCE "public"."Note_id_seq" AS integer;

-- dsl:next
ALTER TABLE "public"."Note" ALTER COLUMN "id" TYPE integer USING "id"::integer;
