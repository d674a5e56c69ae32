-- drop foreign key Post_authorId_fkey of Post
ALTER TABLE "public"."Post" DROP CONSTRAINT "Post_authorId_fkey";

-- dsl:next
-- make Post.authorId optional
ALTER TABLE "public"."Post" ALTER COLUMN "authorId" DROP NOT NULL;

-- dsl:next
-- add foreign key Post(authorId) to User
ALTER TABLE "public"."Post" ADD CONSTRAINT "Post_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "public"."User" ("id") ON DELETE SET NULL ON UPDATE CASCADE NOT VALID;

-- dsl:step
-- validate constraint Post_authorId_fkey of Post
ALTER TABLE "public"."Post" VALIDATE CONSTRAINT "Post_authorId_fkey";

-- back

-- drop foreign key Post_authorId_fkey of Post
ALTER TABLE "public"."Post" DROP CONSTRAINT "Post_authorId_fkey";

-- dsl:next
-- make Post.authorId required
ALTER TABLE "public"."Post" ADD CONSTRAINT "Post_authorId_not_null" NOT NULL "authorId" NOT VALID;

-- dsl:next
-- add foreign key Post(authorId) to User
ALTER TABLE "public"."Post" ADD CONSTRAINT "Post_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "public"."User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;

-- dsl:step
-- validate constraint Post_authorId_fkey of Post
ALTER TABLE "public"."Post" VALIDATE CONSTRAINT "Post_authorId_fkey";

-- dsl:next
-- validate constraint Post_authorId_not_null of Post
ALTER TABLE "public"."Post" VALIDATE CONSTRAINT "Post_authorId_not_null";
