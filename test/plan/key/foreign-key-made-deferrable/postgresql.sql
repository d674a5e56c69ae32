-- alter foreign key Post_authorId_fkey of Post
ALTER TABLE "public"."Post" ALTER CONSTRAINT "Post_authorId_fkey" DEFERRABLE INITIALLY DEFERRED;

-- back

-- alter foreign key Post_authorId_fkey of Post
ALTER TABLE "public"."Post" ALTER CONSTRAINT "Post_authorId_fkey" NOT DEFERRABLE;
