-- rebuild table User: alter generated column User.shout
CREATE TABLE "new_User" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "shout" TEXT GENERATED ALWAYS AS (upper(name) || '!') STORED
);

-- dsl:next
INSERT INTO "new_User" ("id", "name") SELECT "id", "name" FROM "User";

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

-- dsl:next
CREATE INDEX "User_shout_idx" ON "User"("shout");

-- back

-- rebuild table User: alter generated column User.shout
CREATE TABLE "new_User" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "shout" TEXT GENERATED ALWAYS AS (upper(name)) STORED
);

-- dsl:next
INSERT INTO "new_User" ("id", "name") SELECT "id", "name" FROM "User";

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

-- dsl:next
CREATE INDEX "User_shout_idx" ON "User"("shout");
