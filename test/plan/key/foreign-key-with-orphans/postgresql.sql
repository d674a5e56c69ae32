-- add foreign key Post(authorId) to User
ALTER TABLE "public"."Post" ADD CONSTRAINT "Post_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "public"."User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;

-- dsl:step
-- validate constraint Post_authorId_fkey of Post
ALTER TABLE "public"."Post" VALIDATE CONSTRAINT "Post_authorId_fkey";

-- back

-- drop foreign key Post_authorId_fkey of Post
ALTER TABLE "public"."Post" DROP CONSTRAINT "Post_authorId_fkey";
