-- rebuild table Post: alter foreign key Post_authorId_fkey of Post
CREATE TABLE "new_Post" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" TEXT NOT NULL,
    "authorId" INTEGER NOT NULL,
    CONSTRAINT "Post_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED
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

-- back

-- rebuild table Post: alter foreign key Post_authorId_fkey of Post
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
