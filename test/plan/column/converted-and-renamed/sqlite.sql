-- rename column User.a.b to name
ALTER TABLE "User" RENAME COLUMN "a.b" TO "name";

-- dsl:next
-- rebuild table User: change type of User.name from INTEGER to TEXT
CREATE TABLE "new_User" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL
);

-- dsl:next
INSERT INTO "new_User" ("id", "name") SELECT "id", cast("name" as text) FROM "User";

-- dsl:next
DROP TABLE "User";

-- dsl:next
PRAGMA legacy_alter_table = ON;

-- dsl:next
ALTER TABLE "new_User" RENAME TO "User";

-- dsl:next
PRAGMA legacy_alter_table = OFF;

-- back

-- rename column User.name to a.b
ALTER TABLE "User" RENAME COLUMN "name" TO "a.b";

-- dsl:next
-- rebuild table User: change type of User.a.b from TEXT to INTEGER
CREATE TABLE "new_User" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "a.b" INTEGER NOT NULL
);

-- dsl:next
INSERT INTO "new_User" ("id", "a.b") SELECT "id", cast("a.b" as integer) FROM "User";

-- dsl:next
DROP TABLE "User";

-- dsl:next
PRAGMA legacy_alter_table = ON;

-- dsl:next
ALTER TABLE "new_User" RENAME TO "User";

-- dsl:next
PRAGMA legacy_alter_table = OFF;
