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
-- drop index User_email_key of accounts
DROP INDEX "User_email_key";

-- dsl:next
-- rebuild table articles: rename index Post_authorId_idx to articles_writerId_idx; rename constraint Post_authorId_fkey of articles to articles_writerId_fkey
CREATE TABLE "new_articles" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" TEXT NOT NULL,
    "writerId" INTEGER NOT NULL,
    CONSTRAINT "articles_writerId_fkey" FOREIGN KEY ("writerId") REFERENCES "accounts" ("key") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- dsl:next
INSERT INTO "new_articles" ("id", "title", "writerId") SELECT "id", "title", "writerId" FROM "articles";

-- dsl:next
DELETE FROM sqlite_sequence WHERE name = 'new_articles';

-- dsl:next
INSERT INTO sqlite_sequence (name, seq) SELECT 'new_articles', seq FROM sqlite_sequence WHERE name = 'articles';

-- dsl:next
DROP TABLE "articles";

-- dsl:next
PRAGMA legacy_alter_table = ON;

-- dsl:next
ALTER TABLE "new_articles" RENAME TO "articles";

-- dsl:next
PRAGMA legacy_alter_table = OFF;

-- dsl:next
CREATE INDEX "articles_writerId_idx" ON "articles"("writerId");

-- dsl:next
-- create unique index accounts_mail_key on accounts
CREATE UNIQUE INDEX "accounts_mail_key" ON "accounts"("mail");

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
-- rebuild table Post: rename index articles_writerId_idx to Post_authorId_idx; rename constraint articles_writerId_fkey of Post to Post_authorId_fkey
CREATE TABLE "new_Post" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" TEXT NOT NULL,
    "authorId" INTEGER NOT NULL,
    CONSTRAINT "Post_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- dsl:next
INSERT INTO "new_Post" ("id", "title", "authorId") SELECT "id", "title", "authorId" FROM "Post";

-- dsl:next
DELETE FROM sqlite_sequence WHERE name = 'new_Post';

-- dsl:next
INSERT INTO sqlite_sequence (name, seq) SELECT 'new_Post', seq FROM sqlite_sequence WHERE name = 'Post';

-- dsl:next
DROP TABLE "Post";

-- dsl:next
PRAGMA legacy_alter_table = ON;

-- dsl:next
ALTER TABLE "new_Post" RENAME TO "Post";

-- dsl:next
PRAGMA legacy_alter_table = OFF;

-- dsl:next
CREATE INDEX "Post_authorId_idx" ON "Post"("authorId");

-- dsl:next
-- create unique index User_email_key on User
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");
