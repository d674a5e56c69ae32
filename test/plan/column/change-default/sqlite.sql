-- rebuild table User: set default of User.visits to 2; drop default of User.state; set default of User.note to 'it''s "fine"'
CREATE TABLE "new_User" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "visits" INTEGER NOT NULL DEFAULT 2,
    "state" TEXT NOT NULL,
    "note" TEXT DEFAULT 'it''s "fine"'
);

-- dsl:next
INSERT INTO "new_User" ("id", "name", "visits", "state", "note") SELECT "id", "name", "visits", "state", "note" FROM "User";

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

-- rebuild table User: set default of User.visits to 1; set default of User.state to 'new'; drop default of User.note
CREATE TABLE "new_User" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "visits" INTEGER NOT NULL DEFAULT 1,
    "state" TEXT NOT NULL DEFAULT 'new',
    "note" TEXT
);

-- dsl:next
INSERT INTO "new_User" ("id", "name", "visits", "state", "note") SELECT "id", "name", "visits", "state", "note" FROM "User";

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
