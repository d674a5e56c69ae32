-- rebuild table Post: change type of Post.authorId from INTEGER to BIGINT
CREATE TABLE "new_Post" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" TEXT NOT NULL,
    "authorId" BIGINT NOT NULL,
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
-- rebuild table User: change type of User.id from INTEGER to BIGINT; alter numbering of User.id
CREATE TABLE "new_User" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "email" TEXT NOT NULL
);

-- dsl:next
INSERT INTO "new_User" (rowid, "id", "email") SELECT rowid, "id", "email" FROM "User";

-- dsl:next
DROP TABLE "User";

-- dsl:next
PRAGMA legacy_alter_table = ON;

-- dsl:next
ALTER TABLE "new_User" RENAME TO "User";

-- dsl:next
PRAGMA legacy_alter_table = OFF;

-- dsl:next
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- back

-- rebuild table Post: change type of Post.authorId from BIGINT to INTEGER
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
-- rebuild table User: change type of User.id from BIGINT to INTEGER; alter numbering of User.id
CREATE TABLE "new_User" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "email" TEXT NOT NULL
);

-- dsl:next
INSERT INTO "new_User" ("id", "email") SELECT "id", "email" FROM "User";

-- dsl:next
DROP TABLE "User";

-- dsl:next
PRAGMA legacy_alter_table = ON;

-- dsl:next
ALTER TABLE "new_User" RENAME TO "User";

-- dsl:next
PRAGMA legacy_alter_table = OFF;

-- dsl:next
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");
