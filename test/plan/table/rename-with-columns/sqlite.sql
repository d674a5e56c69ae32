-- rename table User to accounts
ALTER TABLE "User" RENAME TO "accounts";

-- dsl:next
-- rename table Post to articles
ALTER TABLE "Post" RENAME TO "articles";

-- dsl:next
-- rename column accounts.id to key
ALTER TABLE "accounts" RENAME COLUMN "id" TO "key";

-- dsl:next
-- rename column accounts.email to mail
ALTER TABLE "accounts" RENAME COLUMN "email" TO "mail";

-- dsl:next
-- rename column articles.authorId to writerId
ALTER TABLE "articles" RENAME COLUMN "authorId" TO "writerId";

-- dsl:next
-- drop index Post_authorId_idx of articles
DROP INDEX "Post_authorId_idx";

-- dsl:next
-- drop index User_email_key of accounts
DROP INDEX "User_email_key";

-- dsl:next
CREATE UNIQUE INDEX "accounts_mail_key" ON "accounts"("mail");

-- dsl:next
-- create index articles_writerId_idx on articles
CREATE INDEX "articles_writerId_idx" ON "articles"("writerId");

-- back

-- rename table articles to Post
ALTER TABLE "articles" RENAME TO "Post";

-- dsl:next
-- rename table accounts to User
ALTER TABLE "accounts" RENAME TO "User";

-- dsl:next
-- rename column Post.writerId to authorId
ALTER TABLE "Post" RENAME COLUMN "writerId" TO "authorId";

-- dsl:next
-- rename column User.mail to email
ALTER TABLE "User" RENAME COLUMN "mail" TO "email";

-- dsl:next
-- rename column User.key to id
ALTER TABLE "User" RENAME COLUMN "key" TO "id";

-- dsl:next
-- drop index accounts_mail_key of User
DROP INDEX "accounts_mail_key";

-- dsl:next
-- drop index articles_writerId_idx of Post
DROP INDEX "articles_writerId_idx";

-- dsl:next
CREATE INDEX "Post_authorId_idx" ON "Post"("authorId");

-- dsl:next
-- create unique index User_email_key on User
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");
