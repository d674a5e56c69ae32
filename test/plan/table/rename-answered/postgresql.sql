-- rename table Post to Article
ALTER TABLE "public"."Post" RENAME TO "Article";

-- dsl:next
-- rename column Article.title to heading
ALTER TABLE "public"."Article" RENAME COLUMN "title" TO "heading";

-- dsl:next
-- rename constraint Post_authorId_fkey of Article to Article_authorId_fkey
ALTER TABLE "public"."Article" RENAME CONSTRAINT "Post_authorId_fkey" TO "Article_authorId_fkey";

-- dsl:next
-- rename constraint Post_authorId_not_null of Article to Article_authorId_not_null
ALTER TABLE "public"."Article" RENAME CONSTRAINT "Post_authorId_not_null" TO "Article_authorId_not_null";

-- dsl:next
ALTER TABLE "public"."Article" RENAME CONSTRAINT "Post_title_not_null" TO "Article_heading_not_null";

-- dsl:next
ALTER TABLE "public"."Article" RENAME CONSTRAINT "Post_id_not_null" TO "Article_id_not_null";

-- dsl:next
-- rename constraint Post_pkey of Article to Article_pkey
ALTER TABLE "public"."Article" RENAME CONSTRAINT "Post_pkey" TO "Article_pkey";

-- dsl:next
-- rename index Post_authorId_idx to Article_authorId_idx
ALTER INDEX "public"."Post_authorId_idx" RENAME TO "Article_authorId_idx";

-- dsl:next
-- rename sequence Post_id_seq to Article_id_seq
ALTER SEQUENCE "public"."Post_id_seq" RENAME TO "Article_id_seq";

-- back

-- rename table Article to Post
ALTER TABLE "public"."Article" RENAME TO "Post";

-- dsl:next
-- rename column Post.heading to title
ALTER TABLE "public"."Post" RENAME COLUMN "heading" TO "title";

-- dsl:next
-- rename constraint Article_authorId_fkey of Post to Post_authorId_fkey
ALTER TABLE "public"."Post" RENAME CONSTRAINT "Article_authorId_fkey" TO "Post_authorId_fkey";

-- dsl:next
-- rename constraint Article_authorId_not_null of Post to Post_authorId_not_null
ALTER TABLE "public"."Post" RENAME CONSTRAINT "Article_authorId_not_null" TO "Post_authorId_not_null";

-- dsl:next
ALTER TABLE "public"."Post" RENAME CONSTRAINT "Article_id_not_null" TO "Post_id_not_null";

-- dsl:next
-- rename constraint Article_pkey of Post to Post_pkey
ALTER TABLE "public"."Post" RENAME CONSTRAINT "Article_pkey" TO "Post_pkey";

-- dsl:next
-- rename constraint Article_heading_not_null of Post to Post_title_not_null
ALTER TABLE "public"."Post" RENAME CONSTRAINT "Article_heading_not_null" TO "Post_title_not_null";

-- dsl:next
-- rename index Article_authorId_idx to Post_authorId_idx
ALTER INDEX "public"."Article_authorId_idx" RENAME TO "Post_authorId_idx";

-- dsl:next
-- rename sequence Article_id_seq to Post_id_seq
ALTER SEQUENCE "public"."Article_id_seq" RENAME TO "Post_id_seq";
