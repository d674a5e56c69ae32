-- change type of Note.id from integer to bigint
ALTER TABLE "public"."Note" ALTER COLUMN "id" TYPE bigint USING "id"::bigint;

-- dsl:next
ALTER SEQUENCE "public"."Note_id_seq" AS bigint;

-- back

-- change type of Note.id from bigint to integer
ALTER TABLE "public"."Note" ALTER COLUMN "id" TYPE integer USING "id"::integer;

-- dsl:next
ALTER SEQUENCE "public"."Note_id_seq" AS integer;
