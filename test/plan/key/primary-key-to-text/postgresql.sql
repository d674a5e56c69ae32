-- drop foreign key Post_authorId_fkey of Post
ALTER TABLE "public"."Post" DROP CONSTRAINT "Post_authorId_fkey";

-- dsl:next
-- change type of Post.authorId from integer to text
ALTER TABLE "public"."Post" ALTER COLUMN "authorId" TYPE text USING cast("authorId" as text);

-- dsl:next
-- change type of User.id from integer to text
ALTER TABLE "public"."User" ALTER COLUMN "id" TYPE text USING cast(id as text);

-- dsl:next
-- add foreign key Post(authorId) to User
ALTER TABLE "public"."Post" ADD CONSTRAINT "Post_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "public"."User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;

-- dsl:step
-- validate constraint Post_authorId_fkey of Post
ALTER TABLE "public"."Post" VALIDATE CONSTRAINT "Post_authorId_fkey";

-- back

-- drop foreign key Post_authorId_fkey of Post
ALTER TABLE "public"."Post" DROP CONSTRAINT "Post_authorId_fkey";

-- dsl:next
-- change type of Post.authorId from text to integer
ALTER TABLE "public"."Post" ALTER COLUMN "authorId" TYPE integer USING cast("authorId" as integer);

-- dsl:next
-- change type of User.id from text to integer
ALTER TABLE "public"."User" ALTER COLUMN "id" TYPE integer USING cast(id as integer);

-- dsl:next
-- add foreign key Post(authorId) to User
ALTER TABLE "public"."Post" ADD CONSTRAINT "Post_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "public"."User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;

-- dsl:step
-- validate constraint Post_authorId_fkey of Post
ALTER TABLE "public"."Post" VALIDATE CONSTRAINT "Post_authorId_fkey";
