-- add column User.teamId INTEGER
ALTER TABLE "User" ADD COLUMN "teamId" INTEGER CONSTRAINT "User_teamId_fkey" REFERENCES "Team" ("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- back

-- rebuild table User: drop column User.teamId; drop foreign key User_teamId_fkey of User
CREATE TABLE "new_User" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL
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
