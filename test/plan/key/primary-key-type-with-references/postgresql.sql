-- change type of Post.authorId from integer to bigint
ALTER TABLE "public"."Post" ALTER COLUMN "authorId" TYPE bigint USING "authorId"::bigint;

-- dsl:next
-- change type of User.id from integer to bigint
ALTER TABLE "public"."User" ALTER COLUMN "id" TYPE bigint USING "id"::bigint;

-- dsl:next
ALTER SEQUENCE "public"."User_id_seq" AS bigint;

-- back

-- change type of Post.authorId from bigint to integer
ALTER TABLE "public"."Post" ALTER COLUMN "authorId" TYPE integer USING "authorId"::integer;

-- dsl:next
-- change type of User.id from bigint to integer
ALTER TABLE "public"."User" ALTER COLUMN "id" TYPE integer USING "id"::integer;

-- dsl:next
ALTER SEQUENCE "public"."User_id_seq" AS integer;
