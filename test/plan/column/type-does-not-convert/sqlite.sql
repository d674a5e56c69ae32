-- rebuild table User: change type of User.joined from BOOLEAN to DATETIME
CREATE TABLE "new_User" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "joined" DATETIME
);

-- dsl:next
INSERT INTO "new_User" ("id", "name", "joined") SELECT "id", "name", "joined" FROM "User";

-- dsl:next
DELETE FROM sqlite_sequence WHERE name = 'new_User';

-- dsl:next
INSERT INTO sqlite_sequence (name, seq) SELECT 'new_User', seq FROM sqlite_sequence WHERE name = 'User';

-- dsl:next
DROP TABLE "User";

-- dsl:next
PRAGMA legacy_alter_table = ON;

-- dsl:next
ALTER TABLE "new_User" RENAME TO "User";

-- dsl:next
PRAGMA legacy_alter_table = OFF;

-- back

-- rebuild table User: change type of User.joined from DATETIME to BOOLEAN
CREATE TABLE "new_User" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "joined" BOOLEAN
);

-- dsl:next
INSERT INTO "new_User" ("id", "name", "joined") SELECT "id", "name", "joined" FROM "User";

-- dsl:next
DELETE FROM sqlite_sequence WHERE name = 'new_User';

-- dsl:next
INSERT INTO sqlite_sequence (name, seq) SELECT 'new_User', seq FROM sqlite_sequence WHERE name = 'User';

-- dsl:next
DROP TABLE "User";

-- dsl:next
PRAGMA legacy_alter_table = ON;

-- dsl:next
ALTER TABLE "new_User" RENAME TO "User";

-- dsl:next
PRAGMA legacy_alter_table = OFF;
