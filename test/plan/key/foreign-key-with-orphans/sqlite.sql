-- rebuild table Post: add foreign key Post(authorId) to User
CREATE TABLE "new_Post" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "authorId" INTEGER NOT NULL,
    CONSTRAINT "Post_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- dsl:next
INSERT INTO "new_Post" ("id", "authorId") SELECT "id", "authorId" FROM "Post";

-- dsl:next
DROP TABLE "Post";

-- dsl:next
PRAGMA legacy_alter_table = ON;

-- dsl:next
ALTER TABLE "new_Post" RENAME TO "Post";

-- dsl:next
PRAGMA legacy_alter_table = OFF;

-- back

-- rebuild table Post: drop foreign key Post_authorId_fkey of Post
CREATE TABLE "new_Post" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "authorId" INTEGER NOT NULL
);

-- dsl:next
INSERT INTO "new_Post" ("id", "authorId") SELECT "id", "authorId" FROM "Post";

-- dsl:next
DROP TABLE "Post";

-- dsl:next
PRAGMA legacy_alter_table = ON;

-- dsl:next
ALTER TABLE "new_Post" RENAME TO "Post";

-- dsl:next
PRAGMA legacy_alter_table = OFF;
