-- change type of Post.authorId from integer to bigint
ALTER TABLE "public"."Post" ALTER COLUMN "authorId" TYPE bigint USING "authorId"::bigint;

-- dsl:next
-- alter numbering of User.id
ALTER SEQUENCE "public"."User_id_seq" AS bigint;

-- dsl:next
ALTER TABLE "public"."User" ALTER COLUMN "id" TYPE bigint USING "id"::bigint;

-- back

-- change type of Post.authorId from bigint to integer
ALTER TABLE "public"."Post" ALTER COLUMN "authorId" TYPE integer USING "authorId"::integer;

-- dsl:next
-- alter numbering of User.id
SELECT setval('"public"."User_id_seq"'::regclass, least(greatest(last_value, 1), 2147483647), is_called AND last_value BETWEEN 1 AND 2147483647) FROM "public"."User_id_seq";

-- dsl:next
ALTER SEQUENCE "public"."User_id_seq" AS integer;

-- dsl:next
ALTER TABLE "public"."User" ALTER COLUMN "id" TYPE integer USING "id"::integer;
