-- rename table User to accounts
ALTER TABLE "public"."User" RENAME TO "accounts";

-- dsl:next
-- rename table Post to articles
ALTER TABLE "public"."Post" RENAME TO "articles";

-- dsl:next
-- rename column accounts.id to key
ALTER TABLE "public"."accounts" RENAME COLUMN "id" TO "key";

-- dsl:next
-- rename column accounts.email to mail
ALTER TABLE "public"."accounts" RENAME COLUMN "email" TO "mail";

-- dsl:next
-- rename column articles.authorId to writerId
ALTER TABLE "public"."articles" RENAME COLUMN "authorId" TO "writerId";

-- dsl:next
-- rename constraint User_id_not_null of accounts to accounts_key_not_null
ALTER TABLE "public"."accounts" RENAME CONSTRAINT "User_id_not_null" TO "accounts_key_not_null";

-- dsl:next
ALTER TABLE "public"."accounts" RENAME CONSTRAINT "User_email_not_null" TO "accounts_mail_not_null";

-- dsl:next
-- rename constraint User_pkey of accounts to accounts_pkey
ALTER TABLE "public"."accounts" RENAME CONSTRAINT "User_pkey" TO "accounts_pkey";

-- dsl:next
-- rename constraint Post_id_not_null of articles to articles_id_not_null
ALTER TABLE "public"."articles" RENAME CONSTRAINT "Post_id_not_null" TO "articles_id_not_null";

-- dsl:next
-- rename constraint Post_pkey of articles to articles_pkey
ALTER TABLE "public"."articles" RENAME CONSTRAINT "Post_pkey" TO "articles_pkey";

-- dsl:next
-- rename constraint Post_title_not_null of articles to articles_title_not_null
ALTER TABLE "public"."articles" RENAME CONSTRAINT "Post_title_not_null" TO "articles_title_not_null";

-- dsl:next
-- rename constraint Post_authorId_fkey of articles to articles_writerId_fkey
ALTER TABLE "public"."articles" RENAME CONSTRAINT "Post_authorId_fkey" TO "articles_writerId_fkey";

-- dsl:next
-- rename constraint Post_authorId_not_null of articles to articles_writerId_not_null
ALTER TABLE "public"."articles" RENAME CONSTRAINT "Post_authorId_not_null" TO "articles_writerId_not_null";

-- dsl:next
-- rename index User_email_key to accounts_mail_key
ALTER INDEX "public"."User_email_key" RENAME TO "accounts_mail_key";

-- dsl:next
-- rename index Post_authorId_idx to articles_writerId_idx
ALTER INDEX "public"."Post_authorId_idx" RENAME TO "articles_writerId_idx";

-- dsl:next
-- rename sequence User_id_seq to accounts_key_seq
ALTER SEQUENCE "public"."User_id_seq" RENAME TO "accounts_key_seq";

-- dsl:next
-- rename sequence Post_id_seq to articles_id_seq
ALTER SEQUENCE "public"."Post_id_seq" RENAME TO "articles_id_seq";

-- back

-- rename table articles to Post
ALTER TABLE "public"."articles" RENAME TO "Post";

-- dsl:next
-- rename table accounts to User
ALTER TABLE "public"."accounts" RENAME TO "User";

-- dsl:next
-- rename column Post.writerId to authorId
ALTER TABLE "public"."Post" RENAME COLUMN "writerId" TO "authorId";

-- dsl:next
-- rename column User.mail to email
ALTER TABLE "public"."User" RENAME COLUMN "mail" TO "email";

-- dsl:next
-- rename column User.key to id
ALTER TABLE "public"."User" RENAME COLUMN "key" TO "id";

-- dsl:next
-- rename constraint articles_writerId_fkey of Post to Post_authorId_fkey
ALTER TABLE "public"."Post" RENAME CONSTRAINT "articles_writerId_fkey" TO "Post_authorId_fkey";

-- dsl:next
-- rename constraint articles_writerId_not_null of Post to Post_authorId_not_null
ALTER TABLE "public"."Post" RENAME CONSTRAINT "articles_writerId_not_null" TO "Post_authorId_not_null";

-- dsl:next
ALTER TABLE "public"."Post" RENAME CONSTRAINT "articles_id_not_null" TO "Post_id_not_null";

-- dsl:next
-- rename constraint articles_pkey of Post to Post_pkey
ALTER TABLE "public"."Post" RENAME CONSTRAINT "articles_pkey" TO "Post_pkey";

-- dsl:next
-- rename constraint articles_title_not_null of Post to Post_title_not_null
ALTER TABLE "public"."Post" RENAME CONSTRAINT "articles_title_not_null" TO "Post_title_not_null";

-- dsl:next
-- rename constraint accounts_mail_not_null of User to User_email_not_null
ALTER TABLE "public"."User" RENAME CONSTRAINT "accounts_mail_not_null" TO "User_email_not_null";

-- dsl:next
ALTER TABLE "public"."User" RENAME CONSTRAINT "accounts_key_not_null" TO "User_id_not_null";

-- dsl:next
-- rename constraint accounts_pkey of User to User_pkey
ALTER TABLE "public"."User" RENAME CONSTRAINT "accounts_pkey" TO "User_pkey";

-- dsl:next
-- rename index articles_writerId_idx to Post_authorId_idx
ALTER INDEX "public"."articles_writerId_idx" RENAME TO "Post_authorId_idx";

-- dsl:next
-- rename index accounts_mail_key to User_email_key
ALTER INDEX "public"."accounts_mail_key" RENAME TO "User_email_key";

-- dsl:next
-- rename sequence articles_id_seq to Post_id_seq
ALTER SEQUENCE "public"."articles_id_seq" RENAME TO "Post_id_seq";

-- dsl:next
-- rename sequence accounts_key_seq to User_id_seq
ALTER SEQUENCE "public"."accounts_key_seq" RENAME TO "User_id_seq";
