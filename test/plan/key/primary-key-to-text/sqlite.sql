-- rebuild table Post: change type of Post.authorId from INTEGER to TEXT
CREATE TABLE "new_Post" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "authorId" TEXT NOT NULL,
    CONSTRAINT "Post_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- dsl:next
INSERT INTO "new_Post" ("id", "authorId") SELECT "id", cast("authorId" as text) FROM "Post";

-- dsl:next
DROP TABLE "Post";

-- dsl:next
PRAGMA legacy_alter_table = ON;

-- dsl:next
ALTER TABLE "new_Post" RENAME TO "Post";

-- dsl:next
PRAGMA legacy_alter_table = OFF;

-- dsl:next
-- rebuild table User: change type of User.id from INTEGER to TEXT
CREATE TABLE "new_User" (
    "id" TEXT NOT NULL PRIMARY KEY
);

-- dsl:next
INSERT INTO "new_User" (rowid, "id") SELECT rowid, cast(id as text) FROM "User";

-- dsl:next
DROP TABLE "User";

-- dsl:next
PRAGMA legacy_alter_table = ON;

-- dsl:next
ALTER TABLE "new_User" RENAME TO "User";

-- dsl:next
PRAGMA legacy_alter_table = OFF;

-- back

-- rebuild table Post: change type of Post.authorId from TEXT to INTEGER
CREATE TABLE "new_Post" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "authorId" INTEGER NOT NULL,
    CONSTRAINT "Post_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- dsl:next
INSERT INTO "new_Post" ("id", "authorId") SELECT "id", cast("authorId" as integer) FROM "Post";

-- dsl:next
DROP TABLE "Post";

-- dsl:next
PRAGMA legacy_alter_table = ON;

-- dsl:next
ALTER TABLE "new_Post" RENAME TO "Post";

-- dsl:next
PRAGMA legacy_alter_table = OFF;

-- dsl:next
-- rebuild table User: change type of User.id from TEXT to INTEGER
CREATE TABLE "new_User" (
    "id" INTEGER NOT NULL PRIMARY KEY
);

-- dsl:next
INSERT INTO "new_User" ("id") SELECT cast(id as integer) FROM "User";

-- dsl:next
DROP TABLE "User";

-- dsl:next
PRAGMA legacy_alter_table = ON;

-- dsl:next
ALTER TABLE "new_User" RENAME TO "User";

-- dsl:next
PRAGMA legacy_alter_table = OFF;
