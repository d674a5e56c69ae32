-- rename table User to Account
ALTER TABLE "User" RENAME TO "Account";

-- dsl:next
-- rename table Post to Article
ALTER TABLE "Post" RENAME TO "Article";

-- dsl:next
-- drop index Post_authorId_idx of Article
DROP INDEX "Post_authorId_idx";

-- dsl:next
-- drop index User_email_key of Account
DROP INDEX "User_email_key";

-- dsl:next
CREATE UNIQUE INDEX "Account_email_key" ON "Account"("email");

-- dsl:next
-- create index Article_authorId_idx on Article
CREATE INDEX "Article_authorId_idx" ON "Article"("authorId");

-- back

-- rename table Article to Post
ALTER TABLE "Article" RENAME TO "Post";

-- dsl:next
-- rename table Account to User
ALTER TABLE "Account" RENAME TO "User";

-- dsl:next
-- drop index Account_email_key of User
DROP INDEX "Account_email_key";

-- dsl:next
-- drop index Article_authorId_idx of Post
DROP INDEX "Article_authorId_idx";

-- dsl:next
CREATE INDEX "Post_authorId_idx" ON "Post"("authorId");

-- dsl:next
-- create unique index User_email_key on User
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");
