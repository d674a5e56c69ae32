-- rename table User to Account
ALTER TABLE "User" RENAME TO "Account";

-- dsl:next
-- rename table Post to Article
ALTER TABLE "Post" RENAME TO "Article";

-- dsl:next
-- drop index User_email_key of Account
DROP INDEX "User_email_key";

-- dsl:next
-- rebuild table Article: rename index Post_authorId_idx to Article_authorId_idx; rename constraint Post_authorId_fkey of Article to Article_authorId_fkey
CREATE TABLE "new_Article" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" TEXT NOT NULL,
    "authorId" INTEGER NOT NULL,
    CONSTRAINT "Article_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- dsl:next
INSERT INTO "new_Article" ("id", "title", "authorId") SELECT "id", "title", "authorId" FROM "Article";

-- dsl:next
DELETE FROM sqlite_sequence WHERE name = 'new_Article';

-- dsl:next
INSERT INTO sqlite_sequence (name, seq) SELECT 'new_Article', seq FROM sqlite_sequence WHERE name = 'Article';

-- dsl:next
DROP TABLE "Article";

-- dsl:next
PRAGMA legacy_alter_table = ON;

-- dsl:next
ALTER TABLE "new_Article" RENAME TO "Article";

-- dsl:next
PRAGMA legacy_alter_table = OFF;

-- dsl:next
CREATE INDEX "Article_authorId_idx" ON "Article"("authorId");

-- dsl:next
-- create unique index Account_email_key on Account
CREATE UNIQUE INDEX "Account_email_key" ON "Account"("email");

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
-- rebuild table Post: rename index Article_authorId_idx to Post_authorId_idx; rename constraint Article_authorId_fkey of Post to Post_authorId_fkey
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
