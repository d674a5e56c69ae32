-- rename table User to Account
ALTER TABLE "public"."User" RENAME TO "Account";

-- dsl:next
-- rename table Post to Article
ALTER TABLE "public"."Post" RENAME TO "Article";

-- dsl:next
-- rename constraint User_email_not_null of Account to Account_email_not_null
ALTER TABLE "public"."Account" RENAME CONSTRAINT "User_email_not_null" TO "Account_email_not_null";

-- dsl:next
ALTER TABLE "public"."Account" RENAME CONSTRAINT "User_id_not_null" TO "Account_id_not_null";

-- dsl:next
-- rename constraint User_pkey of Account to Account_pkey
ALTER TABLE "public"."Account" RENAME CONSTRAINT "User_pkey" TO "Account_pkey";

-- dsl:next
-- rename constraint Post_authorId_fkey of Article to Article_authorId_fkey
ALTER TABLE "public"."Article" RENAME CONSTRAINT "Post_authorId_fkey" TO "Article_authorId_fkey";

-- dsl:next
-- rename constraint Post_authorId_not_null of Article to Article_authorId_not_null
ALTER TABLE "public"."Article" RENAME CONSTRAINT "Post_authorId_not_null" TO "Article_authorId_not_null";

-- dsl:next
ALTER TABLE "public"."Article" RENAME CONSTRAINT "Post_id_not_null" TO "Article_id_not_null";

-- dsl:next
-- rename constraint Post_pkey of Article to Article_pkey
ALTER TABLE "public"."Article" RENAME CONSTRAINT "Post_pkey" TO "Article_pkey";

-- dsl:next
-- rename constraint Post_title_not_null of Article to Article_title_not_null
ALTER TABLE "public"."Article" RENAME CONSTRAINT "Post_title_not_null" TO "Article_title_not_null";

-- dsl:next
-- rename index User_email_key to Account_email_key
ALTER INDEX "public"."User_email_key" RENAME TO "Account_email_key";

-- dsl:next
-- rename index Post_authorId_idx to Article_authorId_idx
ALTER INDEX "public"."Post_authorId_idx" RENAME TO "Article_authorId_idx";

-- dsl:next
-- rename sequence User_id_seq to Account_id_seq
ALTER SEQUENCE "public"."User_id_seq" RENAME TO "Account_id_seq";

-- dsl:next
-- rename sequence Post_id_seq to Article_id_seq
ALTER SEQUENCE "public"."Post_id_seq" RENAME TO "Article_id_seq";

-- back

-- rename table Article to Post
ALTER TABLE "public"."Article" RENAME TO "Post";

-- dsl:next
-- rename table Account to User
ALTER TABLE "public"."Account" RENAME TO "User";

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
-- rename constraint Article_title_not_null of Post to Post_title_not_null
ALTER TABLE "public"."Post" RENAME CONSTRAINT "Article_title_not_null" TO "Post_title_not_null";

-- dsl:next
-- rename constraint Account_email_not_null of User to User_email_not_null
ALTER TABLE "public"."User" RENAME CONSTRAINT "Account_email_not_null" TO "User_email_not_null";

-- dsl:next
ALTER TABLE "public"."User" RENAME CONSTRAINT "Account_id_not_null" TO "User_id_not_null";

-- dsl:next
-- rename constraint Account_pkey of User to User_pkey
ALTER TABLE "public"."User" RENAME CONSTRAINT "Account_pkey" TO "User_pkey";

-- dsl:next
-- rename index Article_authorId_idx to Post_authorId_idx
ALTER INDEX "public"."Article_authorId_idx" RENAME TO "Post_authorId_idx";

-- dsl:next
-- rename index Account_email_key to User_email_key
ALTER INDEX "public"."Account_email_key" RENAME TO "User_email_key";

-- dsl:next
-- rename sequence Article_id_seq to Post_id_seq
ALTER SEQUENCE "public"."Article_id_seq" RENAME TO "Post_id_seq";

-- dsl:next
-- rename sequence Account_id_seq to User_id_seq
ALTER SEQUENCE "public"."Account_id_seq" RENAME TO "User_id_seq";
